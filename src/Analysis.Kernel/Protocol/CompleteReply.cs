using System.Text.Json.Nodes;

namespace Analysis.Kernel.Protocol;

/// <summary>What could stand at the cursor, and which part of the code it would replace.</summary>
/// <remarks>Positions count Unicode code points.</remarks>
internal sealed record CompleteReply(
    string Status, IReadOnlyList<string> Matches, int CursorStart, int CursorEnd, JsonObject Metadata) : IMessageContent
{
    /// <inheritdoc/>
    public static string MessageType => "complete_reply";
}
