using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>Names a speaker by the words of the text where no actor stands: "residents of the port", "lawyer for the detainees".</summary>
internal sealed class PhraseNames(DocumentView document, Speakers speakers)
{
    /// <summary>
    /// The noun phrase itself, without what comes before its noun as in "the", "many", "some of"; unknown when it is nobody.
    /// </summary>
    public Speaker Of(Passage passage, NounPhrase subject, int head, SourceSpan span)
    {
        var first = subject.First;
        while (first < head
            && (passage[first].Is(WordClass.Determiner) || passage[first].Is(WordClass.Adverb)
                || passage[first].Kind is UnitKind.Number or UnitKind.Quote
                || passage[first].Lower is "other" or "one" or "two" or "three"
                || passage[first].Lower.Length == 0 && passage[first].Kind == UnitKind.Mark))
        {
            first++;
        }

        // What hangs on the noun tells which one it is: "lawyer for the detainees".
        var last = passage[head + 1].Kind == UnitKind.Word && passage[head + 1].Lower is "of" or "for" or "from" or "at"
            && passage[head + 2].Kind is not (UnitKind.Date or UnitKind.Number) && subject.Last - first < 8 ? subject.Last : head;
        // "the law says": a thing that is nobody's paper speaks for nobody.
        var isSomebody = passage[head].Kind == UnitKind.Word
            ? speakers.KindOf(passage[head].Lower).Length > 0 || speakers.IsBeforeWho(passage, subject)
                || (passage.IsCapitalised(head)
                    && (head > subject.First || document.IsProper(passage[head].Lower) || !passage[head].Lower.EndsWith('s')))
            : passage[head].IsName;
        return isSomebody && passage[head].Lower is not ("one" or "two" or "three" or "others")
            ? new Speaker(
                Uncapitalised(passage, first, WithoutArticle(document.Structure.Source[passage.SpanOf(first, last)])), null, span, null)
            : Speaker.Unknown(span);
    }

    public static string WithoutArticle(string name) => name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;

    // "Witnesses" and "witnesses" are one: a common noun owes its capital to the sentence.
    private string Uncapitalised(Passage passage, int first, string name) =>
        passage[first].Kind == UnitKind.Word && LeadIns.Behind(passage, passage.SentenceStart(first)) == first
        && (speakers.KindOf(passage[first].Lower).Length > 0
            || (speakers.IsAdjective(passage[first].Lower) && !passage.IsCapitalised(first + 1)))
        && name.Split(' ').TakeWhile(word => WordClasses.Of(word) != WordClass.Preposition
            // "Relatives and a US official"
            && !(word == "and" && speakers.KindOf(passage[first].Lower) == "person")).Select(IsCommon).All(isCommon => isCommon)
            ? char.ToLowerInvariant(name[0]) + name[1..]
            : name;

    // "Witnesses", not "NGO".
    private static bool IsCommon(string word, int index) => index == 0 ? word.Length > 1 && char.IsLower(word[1]) : !char.IsUpper(word[0]);
}
