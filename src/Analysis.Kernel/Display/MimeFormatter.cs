using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.DotNet.Interactive.Formatting;

namespace Analysis.Kernel.Display;

/// <summary>Turns values into MIME bundles by the formatters that .NET Interactive's formatting library knows.</summary>
internal static class MimeFormatter
{
    // How the formatting library wraps what is only text; for those the text alone says the same.
    private const string TextInHtml = "<div class=\"dni-plaintext\"><pre>";

    /// <summary>The value in the forms that are preferred for its type, and as plain text.</summary>
    public static MimeBundle Format(object? value)
    {
        var forms = Formatter.GetPreferredMimeTypesFor(value?.GetType() ?? typeof(object))
            .Select(mimeType => KeyValuePair.Create(mimeType, value.ToDisplayString(mimeType)));
        return WithText(value, forms);
    }

    /// <summary>What is displayed: in the forms that were asked for or, where those are the preferred ones, also as plain text.</summary>
    public static MimeBundle Of(DisplayedValue displayed)
    {
        var forms = displayed.FormattedValues.Select(form => KeyValuePair.Create(form.MimeType, form.Value)).ToArray();
        var preferred = Formatter.GetPreferredMimeTypesFor(displayed.Value?.GetType() ?? typeof(object));
        return forms.Select(form => form.Key).SequenceEqual(preferred)
            ? WithText(displayed.Value, forms)
            : new(forms.Where(IsFilled).ToDictionary(form => form.Key, Node));
    }

    private static MimeBundle WithText(object? value, IEnumerable<KeyValuePair<string, string>> forms)
    {
        var data = forms.Where(form => IsFilled(form) && !(form.Key == "text/html" && form.Value.StartsWith(TextInHtml, StringComparison.Ordinal)))
            .ToDictionary(form => form.Key, Node);
        // What only has forms, such as a script, has no value to tell of.
        if (!data.ContainsKey("text/plain") && (value is not null || data.Count == 0))
            data["text/plain"] = value.ToDisplayString("text/plain").ReplaceLineEndings("\n");
        return new(data);
    }

    // A form that a formatter leaves empty, such as a picture that could not be made, is left out.
    private static bool IsFilled(KeyValuePair<string, string> form) =>
        form.Value.Length > 0 || form.Key.StartsWith("text/", StringComparison.Ordinal);

    // JSON goes into the bundle as JSON, not as a string that holds it.
    private static JsonNode Node(KeyValuePair<string, string> form)
    {
        if (form.Key == "application/json" || form.Key.EndsWith("+json", StringComparison.Ordinal))
        {
            try
            {
                return JsonNode.Parse(form.Value) ?? form.Value;
            }
            catch (JsonException)
            {
                // A formatter that gives no JSON is shown as what it gave.
            }
        }

        // The library's style sheet has Windows line ends, whatever the machine.
        return JsonValue.Create(form.Value.ReplaceLineEndings("\n"));
    }
}
