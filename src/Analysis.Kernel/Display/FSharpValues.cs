using System.Net;
using System.Reflection;
using System.Runtime.CompilerServices;
using Analysis.Kernel.Display.Values;
using Microsoft.DotNet.Interactive.Formatting;

namespace Analysis.Kernel.Display;

/// <summary>
/// Frames, series and charts of libraries written in F#, in few words: without any, a cell would write all that they are made of.
/// </summary>
internal static class FSharpValues
{
    private static readonly Dictionary<string, Action<Assembly>> Known = new(StringComparer.Ordinal)
    {
        // Interfaces, as a library that shows frames of every type would choose: of two formatters for one type the later is heard.
        ["Deedle"] = assembly =>
        {
            Words(assembly.GetType("Deedle.Internal.IFrameFormattable"), DeedleText);
            Words(assembly.GetType("Deedle.Internal.ISeriesFormattable"), DeedleText);
        },
        ["Plotly.NET"] = assembly => Words(
            assembly.GetType("Plotly.NET.GenericChart"), _ => "A chart of Plotly.NET. #r \"nuget: Plotly.NET.Interactive\" draws it."),
    };

    static FSharpValues() => LoadedLibraries.Meet(Known);

    /// <summary>From here on every such library is met as it is loaded.</summary>
    public static void Install() => RuntimeHelpers.RunClassConstructor(typeof(FSharpValues).TypeHandle);

    private static void Words(Type? type, Func<object, string> text)
    {
        if (type is null)
            return;
        Formatter.Register(type,
            (value, writer) => writer.Write($"<pre>{WebUtility.HtmlEncode(text(value))}</pre>"), HtmlFormatter.MimeType);
        Formatter.Register(type, (value, writer) => writer.Write(text(value)), PlainTextFormatter.MimeType);
    }

    private static string DeedleText(object value) =>
        (string?)value.GetType().GetMethod("Format", Type.EmptyTypes)?.Invoke(value, null) ?? value.ToString() ?? "";
}
