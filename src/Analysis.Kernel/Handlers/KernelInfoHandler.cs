using Analysis.Kernel.Protocol;
using Analysis.Kernel.Wire;

namespace Analysis.Kernel.Handlers;

/// <summary>Says what the kernel is.</summary>
internal sealed class KernelInfoHandler(IMessageSink sink) : IRequestHandler
{
    /// <inheritdoc/>
    public string RequestType => KernelInfoRequest.MessageType;

    /// <inheritdoc/>
    public void Handle(Request request) => sink.Reply(request, new KernelInfoReply(
        "ok",
        MessageCodec.ProtocolVersion,
        "Analysis.Kernel",
        KernelVersion.Text,
        new LanguageInfo("C#", "14.0", "text/x-csharp", ".cs", "csharp", "text/x-csharp", "script"),
        $"Analysis.Kernel {KernelVersion.Text}: C# 14 on .NET {Environment.Version.Major}.{Environment.Version.Minor}",
        Debugger: false,
        SupportedFeatures: [],
        HelpLinks: []));
}
