namespace Analysis.Kernel.Protocol;

/// <summary>Confirms that the running cell is being stopped.</summary>
internal sealed record InterruptReply(string Status) : IMessageContent
{
    /// <inheritdoc/>
    public static string MessageType => "interrupt_reply";
}
