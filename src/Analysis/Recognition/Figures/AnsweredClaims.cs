using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>Claims that an answer calls untrue, in the sentence itself or the next one.</summary>
internal sealed class AnsweredClaims(Lexicon lexicon)
{
    private readonly RoleWords words = new(lexicon, "Recognition/Figures/denials.tsv");

    /// <summary>
    /// "They say thousands died. That is a lie.": what is said to be claimed, and a sentence behind that calls it untrue.
    /// </summary>
    public bool IsDeniedNext(Claim claim)
    {
        var view = claim.View;
        var structure = view.Structure;
        var next = structure.SentenceAt(view.Sentence.Span.Start) + 1;
        if (next >= structure.Sentences.Count || structure.Sentences[next].Block != view.Sentence.Block
            || !Enumerable.Range(view.First, claim.First - view.First)
                .Any(token => Reporting.IsVerb(view[token]) || Is(view, token, "claim") || Is(view, token, "hearsay")))
        {
            return false;
        }

        var verdict = new TokenView(structure, structure.Sentences[next]);
        var first = verdict.First;
        while (IsQuote(verdict, first))
        {
            first++;
        }

        return IsVerdict(verdict, first)
            || (words["liar"].StartingAt(verdict, first) is { } liar && verdict.Kind(liar.Last + 1) is null or TokenKind.Punctuation);
    }

    // "That is a lie."
    private bool IsVerdict(TokenView verdict, int first) =>
        verdict[first] is "that" or "this" or "it" or "these" or "they" or "all"
            && verdict[first + 1] is "is" or "was" or "are" or "were" or "'s"
            && words["verdict"].StartingAt(verdict, BehindAdverbs(verdict, first + 2)) is { } found
            && verdict.Kind(found.Last + 1) is null or TokenKind.Punctuation;

    /// <summary>"Asked about reports that 58 had fled, he replied that this was not the case": the words of the answer.</summary>
    public (int First, int Last)? Behind(Claim claim)
    {
        var view = claim.View;
        for (var token = claim.Last + 1; view.Has(token); token++)
        {
            var that = view[token + 1] == "that" ? token + 2 : token + 1;
            if (Is(view, token, "answer") && view[that] is "this" or "that" or "it" or "these" or "they"
                && view[that + 1] is "is" or "was" or "are" or "were"
                && BehindAdverbs(view, that + 2) is var said
                && (words["verdict"].StartingAt(view, said) ?? words["denial"].StartingAt(view, said)) is { } found)
            {
                return (said, found.Last);
            }
        }

        return null;
    }

    private bool Is(TokenView view, int token, string role) => words.Is(view, token, role);

    internal static bool IsQuote(TokenView view, int token) => view[token] is "\"" or "“" or "”" or "‘" or "’";

    internal static int BehindAdverbs(TokenView view, int token)
    {
        while (IsQuote(view, token) || (WordClasses.Of(view[token]) == WordClass.Adverb && view[token] is not ("not" or "never")))
        {
            token++;
        }

        return token;
    }
}
