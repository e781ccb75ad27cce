using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>Finds cues of the lexicon in a passage, outside quotations and asides.</summary>
internal sealed class CueFinder(CueLexicon lexicon)
{
    private const int LongestGap = 4;
    private const int LongestSource = 12;

    /// <summary>The cues that begin at a unit, those with the most words first.</summary>
    public IReadOnlyList<CueMatch> At(Passage passage, int index) =>
        passage[index].Kind != UnitKind.Word ? [] : passage.Cues[index] ??= Find(passage, index);

    private CueMatch[] Find(Passage passage, int index)
    {
        var found = new List<CueMatch>();
        foreach (var cue in lexicon.StartingWith(passage[index].Lower))
        {
            if (Match(passage, index, cue) is { } match)
            {
                found.Add(match);
            }
        }

        return [.. found];
    }

    /// <summary>Whether any cue verb begins at a unit, whatever stands around it.</summary>
    public bool IsVerbAt(Passage passage, int index) =>
        passage[index].Kind == UnitKind.Word
        && lexicon.StartingWith(passage[index].Lower).Any(cue =>
            !cue.Has(Frames.Noun | Frames.According | Frames.Be | Frames.By | Frames.Operative)
            && Enumerable.Range(1, cue.Words.Length - 1).All(i => passage[index + i].IsWord(cue.Words[i])));

    private static CueMatch? Match(Passage passage, int index, Cue cue)
    {
        var last = index;
        for (var i = 1; i < cue.Words.Length; i++)
        {
            if (!passage[++last].IsWord(cue.Words[i]))
            {
                return null;
            }
        }

        if (IsAboutNaming(passage, last + 1) || (cue.Has(Frames.By) && !passage[last + 1].IsWord("by")))
        {
            return null;
        }

        var group = VerbGroup.Before(passage, index, cue.Form);
        if (cue.Followers.IsEmpty)
        {
            return new CueMatch(cue, index, last, last + 1, group);
        }

        foreach (var follower in cue.Followers)
        {
            if (Follower(passage, last + 1, follower, cue) is { } found)
            {
                // A preposition or a fixed phrase is no part of what was said; a noun ("concern about ...") is.
                var isFunction = IsFunction(follower[0])
                    && (!cue.Has(Frames.Phrase) || WordClasses.Of(follower[0]) == WordClass.Preposition);
                return new CueMatch(cue, index, found.IsQuoted ? last : found.Last,
                    isFunction && follower[0] != "that" ? found.Last + 1 : last + 1, group);
            }
        }

        return null;
    }

    private static (int Last, bool IsQuoted)? Follower(Passage passage, int from, IReadOnlyList<string> words, Cue cue)
    {
        // "quoted the minister of trade as saying".
        var isAsSaying = words.Count > 1 && words[0] == "as";
        var gap = cue.Has(Frames.Phrase) ? 1 : isAsSaying ? LongestSource : LongestGap;
        for (var i = from; i < from + gap; i++)
        {
            var unit = passage[i];
            if (unit.IsWord(words[0]))
            {
                var last = i;
                for (var k = 1; k < words.Count && last >= 0; k++)
                {
                    last = passage[last + 1].IsWord(words[k]) ? last + 1 : -1;
                }

                return last < 0 || (unit.IsWord("on") && passage[i + 1].Kind == UnitKind.Date) ? null : (last, false);
            }

            if (passage.QuoteAt(i) is { } quote && !IsFunction(words[0]))
            {
                return BeginsWith(passage.Document.Structure, quote, words[0]) ? (i, true) : null;
            }

            if (!(isAsSaying
                ? unit.Kind is UnitKind.Word or UnitKind.Actor or UnitKind.Place or UnitKind.Possessive or UnitKind.Date
                : MayStandBetween(passage, i, words[0], cue)))
            {
                return null;
            }
        }

        return null;
    }

    // "called on Friday for", "rejected the new claims": days and adverbs before a preposition, more before a noun.
    private static bool MayStandBetween(Passage passage, int index, string follower, Cue cue)
    {
        var unit = passage[index];
        return IsFunction(follower)
            ? unit.Is(WordClass.Adverb) || unit.Kind == UnitKind.Date
                || (unit.IsWord("on") && passage[index + 1].Kind == UnitKind.Date) || unit.IsWord("once")
            : unit.Is(WordClass.Open) || unit.Is(WordClass.Determiner) || unit.Is(WordClass.Adverb) || unit.Is(WordClass.Conjunction)
                // "admits 137 arrests"
                || unit.Kind == UnitKind.Possessive || (unit.Kind == UnitKind.Number && cue.Act == "admits");
    }

    // "who asked not to be named", "who requested anonymity": how somebody spoke, not what was said.
    private static bool IsAboutNaming(Passage passage, int from)
    {
        var i = from;
        while (passage[i].Kind == UnitKind.Word && passage[i].Lower is "not" or "to" or "be" or "for" or "that" or "remain")
        {
            i++;
        }

        return passage[i].Kind == UnitKind.Word && passage[i].Lower is "named" or "identified" or "quoted" or "anonymity" or "anonymous"
            && (i > from || passage[i].Lower == "anonymity") && passage[i + 1].Kind != UnitKind.Quote;
    }

    private static bool IsFunction(string word) => WordClasses.Of(word) is WordClass.Preposition or WordClass.Subordinator;

    private static bool BeginsWith(TextStructure structure, Quotation quote, string word)
    {
        var token = structure.TokenAt(quote.Inner.Start);
        for (var i = token; i < Math.Min(structure.Tokens.Length, token + LongestGap) && structure.Tokens[i].Kind == TokenKind.Word; i++)
        {
            if (structure.Is(i, word))
            {
                return true;
            }
        }

        return false;
    }
}
