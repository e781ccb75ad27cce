namespace Analysis.Kernel.Protocol;

/// <summary>Asks to stop the running cell.</summary>
internal sealed record InterruptRequest() : IMessageContent
{
    /// <inheritdoc/>
    public static string MessageType => "interrupt_request";
}
