namespace Analysis.Kernel.Protocol;

/// <summary>Opens a comm.</summary>
internal sealed record CommOpen(string? CommId = null) : IMessageContent
{
    /// <inheritdoc/>
    public static string MessageType => "comm_open";
}
