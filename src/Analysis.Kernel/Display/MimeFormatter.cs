using System.Text.Json;
using System.Text.Json.Nodes;
using Analysis.Kernel.Evaluation;
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
        var forms = from mimeType in Formatter.GetPreferredMimeTypesFor(value?.GetType() ?? typeof(object))
                    let form = TryFormat(value, mimeType)
                    where form is not null
                    select KeyValuePair.Create(mimeType, form);
        return WithText(value, forms);
    }

    /// <summary>What is displayed: in the forms that were asked for or, where those are the preferred ones, also as plain text.</summary>
    public static MimeBundle Of(DisplayedValue displayed)
    {
        var forms = displayed.FormattedValues.Select(form => KeyValuePair.Create(form.MimeType, form.Value)).ToArray();
        if (forms.Any(form => form.Value.Length > TreeCap.Longest && TreeCap.AppliesTo(displayed.Value, form.Key)))
            forms = [.. forms.Select(form => KeyValuePair.Create(form.Key, TryFormat(displayed.Value, form.Key) ?? ""))];
        var preferred = Formatter.GetPreferredMimeTypesFor(displayed.Value?.GetType() ?? typeof(object));
        return forms.Select(form => form.Key).SequenceEqual(preferred)
            ? WithText(displayed.Value, forms)
            : new(forms.Where(IsFilled).ToDictionary(form => form.Key, Node));
    }

    /// <summary>A value whose formatter failed, in few words; the reason is told to the user.</summary>
    public static string Fallback(object? value, string mimeType, Exception reason)
    {
        CellScope.Output?.Write("stderr", $"Not shown as {mimeType}: the formatter of {ErrorReport.Name(value?.GetType())} failed. {reason.GetType().FullName}: {Privacy.Scrub(reason.Message)}\n");
        try
        {
            return value?.ToString() ?? Formatter.NullString;
        }
        catch (Exception e) when (!IsStop(e))
        {
            return value!.GetType().ToString();
        }
    }

    /// <summary>Whether an exception is the cell's stop and no fault of what it runs through.</summary>
    public static bool IsStop(Exception e) => CellScope.Run?.IsStopped == true || e is ThreadInterruptedException;

    private static MimeBundle WithText(object? value, IEnumerable<KeyValuePair<string, string>> forms)
    {
        var data =
            forms.Where(form => IsFilled(form) && !(form.Key == "text/html" && form.Value.StartsWith(TextInHtml, StringComparison.Ordinal)))
                .ToDictionary(form => form.Key, Node);
        // What only has forms, such as a script, has no value to tell of.
        if (!data.ContainsKey("text/plain") && (value is not null || data.Count == 0))
            data["text/plain"] = (TryFormat(value, "text/plain") ?? value!.ToString() ?? "").ReplaceLineEndings("\n");
        return new(data);
    }

    // Null when the formatter failed, which is told.
    private static string? TryFormat(object? value, string mimeType)
    {
        try
        {
            return TreeCap.AppliesTo(value, mimeType) ? TreeCap.Format(value!, mimeType) : value.ToDisplayString(mimeType);
        }
        catch (Exception e) when (!IsStop(e))
        {
            var words = Fallback(value, mimeType, e);
            return mimeType == PlainTextFormatter.MimeType ? words : null;
        }
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
