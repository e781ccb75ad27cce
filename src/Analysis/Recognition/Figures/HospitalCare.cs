using System.Collections.Frozen;
using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>Tells care for an illness from care for a wound.</summary>
internal sealed class HospitalCare(Lexicon lexicon)
{
    private readonly FrozenDictionary<string, string> classes = lexicon.Rows("Recognition/Figures/care.tsv", 2).DistinctBy(row => row[0])
        .ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>
    /// Whether the words of a match tell of care only: "of the children with measles, 46 were hospitalised",
    /// "operated on 12 patients free of charge".
    /// </summary>
    public bool IsOnly(Claim claim, KindMatch match)
    {
        var view = claim.View;
        var words = Enumerable.Range(match.First, match.Last - match.First + 1).Select(token => view[token]).ToList();
        return (words.Exists(word => word is "hospitalised" or "hospitalized" or "hospital" or "hospitals" or "clinic" or "clinics"
            or "intensive" or "treatment" or "medical") && Names(view, "illness"))
            || (words.Exists(word => word is "operated" or "operating") && !Names(view, "wound"));
    }

    /// <summary>Whether its sentence names an illness.</summary>
    public bool IsIllness(Claim claim) => Names(claim.View, "illness");

    /// <summary>Whether its sentence names a wound.</summary>
    public bool IsWound(Claim claim) => Names(claim.View, "wound");

    private bool Names(TokenView view, string of) =>
        Enumerable.Range(view.First, view.End - view.First).Any(token => classes.GetValueOrDefault(view[token]) == of);
}
