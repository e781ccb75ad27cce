using System.Text.Json.Nodes;

namespace Analysis.Kernel.Running;

/// <summary>Text as notebooks store it: a list of lines, each with its line end, so that differences show line by line.</summary>
internal static class NotebookText
{
    /// <summary>The text as lines.</summary>
    public static JsonArray Lines(string text)
    {
        var lines = new JsonArray();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var found ? found + 1 : text.Length;
            lines.Add((JsonNode)text[start..end]);
            start = end;
        }

        return lines;
    }

    /// <summary>The text, from lines or from one string.</summary>
    public static string Join(JsonNode? text) => text switch
    {
        JsonArray lines => string.Concat(lines.Select(line => (string?)line)),
        null => "",
        _ => (string?)text ?? "",
    };
}
