using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>Finds what a relative clause between a subject and its verb hangs on: "the court that tried the editor said".</summary>
internal sealed class RelativeClauses(CueFinder cues)
{
    /// <summary>
    /// The end of the noun phrase that a relative clause, whose verb ends just before
    /// <paramref name="start"/>, hangs on; null when none does.
    /// </summary>
    public int? Before(Passage passage, int start)
    {
        // "those whom Amnesty International met said": who met them says nothing.
        var relative = start - 1;
        if (relative > 0 && passage[relative].IsWord("whom")
            && passage[relative - 1] is { EndsNounPhrase: true } or { Kind: UnitKind.Comma } or { Lower: "those" })
        {
            return passage[relative - 1].Kind == UnitKind.Comma ? relative - 2 : relative - 1;
        }

        // "the court that tried Ada Okoro said"
        if (passage[relative].Kind == UnitKind.Word && passage[relative].Lower is "who" or "which" or "that"
            && passage[start].Is(WordClass.Open) && passage[start].Lower.EndsWith("ed", StringComparison.Ordinal)
            && passage[relative - 1].Is(WordClass.Open) && !cues.IsVerbAt(passage, relative - 1))
        {
            return relative - 1;
        }

        var i = start - 1;
        while (i > 0
            && (passage[i].Is(WordClass.Auxiliary) || passage[i].Is(WordClass.Verb)
                || passage[i].Is(WordClass.Adverb) || passage[i].IsWord("to")
                || (i < start - 1 && passage[i + 1].Lower is "to" or "not"
                    && (passage[i].Is(WordClass.Open) || cues.IsVerbAt(passage, i)))))
        {
            i--;
        }

        return i > 0 && passage[i].Kind == UnitKind.Word && passage[i].Lower is "who" or "which" && passage[i - 1].EndsNounPhrase ? i - 1
            : null;
    }

    /// <summary>
    /// Where the noun that ends at <paramref name="last"/> begins, with what describes it: "The plan suits landowners in Chad, who".
    /// </summary>
    public static int FirstOf(Passage passage, int start, int last)
    {
        var first = last;
        while (first > start && (passage[first - 1].IsName || passage[first - 1].Is(WordClass.Determiner)
            || (passage[first - 1].Is(WordClass.Open) && !passage[first - 1].Lower.EndsWith('s')
            && !passage[first - 1].Lower.EndsWith("ed", StringComparison.Ordinal))))
        {
            first--;
        }

        return first;
    }

    /// <summary>
    /// Whether a cue stands in a clause with "where" that a comma opens, behind what is no clause yet: "In Bago, where residents said".
    /// </summary>
    public static bool IsAside(Passage passage, CueMatch match)
    {
        const int longestSubject = 8;
        for (var i = match.Group.Start - 1; i > match.Group.Start - longestSubject; i--)
        {
            if (passage[i].IsWord("where"))
            {
                var start = passage.SentenceStart(i);
                return passage[i - 1].Kind == UnitKind.Comma && start < i - 1 && !HasFiniteVerb(passage, start, i - 1);
            }
        }

        return false;
    }

    /// <summary>Whether the verb of a statement is that of a relative clause: "the union, which condemned the raid".</summary>
    public static bool IsOf(Passage passage, CueMatch match) => passage[match.Group.Start - 1].Lower is "who" or "which";

    /// <summary>Whether the clause of such a verb has ended, since the verb of the sentence around it stands behind a comma.</summary>
    public bool EndsBefore(Passage passage, CueMatch match, int next) =>
        IsOf(passage, match) && (passage[next].Is(WordClass.Auxiliary) || passage[next].Is(WordClass.Verb)
            || cues.IsVerbAt(passage, next) || TakesObject(passage, next));

    /// <summary>"killed 30 soldiers", "attacked the barracks"</summary>
    public static bool TakesObject(Passage passage, int verb) =>
        passage[verb].Is(WordClass.Open) && passage[verb].Lower.EndsWith("ed", StringComparison.Ordinal)
        && (passage[verb + 1].Kind == UnitKind.Number || passage[verb + 1].Is(WordClass.Determiner));

    /// <summary>Whether a noun phrase begins at a unit, and a verb follows it: "troops arrested 12".</summary>
    public bool BeginsMainClause(Passage passage, int from)
    {
        const int longestSubject = 8;
        return passage[from].StartsNounPhrase
            && Enumerable.Range(from + 1, longestSubject)
                .TakeWhile(i => passage[i].Kind is not (UnitKind.Comma or UnitKind.Stop or UnitKind.End))
                .Any(i => passage[i].Is(WordClass.Auxiliary) || passage[i].Is(WordClass.Verb) || cues.IsVerbAt(passage, i)
                    || (passage[i].Is(WordClass.Open) && passage[i].Lower.EndsWith("ed", StringComparison.Ordinal)
                        && passage[i - 1].EndsNounPhrase));
    }

    /// <summary>Whether an auxiliary or a known verb stands from one unit on, before another.</summary>
    public static bool HasFiniteVerb(Passage passage, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (passage[i].Is(WordClass.Auxiliary) || passage[i].Is(WordClass.Verb))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"The ministry, which on Thursday had spoken of 40": the pronoun, where only a day parts it from its verb.</summary>
    public static int BeforeDay(Passage passage, int end)
    {
        var pronoun = passage[end].Kind == UnitKind.Date ? end - (passage[end - 1].Is(WordClass.Preposition) ? 2 : 1) : end;
        return IsPronoun(passage, pronoun) ? pronoun : end;
    }

    /// <summary>Whether a unit is the pronoun of a relative clause: "who", "which" or "that" behind what it hangs on.</summary>
    public static bool IsPronoun(Passage passage, int index) =>
        index > 0 && passage[index].Kind == UnitKind.Word && passage[index].Lower is "who" or "which" or "that"
        && (passage[index - 1].EndsNounPhrase || passage[index - 1].Kind == UnitKind.Comma)
        && !passage[index - 1].Is(WordClass.Pronoun);
}
