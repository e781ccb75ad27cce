namespace Analysis.Text;

/// <summary>The block of "key: value" lines between two lines of dashes that may open a Markdown file.</summary>
internal static class FrontMatter
{
    private const string Fence = "---";
    private const int MostLines = 80;

    /// <summary>Where it ends, behind its last line of dashes; 0 when a text has none.</summary>
    public static int EndOf(string text)
    {
        var (start, number) = (0, 0);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var words = line.TrimEnd();
            if (number > 0 && words.SequenceEqual(Fence))
            {
                return number > 1 ? start + line.Length : 0;
            }

            if (number == 0 ? !words.SequenceEqual(Fence) : number > MostLines || !IsField(words))
            {
                return 0;
            }

            start += line.Length;
            start += start + 1 < text.Length && text[start] == '\r' && text[start + 1] == '\n' ? 2 : 1;
            number++;
        }

        return 0;
    }

    /// <summary>Its fields, the first of a name; quotation marks around a value are left out.</summary>
    public static IReadOnlyDictionary<string, string> Fields(string text)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in text.AsSpan(0, EndOf(text)).EnumerateLines())
        {
            var colon = line.IndexOf(':');
            if (colon > 0 && !char.IsWhiteSpace(line[0]) && line[0] is not ('-' or '#'))
            {
                fields.TryAdd(line[..colon].Trim().ToString(), Unquoted(line[(colon + 1)..].Trim()));
            }
        }

        return fields;
    }

    private static string Unquoted(ReadOnlySpan<char> value) =>
        (value.Length > 1 && value[0] is '"' or '\'' && value[^1] == value[0] ? value[1..^1] : value).ToString();

    // A key, a further line of its value, an item of its list, a comment, a blank line.
    private static bool IsField(ReadOnlySpan<char> line) =>
        line.Length == 0 || line[0] is ' ' or '\t' or '-' or '#' or ']' or '}'
        || (line.IndexOf(':') is > 0 and <= 40 and var colon && !line[..colon].Contains(". ", StringComparison.Ordinal));
}
