namespace Analysis.Kernel.Protocol;

/// <summary>Whether the kernel is busy with a request.</summary>
internal sealed record Status(string ExecutionState) : IMessageContent
{
    /// <inheritdoc/>
    public static string MessageType => "status";
}
