using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>
/// The rule for a number whose noun stands behind the next number: "107 foreign and 685 Algerian captives had been freed".
/// </summary>
internal sealed class SharedNouns(FigureKinds kinds, CountedNouns nouns, Predicates predicates)
{
    private const int LongestAdjective = 4;

    private readonly CountedPhrases counted = new(nouns, kinds);

    /// <summary>What is said of the second number's noun is said of both.</summary>
    public KindMatch? Match(Claim claim)
    {
        var view = claim.View;
        var and = claim.Last + 1;
        while (and <= claim.Last + LongestAdjective
            && (view.IsHyphen(and) || (view.IsWord(and) && WordClasses.Of(view[and]) is WordClass.Open && !VerbForms.IsVerb(view, and))))
        {
            and++;
        }

        if (claim.Counted.Class == "persons" || and == claim.Last + 1 || view[and - 1].EndsWith('s') || view[and] is not ("and" or "or")
            || claim.Mentions.Quantities.FirstOrDefault(other => view.Structure.TokensOf(other.Span).First == and + 1) is not { } second
            || second.Value.Unit.Length > 0)
        {
            return null;
        }

        var (first, last) = view.Structure.TokensOf(second.Span);
        var next = new Claim(view, second, first, last, counted.Read(view, first, last + 1, claim.Mentions),
            claim.Mentions, claim.Previous);
        return next.Counted is { Class: "persons", IsModifier: false } && claim.IsSubject && predicates.Match(next) is { } match
            && claim.Counted.Last < and ? match : null;
    }
}
