using System.Text.Json.Nodes;

namespace Analysis.Kernel.Protocol;

/// <summary>Earlier inputs: session, number, and the input or a pair of input and output.</summary>
internal sealed record HistoryReply(string Status, JsonArray History) : IMessageContent
{
    /// <inheritdoc/>
    public static string MessageType => "history_reply";
}
