using System.Collections.Frozen;
using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>The auxiliaries and adverbs before a cue verb, and what they make of it.</summary>
/// <param name="Start">Index of the first unit of the group; the subject stands before it.</param>
/// <param name="Negated">"did not say", "never said".</param>
/// <param name="Modal">"would say", "will condemn", "should call": not said yet, or perhaps never.</param>
/// <param name="Being">A form of "be": "was condemned", "is calling".</param>
/// <param name="Infinitive">"to say", unless words such as "went on" make it finite.</param>
/// <param name="Past">"had said": before the time of the text.</param>
internal sealed record VerbGroup(int Start, bool Negated, bool Modal, bool Being, bool Infinitive, bool Past)
{
    private static readonly FrozenSet<string> Modals = new[]
    {
        "will", "would", "shall", "should", "can", "could", "may", "might", "must", "cannot", "won't", "wouldn't",
        "shouldn't", "can't", "couldn't",
        "mustn't", "i'll", "we'll", "they'll", "i'd", "he'd", "she'd", "we'd", "they'd",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> FormsOfBe = new[]
    {
        "is", "are", "was", "were", "be", "been", "being", "am", "isn't", "aren't", "wasn't", "weren't", "i'm", "we're",
        "they're", "it's", "he's", "she's",
    }.ToFrozenSet(StringComparer.Ordinal);

    // Verbs whose infinitive is as good as said: "went on to say", "continues to deny".
    private static readonly FrozenSet<string> Continuing = new[]
    {
        "continue", "continues", "continued", "goes", "went", "proceeded", "authorised", "authorized",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static VerbGroup Before(Passage passage, int verb, CueForm form)
    {
        var start = verb;
        var (negated, modal, being, past, infinitive) = (false, false, false, false, false);
        for (var i = verb - 1; i >= 0; i--)
        {
            var unit = passage[i];
            if (unit.Is(WordClass.Auxiliary))
            {
                negated |= unit.Lower.EndsWith("n't", StringComparison.Ordinal) || unit.Lower == "cannot";
                // "The police can confirm that": it does so.
                modal |= Modals.Contains(unit.Lower)
                    && !(unit.Lower == "can" && passage[verb].Lower is "confirm" or "reveal" or "disclose" or "report" or "announce");
                being |= FormsOfBe.Contains(unit.Lower);
                past |= unit.Lower == "had";
                // "denied having said", "having said so": no finite verb.
                infinitive |= unit.Lower == "having";
            }
            else if (unit.Is(WordClass.Adverb))
            {
                negated |= unit.Lower is "not" or "never" or "n't";
                past |= unit.Lower is "previously" or "earlier";
            }
            else if (unit.Kind == UnitKind.Date && passage[i - 1] is { } before && !before.Is(WordClass.Preposition)
                && !before.Is(WordClass.Determiner))
            {
                // "The carmaker today announced": a day between subject and verb.
            }
            else if (unit.Kind == UnitKind.Date && passage[i - 1].IsWord("on") && passage[i - 2].Kind == UnitKind.Comma)
            {
                // "The ministry, which runs the camp, on Tuesday said".
                i--;
            }
            else if (unit.Is(WordClass.Open) && unit.Lower is "afterwards" or "afterward" or "thereafter" or "duly")
            {
                // "spoke in the hall and afterwards condemned the curfew".
            }
            else if (Adverbial(passage, i) is > 0 and var words)
            {
                i -= words - 1;
            }
            else if (unit.IsWord("to") && form == CueForm.Base && !infinitive)
            {
                infinitive = true;
            }
            else if (infinitive && (unit.IsWord("on") || Continuing.Contains(unit.Lower)))
            {
                infinitive = unit.IsWord("on");
                if (!infinitive)
                {
                    return new VerbGroup(SkipAuxiliaries(passage, i), negated, modal, false, false, past);
                }
            }
            else
            {
                break;
            }

            start = i;
        }

        return new VerbGroup(start, negated, modal, being, infinitive, past);
    }

    // "The office has so far recorded 63 deaths", "Police had at first put the dead at eight": how many words to pass over.
    private static int Adverbial(Passage passage, int last) =>
        passage[last].IsWord("so") && passage[last + 1].IsWord("far") ? 1
        : passage[last].IsWord("first") && passage[last - 1].IsWord("at") && passage[last - 2].Is(WordClass.Auxiliary) ? 2
        : 0;

    private static int SkipAuxiliaries(Passage passage, int start)
    {
        while (passage[start - 1].Is(WordClass.Auxiliary) || passage[start - 1].Is(WordClass.Adverb))
        {
            start--;
        }

        return start;
    }
}
