using System.Text.Json.Nodes;

namespace Analysis.Kernel.Protocol;

/// <summary>Something a cell displays.</summary>
internal sealed record DisplayData(IReadOnlyDictionary<string, JsonNode> Data, JsonObject Metadata, Transient Transient) : IMessageContent
{
    /// <inheritdoc/>
    public static string MessageType => "display_data";
}
