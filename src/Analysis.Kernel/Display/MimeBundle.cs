using System.Text.Json.Nodes;

namespace Analysis.Kernel.Display;

/// <summary>One thing in several forms, by MIME type; a front end shows the richest that it knows.</summary>
internal sealed record MimeBundle(IReadOnlyDictionary<string, JsonNode> Data)
{
    /// <summary>The plain form; null without one.</summary>
    public string? PlainText => Data.TryGetValue("text/plain", out var text) ? text.GetValue<string>() : null;

    /// <summary>A bundle of plain text alone.</summary>
    public static MimeBundle OfText(string text) => new(new Dictionary<string, JsonNode> { ["text/plain"] = text });
}
