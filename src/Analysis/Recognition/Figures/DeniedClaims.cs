using System.Collections.Frozen;
using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>Figures inside what is first called a claim and then denied: "claims by the union that 40 people died were denied by the army", "the report that 40 died is false".</summary>
internal static class DeniedClaims
{
    private static readonly FrozenSet<string> Nouns = new[]
    {
        "claim", "claims", "report", "reports", "allegation", "allegations", "rumour", "rumours", "rumor", "rumors", "suggestion", "suggestions", "assertion", "assertions",
        "accusation", "accusations", "statement", "statements", "story", "stories", "news", "denial",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Denials = new[]
    {
        "denied", "rejected", "dismissed", "refuted", "rebutted", "disputed", "contradicted", "false", "untrue", "baseless", "unfounded", "groundless", "wrong", "fabricated", "invented", "incorrect",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a claim stands in such a clause.</summary>
    public static bool Hold(Claim claim) => IsInClaim(claim.View, claim.First) && IsDeniedBehind(claim.View, claim.Last + 1);

    // "the claim that", "claims by the union that", with nothing that ends the clause before the number.
    private static bool IsInClaim(TokenView view, int number)
    {
        const int reach = 14;
        const int longestAuthor = 8;
        var that = number - 1;
        while (that > Math.Max(view.First, number - reach) && view[that] != "that" && view.Kind(that) != TokenKind.Punctuation)
        {
            that--;
        }

        if (view[that] != "that")
        {
            return false;
        }

        for (var noun = that - 1; noun >= Math.Max(view.First, that - longestAuthor) && (view.IsWord(noun)
            || view.Kind(noun) == TokenKind.Clitic); noun--)
        {
            if (Nouns.Contains(view[noun]))
            {
                return noun == that - 1 || view[noun + 1] is "by" or "from" or "of" or "in";
            }
        }

        return false;
    }

    // A second verb of being behind the clause's own: "that 40 people died | was denied", but not "that 40 people were denied entry".
    private static bool IsDeniedBehind(TokenView view, int from)
    {
        const int reach = 20;
        var hasVerb = false;
        for (var token = from; token < Math.Min(view.End, from + reach) && view[token] is not (";" or "that" or "but"); token++)
        {
            var isBeing = view[token] is "is" or "are" or "was" or "were" or "been" or "be" or "as";
            if (isBeing && hasVerb)
            {
                var said = token + 1;
                while (WordClasses.Of(view[said]) == WordClass.Adverb && view[said] is not ("not" or "never"))
                {
                    said++;
                }

                if (Denials.Contains(view[said]) || (view[said] == "a" && view[said + 1] is "lie" or "fabrication" or "hoax"))
                {
                    return true;
                }
            }

            hasVerb |= isBeing || WordClasses.Of(view[token]) is WordClass.Verb or WordClass.Auxiliary
                || (WordClasses.Of(view[token]) == WordClass.Open && view[token].EndsWith("ed", StringComparison.Ordinal));
        }

        return false;
    }
}
