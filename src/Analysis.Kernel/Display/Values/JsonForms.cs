using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.DotNet.Interactive.Formatting;

namespace Analysis.Kernel.Display.Values;

/// <summary>Values that are JSON, as JSON and as indented text.</summary>
/// <param name="AsJson">Whether the host sends JSON as JSON; one that sends a string which holds it shows the text.</param>
internal sealed record JsonForms(bool AsJson)
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Makes this how the types of .NET show.</summary>
    public void Register()
    {
        Register(typeof(JsonNode), node => ((JsonNode)node).ToJsonString(Indented));
        Register(typeof(JsonElement), element => JsonSerializer.Serialize((JsonElement)element, Indented));
        Register(typeof(JsonDocument), document => JsonSerializer.Serialize(((JsonDocument)document).RootElement, Indented));
    }

    /// <summary>Makes this how a type of another library shows.</summary>
    public void Register(Type type, Func<object, string> text)
    {
        var (form, write) = AsJson ? (JsonFormatter.MimeType, text)
            : (HtmlFormatter.MimeType, value => $"<pre>{WebUtility.HtmlEncode(text(value))}</pre>");
        Formatter.Register(type, (value, writer) => writer.Write(write(value)), form);
        Formatter.Register(type, (value, writer) => writer.Write(text(value)), PlainTextFormatter.MimeType);
        Formatter.SetPreferredMimeTypesFor(type, form, PlainTextFormatter.MimeType);
    }
}
