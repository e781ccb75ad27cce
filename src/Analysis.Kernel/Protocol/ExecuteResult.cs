using System.Text.Json.Nodes;

namespace Analysis.Kernel.Protocol;

/// <summary>The value of a cell's last expression.</summary>
internal sealed record ExecuteResult(int ExecutionCount, IReadOnlyDictionary<string, JsonNode> Data, JsonObject Metadata) : IMessageContent
{
    /// <inheritdoc/>
    public static string MessageType => "execute_result";
}
