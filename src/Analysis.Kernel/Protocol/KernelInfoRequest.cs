namespace Analysis.Kernel.Protocol;

/// <summary>Asks what the kernel is.</summary>
internal sealed record KernelInfoRequest() : IMessageContent
{
    /// <inheritdoc/>
    public static string MessageType => "kernel_info_request";
}
