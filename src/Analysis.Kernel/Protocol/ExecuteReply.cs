using System.Text.Json.Nodes;

namespace Analysis.Kernel.Protocol;

/// <summary>How a run ended.</summary>
internal sealed record ExecuteReply(
    string Status,
    int ExecutionCount,
    JsonObject[]? Payload = null,
    Dictionary<string, JsonNode>? UserExpressions = null,
    string? Ename = null,
    string? Evalue = null,
    IReadOnlyList<string>? Traceback = null) : IMessageContent
{
    /// <inheritdoc/>
    public static string MessageType => "execute_reply";
}
