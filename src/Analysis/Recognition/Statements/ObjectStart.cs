using System.Collections.Frozen;
using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>Finds where the thing begins that a cue has for its object: "condemned the attack", "urged the army to stop".</summary>
internal static class ObjectStart
{
    private const int Reach = 30;

    private static readonly FrozenSet<string> States = new[]
    {
        "missing", "dead", "killed", "injured", "wounded", "stolen", "ill", "sick", "safe", "back", "himself", "herself", "itself",
        "themselves", "myself", "yourself"
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>
    /// Index of the first unit of the object behind a cue; null when there is none. "condemned in the strongest terms the attack": what
    /// stands between may be a phrase of manner or time.
    /// </summary>
    public static int? Of(Passage passage, int start, Cue cue)
    {
        if (IsObject(passage, start, cue))
        {
            return start;
        }

        const int longestManner = 7;
        for (var i = start + 2; passage[start].Is(WordClass.Preposition) && i < start + longestManner; i++)
        {
            if (passage[i].Is(WordClass.Determiner) && (passage[i - 1].EndsNounPhrase || passage[i - 1].Kind == UnitKind.Date)
                && passage[start].Lower is "in" or "on" or "at" or "with" or "as")
            {
                return IsObject(passage, i, cue) ? i : null;
            }
        }

        return null;
    }

    /// <summary>"people reported missing": a word for how they are, so nothing that is said.</summary>
    public static bool IsState(string word) => States.Contains(word);

    private static bool IsObject(Passage passage, int start, Cue cue)
    {
        var first = passage[start];
        var begins = first.IsName || first.Is(WordClass.Determiner) || first.Is(WordClass.Open) || first.Is(WordClass.Adverb)
            || first.Kind is UnitKind.Number or UnitKind.Quote || passage.IsBound(start)
            || (first.Kind == UnitKind.Mark && passage[start + 1].Kind == UnitKind.Number)
            || (first.Is(WordClass.Pronoun)
                && (cue.Has(Frames.ObjectTo) || passage[start + 1].Kind is not (UnitKind.Stop or UnitKind.Comma)));
        // "what the owners call “interference by the state”".
        if (cue.Has(Frames.ObjectQuote) && first.Kind == UnitKind.Quote)
        {
            return passage.Document.WordCount(first.Span) > 1;
        }

        return begins && !(first.Kind == UnitKind.Word && IsState(first.Lower))
            && !(first.IsWord("each") && passage[start + 1].IsWord("other")) && (cue.Has(Frames.Object)
                || (cue.Has(Frames.ObjectTo) && HasInfinitive(passage, start))
                || (cue.Has(Frames.ObjectAs) && Following(passage, start, unit => unit.IsWord("as")) is not null)
                || (cue.Has(Frames.ObjectQuote) && Following(passage, start, unit => unit.Kind == UnitKind.Quote) is { } quote
                    && passage.Document.WordCount(passage[quote].Span) > 1));
    }

    // The first unit of a kind behind a noun phrase, before the clause is over.
    private static int? Following(Passage passage, int start, Func<Unit, bool> isWanted)
    {
        for (var i = start + 1;
            i < start + Reach && passage[i].Kind is not (UnitKind.End or UnitKind.Stop or UnitKind.Semicolon or UnitKind.Comma)
            && !passage[i].Is(WordClass.Auxiliary) && !passage[i].Is(WordClass.Verb); i++)
        {
            if (isWanted(passage[i]))
            {
                return i;
            }
        }

        return null;
    }

    private static bool HasInfinitive(Passage passage, int start)
    {
        for (var i = start + 1;
            i < start + Reach && passage[i].Kind is not (UnitKind.End or UnitKind.Stop or UnitKind.Semicolon); i++)
        {
            if (passage[i].IsWord("to")
                && (passage[i + 1].Is(WordClass.Open) || passage[i + 1].Is(WordClass.Auxiliary) || passage[i + 1].Is(WordClass.Adverb)))
            {
                return true;
            }
        }

        return false;
    }
}
