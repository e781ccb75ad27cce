namespace Analysis.Text;

/// <summary>
/// The fields that may open a Markdown file: "key: value" between two lines of dashes (YAML), "key = value" between two lines of plus
/// signs (TOML).
/// </summary>
internal static class FrontMatter
{
    private const int MostLines = 80;
    private const int LongestKey = 40;

    private static readonly (string Fence, char Sign)[] Forms = [("---", ':'), ("+++", '=')];

    /// <summary>Where it ends, behind its last line of dashes or plus signs; 0 when a text has none.</summary>
    public static int EndOf(string text) => Read(text).End;

    /// <summary>
    /// Its fields, the first of a name; quotation marks around a value are left out. Those of a TOML table are none of its.
    /// </summary>
    public static IReadOnlyDictionary<string, string> Fields(string text)
    {
        var (end, sign) = Read(text);
        var (fields, folded) = (new Dictionary<string, string>(StringComparer.Ordinal), "");
        foreach (var line in text.AsSpan(0, end).EnumerateLines())
        {
            if (sign == '=' && line is ['[', ..])
            {
                break;
            }

            if (folded.Length > 0 && line is [' ' or '\t', ..])
            {
                fields[folded] = $"{fields[folded]} {line.Trim()}".Trim();
                continue;
            }

            folded = "";
            var at = line.IndexOf(sign);
            if (at > 0 && !char.IsWhiteSpace(line[0]) && line[0] is not ('-' or '#'))
            {
                var (key, value) = (line[..at].Trim().ToString(), Unquoted(line[(at + 1)..].Trim()));
                // "title: >", and the title on the next lines.
                folded = sign == ':' && value is ">" or ">-" or "|" or "|-" && fields.TryAdd(key, "") ? key : "";
                fields.TryAdd(key, value);
            }
        }

        return fields;
    }

    private static (int End, char Sign) Read(string text)
    {
        foreach (var (fence, sign) in Forms)
        {
            if (EndOf(text, fence, sign) is > 0 and var end)
            {
                return (end, sign);
            }
        }

        return (0, Forms[0].Sign);
    }

    private static int EndOf(string text, string fence, char sign)
    {
        var (start, number) = (0, 0);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var words = line.TrimEnd();
            if (number > 0 && words.SequenceEqual(fence))
            {
                return number > 1 ? start + line.Length : 0;
            }

            if (number == 0 ? !words.SequenceEqual(fence) : number > MostLines || !IsField(words, sign))
            {
                return 0;
            }

            start += line.Length;
            start += start + 1 < text.Length && text[start] == '\r' && text[start + 1] == '\n' ? 2 : 1;
            number++;
        }

        return 0;
    }

    private static string Unquoted(ReadOnlySpan<char> value) =>
        (value.Length > 1 && value[0] is '"' or '\'' && value[^1] == value[0] ? value[1..^1] : value).ToString();

    // A key, a further line of its value, an item of its list, the name of a table, a comment, a blank line.
    private static bool IsField(ReadOnlySpan<char> line, char sign) =>
        line.Length == 0 || line[0] is ' ' or '\t' or '-' or '#' or ']' or '}' || (sign == '=' && line is ['[', .., ']'])
        || (line.IndexOf(sign) is > 0 and <= LongestKey and var at && !line[..at].Contains(". ", StringComparison.Ordinal));
}
