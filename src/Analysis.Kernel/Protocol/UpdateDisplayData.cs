using System.Text.Json.Nodes;

namespace Analysis.Kernel.Protocol;

/// <summary>Replaces what was displayed under the same display id.</summary>
internal sealed record UpdateDisplayData(
    IReadOnlyDictionary<string, JsonNode> Data, JsonObject Metadata, Transient Transient) : IMessageContent
{
    /// <inheritdoc/>
    public static string MessageType => "update_display_data";
}
