namespace Analysis.Kernel.Protocol;

/// <summary>Confirms the end.</summary>
internal sealed record ShutdownReply(string Status, bool Restart) : IMessageContent
{
    /// <inheritdoc/>
    public static string MessageType => "shutdown_reply";
}
