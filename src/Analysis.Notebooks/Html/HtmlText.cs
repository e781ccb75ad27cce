namespace Analysis.Notebooks.Html;

/// <summary>Text of the corpus as HTML: it stays text, whatever it holds.</summary>
internal static class HtmlText
{
    // As many as a frame shows, and its key.
    private const int MostColumns = 25;

    // The mark in a heading chooses the variable by which rows are ordered.
    private static readonly string Style = Resource.Text("table.css") + "\n"
        + string.Join('\n', Enumerable.Range(1, MostColumns).Select(column =>
            FormattableString.Invariant(
                $".analysis table:has(th:nth-child({column}) :checked) tr {{ --at: calc(var(--way, 1) * var(--{column})); }}")));

    /// <summary>The text with every character that HTML gives a meaning replaced.</summary>
    public static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("'", "&#39;", StringComparison.Ordinal);

    /// <summary>The marked words of a passage between what stands before and behind them.</summary>
    public static string Marked(Passage passage) =>
        $"<span dir=\"auto\">{Escape(passage.Before)}<mark>{Escape(passage.Words)}</mark>{Escape(passage.After)}</span>";

    /// <summary>A name of a place in a source, which opens it where its address is known.</summary>
    public static string Link(string name, string address) =>
        address.Length > 0 ? $"<a href=\"{Escape(address)}\" target=\"_blank\">{Escape(name)}</a>" : Escape(name);

    /// <summary>An output of a notebook with the style of all. Formulas are not looked for in it: a dollar sign is a dollar sign.</summary>
    public static string Output(string content) =>
        $"<div class=\"analysis tex2jax_ignore mathjax_ignore\"><style>{Style}</style>{content}</div>";
}
