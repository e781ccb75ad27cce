using Analysis.Recognition.Dates;
using Analysis.Recognition.Numbers;
using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>Numbers that stand before a noun of people and yet say of nobody that it happened to so many.</summary>
internal sealed class NoCounts(Lexicon lexicon)
{
    private readonly RoleWords words = new(lexicon, "Recognition/Figures/no-counts.tsv");

    /// <summary>Whether a claim is one of these.</summary>
    public bool IsOne(Claim claim) =>
        IsRate(claim) || IsRest(claim) || IsQuestion(claim) || IsDefinition(claim) || IsLimit(claim) || IsNone(claim) || IsRoom(claim)
        || IsOperation(claim) || IsShare(claim) || IsAudience(claim) || IsFactor(claim) || IsAge(claim)
        || IsLength(claim) || IsOrdinal(claim);

    // "12 per week", "300 people are dying every day", "Every day, 1,500 people flee": how many in each, not how many.
    private static bool IsRate(Claim claim)
    {
        var view = claim.View;
        if (view[claim.Counted.Next] == "per" || view[claim.Before] == "per")
        {
            return true;
        }

        if (view[claim.Counted.Next] is "a" or "each" or "every"
            && view[claim.Counted.Next + 1] is "year" or "month" or "week" or "day" or "hour" or "night"
            && view[claim.Counted.Next + 2] is not ("ago" or "later" or "earlier" or "before" or "after" or "old"))
        {
            return true;
        }

        for (var token = claim.Counted.Next; view.IsWord(token) && token < claim.Counted.Next + 12; token++)
        {
            if (claim.Mentions.DateAt(token)?.Value.Type == TimexType.Set)
            {
                return true;
            }
        }

        var before = view[claim.Before] == "," ? claim.Before - 1 : claim.Before;
        return claim.Mentions.DateAt(before)?.Value.Type == TimexType.Set;
    }

    // "All but one of the sixteen divers died": the one did not, and fifteen is not in the text.
    private static bool IsRest(Claim claim) =>
        claim.View[claim.First - 1] is "but" or "except" or "save"
        && claim.View[claim.First - 2] is "all" or "everyone" or "everybody" or "none";

    // "Were 500 people arrested?" states nothing; "Who ordered the arrest of the 500?" does.
    private static bool IsQuestion(Claim claim)
    {
        var view = claim.View;

        // A quotation or a turn begins a question of its own: "“Have they arrested 60 nuns?” she asked", "Q: Is it true that 60 died?"
        var opener = claim.First;
        while (opener > view.First && view[opener - 1] is not ("\"" or "“" or "‘" or ":"))
        {
            opener--;
        }

        while (view.Has(opener) && !view.IsWord(opener) && !view.IsNumber(opener))
        {
            opener++;
        }

        var end = claim.Last + 1;
        while (view.Has(end) && view[end] is not ("?" or "." or "”"))
        {
            end++;
        }

        // "Forty people were killed?" asks back; "Who says that 40 were killed?" doubts it.
        const int longestEcho = 9;
        var isEcho = claim.First == opener && end - opener < longestEcho;
        var isRhetorical = view[opener] is "who" && view[opener + 1] is "says" or "said" or "claims" or "claimed" or "believes";
        return view[end] == "?"
            && (isEcho || isRhetorical || IsInverted(view[opener])
                || (view[opener] is "if" or "so" or "and" or "but" && IsInverted(view[opener + 1])))
            && !Enumerable.Range(view.First, claim.First - view.First)
                .Any(token => view[token] is "the" or "these" or "those" && token >= claim.Before);
    }

    private static bool IsInverted(string word) =>
        word is "were" or "was" or "are" or "is" or "did" or "do" or "does" or "have" or "has" or "had" or "will" or "would" or "could"
            or "can" or "might" or "may" or "should";

    // "any event in which ten or more people are detained", "a mass killing is defined as four or more deaths".
    private static bool IsDefinition(Claim claim)
    {
        var view = claim.View;
        for (var token = claim.First - 1; token >= view.First && view[token] is not (";" or "but"); token--)
        {
            if ((view[token] is "defined" or "define" or "defines" or "defining" or "classified" or "classifies" or "count" or "counts"
                or "counted" && HasAs(view, token, claim.First))
                || (view[token] is "definition" or "definitions"
                    && claim.Quantity.Value.Qualifier is Qualifier.AtLeast or Qualifier.MoreThan)
                || (view[token] is "any" or "every" or "each" && HasRelative(view, token, claim.First)))
            {
                return true;
            }
        }

        return false;
    }

    // "Not one of the 40 was charged", "not a single one of them": none was.
    private static bool IsNone(Claim claim) =>
        (claim.View[claim.First - 1] == "not"
            || (claim.View[claim.First - 1] is "single" or "even"
                && Enumerable.Range(claim.First - 3, 2).Any(token => claim.View[token] is "not" or "n't")))
        && claim.View[claim.First] is "one" or "1" && claim.View[claim.First + 1] is not ("but" or ",");

    // "a ban on gatherings of five or more", "rallies of more than 20 people are forbidden": a rule, not a gathering.
    private bool IsLimit(Claim claim)
    {
        const int reach = 8;
        var view = claim.View;
        return claim.Quantity.Value.Qualifier is Qualifier.AtLeast or Qualifier.MoreThan or Qualifier.AtMost or Qualifier.LessThan
            && (words.Any(view, claim.First - reach, reach, "ban") || words.Any(view, claim.Last + 1, reach, "ban"));
    }

