namespace Analysis.Kernel.Protocol;

/// <summary>Asks to end.</summary>
internal sealed record ShutdownRequest(bool Restart = false) : IMessageContent
{
    /// <inheritdoc/>
    public static string MessageType => "shutdown_request";
}
