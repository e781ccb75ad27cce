using System.Collections.Frozen;
using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>
/// What somebody is said to be: "called the vote rigged", "called him a liar". Not "called the village
/// home" nor "called the family a taxi".
/// </summary>
internal static class Judgement
{
    private const int LongestObject = 7;

    private static readonly FrozenSet<string> Words =
        Lexicon.BuiltIn.Rows("Recognition/Statements/judgements.tsv", 1).SelectMany(row => row[0].Split(' '))
            .ToFrozenSet(StringComparer.Ordinal);

    // What is sent for, and how often: "called them an ambulance", "called the man a second time".
    private static readonly FrozenSet<string> NoJudgement = new[]
    {
        "taxi", "cab", "ambulance", "doctor", "lawyer", "time", "day", "week", "month", "year", "minute", "hour", "name"
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a noun phrase begins at a unit and such words follow it.</summary>
    public static bool Follows(Passage passage, int start)
    {
        if (!(passage[start].Is(WordClass.Determiner) || passage[start].IsName || (passage[start].Is(WordClass.Pronoun)
            && passage[start].Lower is "him" or "her" or "it" or "them" or "us" or "me")))
        {
            return false;
        }

        for (var i = start + 1; i <= start + LongestObject; i++)
        {
            if (passage[i].Is(WordClass.Open) && Words.Contains(passage[i].Lower)
                && (passage[i + 1].Kind is UnitKind.Stop or UnitKind.End or UnitKind.Comma || !passage[i + 1].Is(WordClass.Open)))
            {
                return i > start + 1 || !passage[start].Is(WordClass.Determiner);
            }

            // "called the paintings looted": what was done to them.
            if (IsDone(passage, start, i))
            {
                return true;
            }

            if (passage[i].Lower is "a" or "an" && passage[i - 1].EndsNounPhrase && !passage[i - 1].Is(WordClass.Determiner))
            {
                return passage[i + 1].Is(WordClass.Open) && !passage.IsCapitalised(i + 1)
                    && !Enumerable.Range(i + 1, 3).Any(word => NoJudgement.Contains(passage[word].Lower));
            }

            if (!(passage[i].Is(WordClass.Open) || passage[i].IsName || passage[i].Is(WordClass.Adverb) || passage[i].IsWord("of")
                || passage[i].Kind == UnitKind.Possessive
                || (passage[i].Is(WordClass.Determiner) && passage[i - 1].IsWord("of"))))
            {
                return false;
            }
        }

        return false;
    }

    // Not "called the number listed", "called the man named".
    private static bool IsDone(Passage passage, int start, int index) =>
        index > start + 1 && passage[index].Is(WordClass.Open) && passage[index].Lower.EndsWith("ed", StringComparison.Ordinal)
        && passage[index + 1].Kind is UnitKind.Stop or UnitKind.End or UnitKind.Comma
        && passage[index - 1].EndsNounPhrase && !Helpers.Contains(passage[index - 1].Lower)
        && passage[index].Lower is not ("listed" or "printed" or "posted" or "displayed" or "named" or "mentioned" or "advertised"
            or "indeed" or "need" or "wed" or "feed" or "seed" or "breed" or "speed" or "shed" or "bed");

    // Those who are called to come, and what is dialled: "called the doctor needed", "called the number provided".
    private static readonly FrozenSet<string> Helpers = new[]
    {
        "number", "numbers", "hotline", "line", "police", "doctor", "witness", "witnesses", "man", "woman", "people", "plumber",
        "ambulance",
        "patient"
    }.ToFrozenSet(StringComparer.Ordinal);
}
