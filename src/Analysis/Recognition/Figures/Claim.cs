using Analysis.Recognition.Numbers;
using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>A number that may be a figure, with what rules look at around it.</summary>
/// <param name="View">Its sentence.</param>
/// <param name="Quantity">The number.</param>
/// <param name="First">First token of the number with its bound words.</param>
/// <param name="Last">Last token.</param>
/// <param name="Counted">The noun phrase behind it.</param>
/// <param name="Mentions">The numbers and dates of the sentence.</param>
/// <param name="Previous">The figure before it in its sentence, or at the end of the sentence before in its block.</param>
internal sealed record Claim(
    TokenView View, Mention<Quantity> Quantity, int First, int Last, CountedPhrase Counted, SentenceMentions Mentions, FoundFigure? Previous)
{
    /// <summary>The token before the number, words such as "another", "a total of" and adverbs left out.</summary>
    public int Before { get; } = TokenBefore(View, First);

    /// <summary>Whether a token belongs to a number.</summary>
    public bool IsNumber(int token) => Mentions.IsNumber(token);

    /// <summary>Whether the number may begin a subject: no preposition or verb governs it.</summary>
    public bool IsSubject =>
        Before < View.First || !View.IsWord(Before) || View[Before] is "with" or "said" or "says" || WordClasses.Of(View[Before]) is not (WordClass.Preposition or WordClass.Verb or WordClass.Auxiliary);

    private static int TokenBefore(TokenView view, int first)
    {
        var token = first - 1;
        while (view.IsWord(token) && (view[token] is "another" or "a" or "an" or "further" or "additional" or "the" or "total" or "all" or "as" or "other" or "these" or "those" or "record" or "combined"
            || (view[token] == "of" && view[token - 1] is "total" or "number" or "record" && view[token - 2] is "a" or "the")
            || (WordClasses.Of(view[token]) == WordClass.Adverb && view[token] is not ("not" or "never"))))
        {
            token--;
        }

        return token;
    }
}