    // "built for 200 inmates", "can hold 200", "beds for 40 wounded": how many could be there.
    private bool IsRoom(Claim claim) =>
        (claim.View[claim.Before] == "for" && Enumerable.Range(claim.Before - 4, 4).Any(token => words.Is(claim.View, token, "room")
            && Enumerable.Range(token + 1, claim.Before - token - 1)
                .All(between => claim.View[between] == "in" || claim.Mentions.DateAt(between) is not null)))
        // "was built to hold", "the prison can hold", but not "police can hold 40 people for a week".
        || (words.Is(claim.View, claim.Before, "hold") && claim.View[claim.Before - 1] is "can" or "could" or "to"
            && words.Any(claim.View, claim.Before - 7, 6, "building"));

    // "300 soldiers took part in the operation": a task of theirs, no gathering.
    private bool IsOperation(Claim claim)
    {
        const int reach = 12;
        var view = claim.View;
        var part = Enumerable.Range(claim.Counted.Next, 4)
            .FirstOrDefault(token => view[token] is "part" && view[token - 1] is "took" or "take" or "taking" or "taken"
                || view[token] is "participated" or "participating" or "participate");
        return part > 0 && view[part + 1] == "in"
            && Enumerable.Range(part + 2, reach).TakeWhile(view.IsWord).Any(token => words.Is(view, token, "operation"));
    }

    // "nine in ten of them": a share, whichever of the two numbers is looked at.
    private static bool IsShare(Claim claim)
    {
        var view = claim.View;
        foreach (var other in claim.Mentions.Quantities)
        {
            var (first, last) = view.Structure.TokensOf(other.Span);
            if ((view[claim.Last + 1] == "in" && first == claim.Last + 2 && IsShare(view, claim.Quantity, other))
                || (view[claim.First - 1] == "in" && last == claim.First - 2 && IsShare(view, other, claim.Quantity)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsShare(TokenView view, Mention<Quantity> part, Mention<Quantity> whole) =>
        whole.Value is { Qualifier: Qualifier.Exactly, Value: (>= 2 and <= 10) or 20 or 100 or 1000 }
        && part.Value.Value < whole.Value.Value
        && view.IsNumber(view.Structure.TokenAt(part.Span.Start)) == view.IsNumber(view.Structure.TokenAt(whole.Span.Start));

    // "drew 8.7 million visitors": they came to see something.
    private bool IsAudience(Claim claim) =>
        words.Is(claim.View, claim.Before, "drawing") && words.Is(claim.View, claim.Counted.Head, "audience");

    // "3 x 40 protesters": which of the two is meant, and of what, cannot be told.
    private static bool IsFactor(Claim claim) =>
        (claim.View[claim.First - 1] is "x" or "×" or "*" && claim.IsNumber(claim.First - 2))
        || (claim.View[claim.Last + 1] is "x" or "×" or "*" && claim.IsNumber(claim.Last + 2));

    // "in the previous four, three people were hurt": four attacks.
    private static bool IsOrdinal(Claim claim) =>
        claim.Counted.IsEmpty && claim.View[claim.First - 1] is "previous" or "last" or "first" or "next" or "past"
        && claim.View[claim.Last + 1] == ",";

    // "18 of them children under ten", "boys over fifteen", "older than 60", "the youngest of them 13", "the eldest was 71".
    private bool IsAge(Claim claim)
    {
        const int reach = 5;
        var view = claim.View;
        return claim.Counted.IsEmpty
            && (IsOfAges(claim) || view[claim.First] is "under" or "over" or "below" && words.Is(view, claim.First - 1, "young")
                || (view[claim.Last - 1] == "than" || view[claim.First - 1] == "than")
                    && Enumerable.Range(claim.First - 2, claim.Last - claim.First + 2).Any(token => view[token] is "older" or "younger")
                || Enumerable.Range(1, reach).Select(step => claim.First - step).TakeWhile(view.IsWord)
                    .Any(token => view[token] is "youngest" or "oldest" or "eldest"));
    }

    // "two people aged 40 and 12 died", "three girls, aged nine, ten and twelve"
    private static bool IsOfAges(Claim claim)
    {
        var (view, token) = (claim.View, claim.First - 1);
        while (view[token] is "," or "and" or "or" or "to" || (view[token] is not ("aged" or "ages") && claim.Mentions.IsTaken(token)))
        {
            token--;
        }

        return token < claim.First - 1 && view[token] is "aged" or "ages";
    }

    // "sentenced to eight and nine years", "terms of 12, ten and four years": the length of the last is that of all.
    private static bool IsLength(Claim claim)
    {
        const int longestList = 12;
        var (view, token) = (claim.View, claim.Last + 1);
        while (token < claim.Last + longestList && view[token] is "," or "and" or "or" or "to")
        {
            token += view[token] == "," && view[token + 1] is "and" or "or" ? 2 : 1;
            if (claim.Mentions.IsTime(token) || claim.Mentions.DateAt(token) is { Value.Type: TimexType.Duration })
            {
                return claim.Counted.IsEmpty;
            }

            if (!claim.IsNumber(token))
            {
                return false;
            }

            while (claim.IsNumber(token))
            {
                token++;
            }
        }

        return false;
    }

    private static bool HasAs(TokenView view, int from, int to) => Enumerable.Range(from, to - from).Any(token => view[token] is "as");

    private static bool HasRelative(TokenView view, int from, int to) =>
        view.IsWord(from + 1)
        && Enumerable.Range(from, to - from)
            .Any(token => view[token] is "which" or "where" or "that" or "whose" or "with" or "involving" && token <= from + 5);
}
