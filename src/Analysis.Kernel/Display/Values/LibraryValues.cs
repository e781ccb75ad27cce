using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.DotNet.Interactive.Formatting;

namespace Analysis.Kernel.Display.Values;

/// <summary>How values of well known libraries show: tables as tables, JSON as JSON, plots as pictures.</summary>
/// <remarks>The libraries are those that a notebook loads: each is known by its name, and what is asked of it by the names of its members. A
/// library that registers formatters of its own does so later, and is heard first.</remarks>
internal static class LibraryValues
{
    private static readonly Dictionary<string, Action<Assembly>> Known = new(StringComparer.Ordinal)
    {
        ["System.Data.Common"] = assembly => Table(assembly, "System.Data.DataTable", Tables.DataTable),
        ["Microsoft.Data.Analysis"] = assembly => Table(assembly, "Microsoft.Data.Analysis.DataFrame", Tables.DataFrame),
        ["Newtonsoft.Json"] = assembly => Json(assembly.GetType("Newtonsoft.Json.Linq.JToken"), token => token.ToString() ?? ""),
        ["ScottPlot"] = assembly => Pictures.RegisterScottPlot(assembly.GetType("ScottPlot.Plot")),
        ["OxyPlot"] = assembly => Pictures.RegisterOxyPlot(assembly),
        // Interfaces, as a library that shows frames of every type would choose: of two formatters for one type the later is heard.
        ["Deedle"] = assembly =>
        {
            Words(assembly.GetType("Deedle.Internal.IFrameFormattable"), DeedleText);
            Words(assembly.GetType("Deedle.Internal.ISeriesFormattable"), DeedleText);
        },
        ["Plotly.NET"] = assembly => Words(
            assembly.GetType("Plotly.NET.GenericChart"), _ => "A chart of Plotly.NET. #r \"nuget: Plotly.NET.Interactive\" draws it."),
    };

    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    static LibraryValues()
    {
        Json(typeof(JsonNode), node => ((JsonNode)node).ToJsonString(Indented));
        Json(typeof(JsonElement), element => JsonSerializer.Serialize((JsonElement)element, Indented));
        Json(typeof(JsonDocument), document => JsonSerializer.Serialize(((JsonDocument)document).RootElement, Indented));
        AppDomain.CurrentDomain.AssemblyLoad += (_, loaded) => Meet(loaded.LoadedAssembly);
        foreach (var assembly in AppDomain.CurrentDomain.GetAssemblies())
            Meet(assembly);
    }

    /// <summary>From here on every such library is met as it is loaded.</summary>
    public static void Install() => System.Runtime.CompilerServices.RuntimeHelpers.RunClassConstructor(typeof(LibraryValues).TypeHandle);

    private static void Meet(Assembly assembly)
    {
        if (assembly.GetName().Name is { } name && Known.TryGetValue(name, out var register))
            register(assembly);
    }

    private static void Table(Assembly assembly, string type, Func<object, TableValue> read)
    {
        if (assembly.GetType(type) is { } found)
            TableValue.Register(found, read);
    }

    private static void Json(Type? type, Func<object, string> text)
    {
        if (type is null)
            return;
        Formatter.Register(type, (value, writer) => writer.Write(text(value)), JsonFormatter.MimeType);
        Formatter.Register(type, (value, writer) => writer.Write(text(value)), PlainTextFormatter.MimeType);
        Formatter.SetPreferredMimeTypesFor(type, JsonFormatter.MimeType);
    }

    private static void Words(Type? type, Func<object, string> text)
    {
        if (type is null)
            return;
        Formatter.Register(type, (value, writer) => writer.Write($"<pre>{System.Net.WebUtility.HtmlEncode(text(value))}</pre>"), HtmlFormatter.MimeType);
        Formatter.Register(type, (value, writer) => writer.Write(text(value)), PlainTextFormatter.MimeType);
    }

    private static string DeedleText(object value) =>
        (string?)value.GetType().GetMethod("Format", Type.EmptyTypes)?.Invoke(value, null) ?? value.ToString() ?? "";
}
