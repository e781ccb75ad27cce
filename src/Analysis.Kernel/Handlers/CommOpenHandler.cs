using Analysis.Kernel.Protocol;

namespace Analysis.Kernel.Handlers;

/// <summary>Closes every comm that a front end opens, since no target is known: the front end then knows not to wait.</summary>
internal sealed class CommOpenHandler(IMessageSink sink) : IRequestHandler
{
    /// <inheritdoc/>
    public string RequestType => CommOpen.MessageType;

    /// <inheritdoc/>
    public void Handle(Request request)
    {
        if (request.Message.Content<CommOpen>()?.CommId is { } id)
            sink.Publish(request, new CommClose(id, []));
    }
}
