using Analysis.Kernel.Protocol;

namespace Analysis.Kernel.Handlers;

/// <summary>Says that no comms are open: widget managers ask as soon as they connect.</summary>
internal sealed class CommInfoHandler(IMessageSink sink) : IRequestHandler
{
    /// <inheritdoc/>
    public string RequestType => CommInfoRequest.MessageType;

    /// <inheritdoc/>
    public void Handle(Request request) => sink.Reply(request, new CommInfoReply("ok", []));
}
