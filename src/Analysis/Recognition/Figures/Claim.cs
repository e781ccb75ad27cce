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
    TokenView View, Mention<Quantity> Quantity, int First, int Last, CountedPhrase Counted,
    SentenceMentions Mentions, FoundFigure? Previous)
{
    /// <summary>The last figure of the text when it stands in this sentence or the one before, in another paragraph too.</summary>
    public FoundFigure? Earlier { get; init; }

    /// <summary>The figure of the text whose number is the whole here: "eight of the 14" behind "14 farmers were killed".</summary>
    public FoundFigure? Whole { get; init; }

    /// <summary>
    /// Class (of counted-nouns.tsv) of what the nearest number before counts in its paragraph: whom "of
    /// them" may mean; empty when none does.
    /// </summary>
    public string Antecedent { get; init; } = "";

    /// <summary>The token before the number, words such as "another", "a total of" and adverbs left out.</summary>
    public int Before { get; } = TokenBefore(View, First);

    /// <summary>Whether a token belongs to a number.</summary>
    public bool IsNumber(int token) => Mentions.IsNumber(token);

    /// <summary>Whether the words put another number in its place: ", not 30,", "not 73 but 37", "instead of 400".</summary>
    public bool IsCorrected =>
        (View[First - 1] == "not"
            && ((View[Counted.Next] == "but" && IsNumber(Counted.Next + 1))
                || (View[Counted.Next] == "," && View[Counted.Next + 1] == "but")))
        || (View[Before] == "not" && View[Before - 1] is "," or "and"
            && (View.Kind(Counted.Next) is null or TokenKind.Punctuation || IsGivenByOthers(View, Last + 1)))
        || (View[Before] is "of" or "than" && View[Before - 1] is "instead" or "rather")
        // "2,652, correcting the 2,767 announced on Saturday"
        || View[Before] is "correcting"
        || IsBareNot;

    /// <summary>Whether nothing but the number that is put right stands there: "Not 2,100."</summary>
    public bool IsBareNot =>
        View[First - 1] == "not" && Enumerable.Range(View.First, First - 1 - View.First).All(token => !View.IsWord(token))
        && Counted.IsEmpty && View.Kind(Counted.Next) is null or TokenKind.Punctuation;

    /// <summary>
    /// Whether the number may begin a subject: no preposition governs it ("the mayor of a town of 40,000 people was arrested").
    /// </summary>
    public bool IsSubject =>
        !IsWhole
        && (Before < View.First || !View.IsWord(Before) || View[Before] is "with" or "after" or "before" or "since" or "until" or "as"
            // "By May 214 people had been charged": the month is no verb.
            || Mentions.DateAt(Before) is not null || WordClasses.Of(View[Before]) is not (WordClass.Preposition or WordClass.Auxiliary));

    /// <summary>
    /// Whether the number is the whole that another one is a part of: "27 of its 45 leaders", "in the country's 12 prisons".
    /// </summary>
    private bool IsWhole
    {
        get
        {
            const int longestOwner = 5;
            var token = Before;
            if (View.Kind(token) == TokenKind.Clitic)
            {
                token--;
                while (View.IsWord(token) && Before - token < longestOwner
                    && WordClasses.Of(View[token]) is WordClass.Open or WordClass.Determiner)
                {
                    token--;
                }
            }
            else if (View[token] is "its" or "their" or "his" or "her" or "our")
            {
                token--;
            }
            else
            {
                return false;
            }

            return WordClasses.Of(View[token]) == WordClass.Preposition && View[token] is not ("with" or "after" or "before" or "since");
        }
    }

    // ", not the 4,000 of whom the union speaks", ", not 40 as the mayor says", ", not the 12 reported": others gave the number.
    private static bool IsGivenByOthers(TokenView view, int token)
    {
        const int longestGiver = 5;
        token += view[token] == "of" && view[token + 1] == "whom" ? 2 : 0;
        return view[token] is "reported" or "claimed" or "alleged" or "announced" or "given" or "cited"
            || (view[token] is "as" or "that" or "which" or "whom"
                    || WordClasses.Of(view[token]) is WordClass.Determiner or WordClass.Pronoun || view[token - 1] == "whom")
                && Enumerable.Range(token, longestGiver).TakeWhile(view.IsWord)
                    .Any(verb => Reporting.IsVerb(view[verb]) || view[verb] is "speaks" or "speak" or "spoke");
    }

    private static int TokenBefore(TokenView view, int first)
    {
        var token = ScareQuotes.IsOpen(view, first - 1) ? first - 2 : first - 1;
        if (view[token] == "but" && view[token - 2] == "not")
        {
            // "killed not 73 but 37 villagers"
            token -= 3;
        }
        else if (view[token] == "not" && view[first + 1] == "but")
        {
            token--;
        }

        while (view.IsWord(token)
            && (view[token] is "another" or "a" or "an" or "further" or "additional" or "the" or "total" or "all" or "as" or "other"
                or "these" or "those" or "record" or "combined" or "remaining"
                // "instead of the official 40"
                || (view[token - 1] == "the"
                    && view[token] is "official" or "reported" or "announced" or "initial" or "original" or "earlier")
                || (view[token] == "of" && view[token - 1] is "total" or "number" or "record" or "score" or "tally" or "count"
                    && view[token - 2] is "a" or "the")
                || (WordClasses.Of(view[token]) == WordClass.Adverb && view[token] is not ("not" or "never"))))
        {
            // "In total 33 activists"
            token -= view[token] is "of" || (view[token] is "total" or "all" && view[token - 1] == "in") ? 2 : 1;
        }

        return token;
    }
}
