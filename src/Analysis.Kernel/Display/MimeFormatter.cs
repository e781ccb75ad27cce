using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.DotNet.Interactive.Formatting;

namespace Analysis.Kernel.Display;

/// <summary>Turns values into MIME bundles by the formatters that .NET Interactive's formatting library knows.</summary>
internal static class MimeFormatter
{
    // How the formatting library wraps what is only text; for those the text alone says the same.
    private const string TextInHtml = "<div class=\"dni-plaintext\"><pre>";

    /// <summary>The value in the given forms, or in those that are preferred for its type, and as plain text.</summary>
    public static MimeBundle Format(object? value, params string[] mimeTypes)
    {
        var chosen = mimeTypes.Length > 0;
        var data = new Dictionary<string, JsonNode>();
        foreach (var mimeType in chosen ? mimeTypes : Formatter.GetPreferredMimeTypesFor(value?.GetType() ?? typeof(object)))
        {
            // The library's style sheet has Windows line ends, whatever the machine.
            var text = value.ToDisplayString(mimeType).ReplaceLineEndings("\n");
            // A form that a formatter leaves empty, such as a picture that could not be made, is left out.
            if (text.Length == 0 && !mimeType.StartsWith("text/", StringComparison.Ordinal))
                continue;
            if (chosen || mimeType != "text/html" || !text.StartsWith(TextInHtml, StringComparison.Ordinal))
                data[mimeType] = Node(mimeType, text);
        }

        if (!chosen && !data.ContainsKey("text/plain"))
            data["text/plain"] = value.ToDisplayString("text/plain");
        return new(data);
    }

    /// <summary>Text that is already in a form.</summary>
    public static MimeBundle OfText(string mimeType, string text) =>
        new(new Dictionary<string, JsonNode> { [mimeType] = Node(mimeType, text) });

    // JSON goes into the bundle as JSON, not as a string that holds it.
    private static JsonNode Node(string mimeType, string text)
    {
        if (mimeType == "application/json" || mimeType.EndsWith("+json", StringComparison.Ordinal))
        {
            try
            {
                return JsonNode.Parse(text) ?? text;
            }
            catch (JsonException)
            {
                // A formatter that gives no JSON is shown as what it gave.
            }
        }

        return JsonValue.Create(text);
    }
}
