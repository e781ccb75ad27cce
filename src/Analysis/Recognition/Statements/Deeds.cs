using System.Collections.Frozen;
using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>Tells what somebody did from what somebody said.</summary>
internal static class Deeds
{
    // Past forms that no noun or adjective looks like.
    private static readonly FrozenSet<string> Irregular = new[]
    {
        "sent", "took", "gave", "withdrew", "froze", "broke", "began", "shut", "brought", "sought"
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether what else the same subject did begins at an "and": "denounced the raid and recalled its ambassador".</summary>
    public static bool Begin(Passage passage, int and, int start, CueMatch match)
    {
        if (!passage[and].IsWord("and") || match.Cue.Form is not CueForm.Past
            || Enumerable.Range(start, and - start).Any(i => StatementDates.BeginsRelative(passage, i)))
        {
            return false;
        }

        var verb = and + 1;
        while (passage[verb].Is(WordClass.Adverb) || passage[verb].Lower is "has" or "had" or "have")
        {
            verb++;
        }

        if (passage[verb].Lower == "spoke" && passage[verb + 1].Is(WordClass.Preposition))
        {
            return true;
        }

        return passage[verb].Kind == UnitKind.Word
            && (passage[verb].Lower.EndsWith("ed", StringComparison.Ordinal) || Irregular.Contains(passage[verb].Lower))
            && passage[verb + 1].StartsNounPhrase
            && (!passage[verb + 1].Is(WordClass.Open) || passage[verb + 1].Lower is "two" or "three" or "several");
    }
}
