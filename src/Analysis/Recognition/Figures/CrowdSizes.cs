using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>Verbs that tell how large a crowd is, or how many the dead are: "put the rally at 9,000".</summary>
internal sealed class CrowdSizes(RoleWords words)
{
    /// <summary>"put the dead at nine": a number of them.</summary>
    public bool IsPut(TokenView view, int token) =>
        view[token + 1] == "at" && view[token - 1] == "the"
            // "put the dead at eight and the hurt at 737"
            && (words.Is(view, token - 2, "size")
                || (view[token - 2] == "and" && Enumerable.Range(token - 9, 7).Any(verb => words.Is(view, verb, "size"))));

    /// <summary>"put the rally at 9,000": the size of a gathering.</summary>
    public bool IsOfGathering(TokenView view, int token) =>
        words.Is(view, token - 1, "size") || words.Is(view, token - 2, "size") || words.Is(view, token + 1, "size")
        // "put Friday's march at 80,000"
        || (view.Kind(token - 1) == TokenKind.Clitic && words.Is(view, token - 3, "size"))
        // "the march, put by its hosts at 80,000", "the march, which the police put at 22,000"
        || (view[token + 1] == "," && (words.Is(view, token + 2, "size")
            || (view[token + 2] == "which" && Enumerable.Range(token + 3, 4).Any(verb => words.Is(view, verb, "size")))));
}
