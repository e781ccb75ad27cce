namespace Analysis.Kernel.Protocol;

/// <summary>Says what the kernel is and which language it runs.</summary>
/// <remarks><c>SupportedFeatures</c> is empty on purpose: front ends send requests for what is listed there.</remarks>
internal sealed record KernelInfoReply(
    string Status,
    string ProtocolVersion,
    string Implementation,
    string ImplementationVersion,
    LanguageInfo LanguageInfo,
    string Banner,
    bool Debugger,
    string[] SupportedFeatures,
    string[] HelpLinks) : IMessageContent
{
    /// <inheritdoc/>
    public static string MessageType => "kernel_info_reply";
}
