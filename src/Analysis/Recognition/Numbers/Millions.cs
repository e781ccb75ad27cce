using Analysis.Text;

namespace Analysis.Recognition.Numbers;

/// <summary>
/// Tells millions from metres: "$ 5m", "RM5m", "5m people" and "27m rounds" are millions; "5m" alone, "a 5m fence" and "two 27m walls" are
/// metres.
/// </summary>
internal static class Millions
{
    /// <summary>Whether the "m" or "b" behind a number counts millions.</summary>
    public static bool Is(TokenView view, int token) => IsMoney(view, token - 1)
        || (view.IsGlued(token)
            && (view[token + 2] is "people" or "refugees" or "children" or "voters" || IsCounted(view, token)
                || IsPartOfMoney(view, token)));

    private static bool IsMoney(TokenView view, int sign) =>
        (view.Kind(sign) == TokenKind.Symbol && view[sign] != "+") || CurrencyCodes.Contains(view[sign]);

    private static bool IsCounted(TokenView view, int token) =>
        view.IsWord(token + 2) && !view.IsCapitalised(token + 2) && view[token + 2].Length > 4 && view[token + 2].EndsWith('s')
        && !view[token + 2].EndsWith("ss", StringComparison.Ordinal)
        && view.ClassOf(token + 2) == WordClass.Open
        // "some 2m savers", but "a 2m fence"
        && !(view.IsWord(token - 1) && view.ClassOf(token - 1) == WordClass.Determiner && view[token - 1] != "some")
        && view[token - 1] is not ("two" or "three" or "four" or "several" or "many" or "of");

    // "$9bn, and 450m of it": of the money told right before; "$3m on a fence, and 450m of it" are metres.
    private static bool IsPartOfMoney(TokenView view, int token)
    {
        if (view[token + 2] != "of" || !(view[token + 3] is "it" or "that" or "this" or "which"))
        {
            return false;
        }

        var last = token - 1;
        while (view[last] is "," or "and" or "but" or "with" or "about" or "some" or "nearly" or "almost" or "over" or "only" or "around")
        {
            last--;
        }

        last -= view.IsWord(last) ? 1 : 0;
        return last < token - 1 && view.IsNumber(last) && IsMoney(view, last - 1);
    }
}
