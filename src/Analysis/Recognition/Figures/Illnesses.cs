using System.Collections.Frozen;
using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>Tells care in hospital for an illness from care for a wound.</summary>
internal sealed class Illnesses(Lexicon lexicon)
{
    private readonly FrozenSet<string> names = lexicon.Rows("Recognition/Figures/illnesses.tsv", 1).Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the words of a match tell of care only, in a sentence that names an illness: "of the children with measles, 46 were hospitalised".</summary>
    public bool IsCare(Claim claim, KindMatch match)
    {
        var view = claim.View;
        return Enumerable.Range(match.First, match.Last - match.First + 1).Any(token => view[token] is "hospitalised" or "hospitalized" or "hospital" or "intensive")
            && Enumerable.Range(view.First, view.End - view.First).Any(token => names.Contains(view[token]));
    }
}
