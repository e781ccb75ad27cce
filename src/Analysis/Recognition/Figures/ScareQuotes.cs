namespace Analysis.Recognition.Figures;

/// <summary>
/// Quotation marks around a number or its noun: "some 9,000" people, "three rebels" were killed. They hold the
/// words at arm's length and part nothing.
/// </summary>
internal static class ScareQuotes
{
    private const int Longest = 7;

    /// <summary>Whether a mark that opens stands at a token, and closes a few words on.</summary>
    public static bool IsOpen(TokenView view, int token) => IsMark(view, token) && Closing(view, token) is not null;

    /// <summary>
    /// The token behind a mark that closes at <paramref name="token"/> and opened just before <paramref name="first"/>;
    /// the token itself when there is none.
    /// </summary>
    public static int Behind(TokenView view, int first, int token) =>
        IsMark(view, token) && IsMark(view, first - 1) && Closing(view, first - 1) == token ? token + 1 : token;

    private static int? Closing(TokenView view, int open)
    {
        for (var token = open + 1; token <= open + Longest && view.Has(token); token++)
        {
            if (IsMark(view, token))
            {
                return token;
            }
        }

        return null;
    }

    /// <summary>Whether a quotation mark stands at a token.</summary>
    public static bool IsMark(TokenView view, int token) => view[token] is "\"" or "“" or "”" or "‘" or "’" or "'" or "«" or "»" or "„";
}
