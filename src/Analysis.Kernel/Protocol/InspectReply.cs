using System.Text.Json.Nodes;

namespace Analysis.Kernel.Protocol;

/// <summary>What stands at the cursor.</summary>
internal sealed record InspectReply(
    string Status, bool Found, IReadOnlyDictionary<string, JsonNode> Data, JsonObject Metadata) : IMessageContent
{
    /// <inheritdoc/>
    public static string MessageType => "inspect_reply";
}
