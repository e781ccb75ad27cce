using System.Text.Json.Nodes;

namespace Analysis.Kernel.Protocol;

/// <summary>Which comms are open: none.</summary>
internal sealed record CommInfoReply(string Status, JsonObject Comms) : IMessageContent
{
    /// <inheritdoc/>
    public static string MessageType => "comm_info_reply";
}
