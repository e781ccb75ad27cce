using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>
/// The rule for a number whose noun stands behind the next number: "107 foreign and 685 Algerian captives had been freed".
/// </summary>
internal sealed class SharedNouns(FigureKinds kinds, CountedNouns nouns, Predicates predicates, Neighbours near)
{
    private const int LongestAdjective = 4;

    private readonly CountedPhrases counted = new(nouns, kinds);

    /// <summary>What is said of the second number's noun is said of both.</summary>
    public KindMatch? Match(Claim claim)
    {
        var view = claim.View;
        if (claim.Counted.Class == "persons" && view[claim.Counted.Next] == "and" && Numbered(claim, claim.Counted.Next + 1) is { } other
            && view[other.Last + 1] == "other" && near.NounKind(other) is { } called)
        {
            // "14 journalists and more than 120 other political prisoners": the journalists are, too.
            return called with { First = other.First, Last = other.First };
        }

        var and = claim.Last + 1;
        while (and <= claim.Last + LongestAdjective
            && (view.IsHyphen(and) || (view.IsWord(and) && WordClasses.Of(view[and]) is WordClass.Open && !VerbForms.IsVerb(view, and))))
        {
            and++;
        }

        if (claim.Counted.Class == "persons" || and == claim.Last + 1 || view[and - 1].EndsWith('s') || view[and] is not ("and" or "or")
            || Numbered(claim, and + 1) is not { } next)
        {
            return null;
        }

        return next.Counted is { Class: "persons", IsModifier: false } && claim.IsSubject && predicates.Match(next) is { } match
            && claim.Counted.Last < and ? match : null;
    }

    // The number that begins at a token, as a claim of its own.
    private Claim? Numbered(Claim claim, int token)
    {
        var structure = claim.View.Structure;
        if (claim.Mentions.Quantities.FirstOrDefault(other => structure.TokensOf(other.Span).First == token) is not { } number
            || number.Value.Unit.Length > 0)
        {
            return null;
        }

        var (first, last) = structure.TokensOf(number.Span);
        return new Claim(claim.View, number, first, last, counted.Read(claim.View, first, last + 1, claim.Mentions),
            claim.Mentions, claim.Previous);
    }
}
