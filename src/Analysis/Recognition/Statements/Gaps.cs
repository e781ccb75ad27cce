using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>Verbs left out before a second speaker's number: "the town hall spoke of 12,000, the unions of 50,000".</summary>
internal sealed class Gaps(Speakers speakers)
{
    private const int LongestSpeaker = 6;

    /// <summary>Where the words of the cue's own speaker end, and each further speaker with what is given as his.</summary>
    public (int Last, IReadOnlyList<(NounPhrase Speaker, int First, int Last)> Others)? Of(Passage passage, CueMatch match, Reading reading)
    {
        var preposition = passage[match.Last].IsWord("of") ? "of"
            : passage[match.Verb].Lower is "put" or "puts" or "estimated" or "estimates" ? "at" : "";
        if (preposition.Length == 0 || reading.Last < reading.First)
        {
            return null;
        }

        var others = new List<(NounPhrase, int, int)>();
        int? own = null;
        for (var i = reading.First; i <= reading.Last + 1 || others.Count > 0 && i <= others[^1].Item3 + 1; i++)
        {
            if (passage[i].Kind is UnitKind.Comma or UnitKind.Semicolon && Next(passage, i, preposition) is { } speaker)
            {
                var first = speaker.Last + 2;
                others.Add((speaker, first, EndOfPart(passage, first)));
                own ??= i - 1;
            }
        }

        return own is { } last ? (last, others) : null;
    }

    // ", the unions of 50,000", ", the mayor of Quito of 90", ", and police at 300".
    private NounPhrase? Next(Passage passage, int comma, string preposition)
    {
        var first = comma + (passage[comma + 1].Lower is "and" or "while" or "but" ? 2 : 1);
        var last = first;
        while (last < first + LongestSpeaker && (passage[last].IsName || passage[last].IsPossessive
            || passage[last].Is(WordClass.Determiner) || passage[last].Is(WordClass.Open)
            || (passage[last].IsWord("of") && !NumberPhrases.BeginAt(passage, last + 1))))
        {
            last++;
        }

        var phrase = new NounPhrase(first, last - 1);
        return last > first && passage[last].IsWord(preposition) && NumberPhrases.BeginAt(passage, last + 1)
            && speakers.CanSpeak(passage, phrase) ? phrase : null;
    }

    private static int EndOfPart(Passage passage, int first)
    {
        var last = first;
        while (last + 1 < passage.Count && passage[last + 1].Kind is not (UnitKind.Comma or UnitKind.Semicolon or UnitKind.Stop))
        {
            last++;
        }

        return last;
    }
}
