using Analysis.Kernel.Protocol;

namespace Analysis.Kernel.Handlers;

/// <summary>Confirms, then ends the kernel. A restart is the same: the front end starts the next process.</summary>
internal sealed class ShutdownHandler(IMessageSink sink, Action shutdown) : IRequestHandler
{
    /// <inheritdoc/>
    public string RequestType => ShutdownRequest.MessageType;

    /// <inheritdoc/>
    public void Handle(Request request)
    {
        var reply = new ShutdownReply("ok", request.Message.Content<ShutdownRequest>()?.Restart ?? false);
        sink.Reply(request, reply);
        sink.Publish(request, reply);
        shutdown();
    }
}
