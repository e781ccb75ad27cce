using System.Text.Json.Nodes;

namespace Analysis.Kernel.Protocol;

/// <summary>Closes a comm.</summary>
internal sealed record CommClose(string CommId, JsonObject Data) : IMessageContent
{
    /// <inheritdoc/>
    public static string MessageType => "comm_close";
}
