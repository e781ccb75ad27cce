using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>What a clause such as ", as the league claims," stands aside from, and what comes behind it.</summary>
internal sealed class AsideClauses(CueFinder cues, Speakers speakers)
{
    // Who is told when no person is: "told a meeting", not "told the story".
    private static readonly string[] Gatherings =
        ["meeting", "rally", "crowd", "conference", "session", "hearing", "press", "audience", "briefing", "newsmen", "house", "gathering"];

    /// <summary>
    /// Whether the sentence goes on with another verb of its subject at a comma: "denied that 40 died, as exiles claim, but conceded".
    /// </summary>
    public bool IsBeforeVerb(Passage passage, int comma)
    {
        var verb = comma + 2;
        while (passage[verb].Is(WordClass.Adverb) || passage[verb].Is(WordClass.Auxiliary))
        {
            verb++;
        }

        return passage[comma].Kind == UnitKind.Comma && passage[comma + 1].Is(WordClass.Conjunction)
            && (cues.IsVerbAt(passage, verb) || passage[verb].Is(WordClass.Verb)
                || (passage[verb].Is(WordClass.Open) && passage[verb].Lower.EndsWith("ed", StringComparison.Ordinal)));
    }

    /// <summary>
    /// The mark that closes an aside, at once behind its verb or behind whoever was told: "as the member told a meeting in Quito,"; null
    /// when the verb has an object.
    /// </summary>
    public int? End(Passage passage, CueMatch match)
    {
        const int longestHearer = 8;
        var end = match.Last + 1;
        while (match.Cue.Has(Frames.Person) && end < match.Last + longestHearer
            && (passage[end].IsName || passage[end].Is(WordClass.Determiner) || passage[end].Is(WordClass.Open)
                || passage[end].Is(WordClass.Preposition) || passage[end].Is(WordClass.Pronoun) || passage[end].Kind == UnitKind.Date))
        {
            end++;
        }

        return passage[end].Kind is UnitKind.Comma or UnitKind.Stop or UnitKind.End or UnitKind.Dash
            && (end == match.Last + 1 || Enumerable.Range(match.Last + 1, end - match.Last - 1).Any(i => passage[i].Kind == UnitKind.Actor
                || passage[i].Is(WordClass.Pronoun) || speakers.KindOf(passage[i].Lower).Length > 0
                || Gatherings.Contains(passage[i].Lower)))
            ? end : null;
    }

    /// <summary>"The claim that 40 died, as the league says, is a lie": the clause of the noun; null when no noun has one.</summary>
    public Reading? NounClause(Passage passage, int from, int aside, int close)
    {
        var noun = passage[from].Is(WordClass.Determiner) ? from + 1 : from;
        return passage[close].Kind == UnitKind.Comma && passage[aside - 1].Kind == UnitKind.Comma
            && (passage[close + 1].Is(WordClass.Auxiliary) || passage[close + 1].Is(WordClass.Verb))
            && cues.At(passage, noun).Any(match => match.Cue.Has(Frames.Noun)) && passage[noun + 1].IsWord("that") && noun + 2 < aside - 1
            ? new Reading(noun + 2, aside - 2, null)
            : null;
    }

    /// <summary>
    /// What somebody else is said to deny before the aside at <paramref name="aside"/>, or the number set aside there; null for neither.
    /// </summary>
    public Reading? What(Passage passage, int from, int aside) =>
        SetAside(passage, from, aside) ?? (Enumerable.Range(from, Math.Max(0, aside - from)).SelectMany(i => cues.At(passage, i))
            .Where(match => match.Cue.Act is "denies" or "rejects" && match.Cue.Has(Frames.That | Frames.Clause)
                && Agreement.IsFinite(match) && passage[match.Last + 1].IsWord("that"))
            .Select(match => ContentStart.Behind(passage, match)).FirstOrDefault(start => start < aside) is { } first
            ? new Reading(first, aside - 1 - (passage[aside - 1].Kind == UnitKind.Comma ? 1 : 0), null)
            : null);

    // "held 37 people, not 40 as the union says": the union says 40. Behind a comma, "not 40, as the union says", it may say all of it.
    private static Reading? SetAside(Passage passage, int from, int aside)
    {
        const int longest = 6;
        for (var i = aside - 2; i > from && i >= aside - longest; i--)
        {
            if (passage[i].IsWord("not") && passage[i + 1].Kind == UnitKind.Number
                && (passage[i - 1].Kind is UnitKind.Comma or UnitKind.Dash || passage[i - 1].IsWord("and"))
                && passage[aside - 1].Kind != UnitKind.Comma)
            {
                return new Reading(i + 1, aside - 1, null);
            }
        }

        return null;
    }
}
