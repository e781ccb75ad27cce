using Analysis.Kernel.Evaluation;
using Analysis.Kernel.Protocol;

namespace Analysis.Kernel.Handlers;

/// <summary>Stops the running cell; without one it does nothing.</summary>
internal sealed class InterruptHandler(IEvaluator evaluator, IMessageSink sink) : IRequestHandler
{
    /// <inheritdoc/>
    public string RequestType => InterruptRequest.MessageType;

    /// <inheritdoc/>
    public void Handle(Request request)
    {
        evaluator.Interrupt();
        sink.Reply(request, new InterruptReply("ok"));
    }
}
