using System.ComponentModel;
using Microsoft.DotNet.Interactive.Formatting;

namespace Analysis.Kernel.Display;

/// <summary>
/// Displays values whose formatter may fail. Calls of Display in cells and their libraries lead here; see
/// <see cref="Evaluation.StopPoints"/>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SafeDisplay
{
    /// <summary>Displays a value; as text, with the reason, when its formatter fails.</summary>
    public static DisplayedValue Display(object? value, string[] mimeTypes)
    {
        try
        {
            return value.Display(mimeTypes);
        }
        catch (Exception e) when (!MimeFormatter.IsStop(e))
        {
            return MimeFormatter.Fallback(value, mimeTypes.FirstOrDefault() ?? "a display", e).DisplayAs(PlainTextFormatter.MimeType);
        }
    }
}
