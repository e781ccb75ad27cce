using Analysis.Kernel.Evaluation;
using Analysis.Kernel.Protocol;

namespace Analysis.Kernel.Handlers;

/// <summary>Says whether code is complete, so that a console knows whether to run it.</summary>
internal sealed class IsCompleteHandler(IEvaluator evaluator, IMessageSink sink) : IRequestHandler
{
    /// <inheritdoc/>
    public string RequestType => IsCompleteRequest.MessageType;

    /// <inheritdoc/>
    public void Handle(Request request)
    {
        var code = request.Message.Content<IsCompleteRequest>()?.Code ?? "";
        sink.Reply(request, evaluator.Judge(code) switch
        {
            Completeness.Complete => new IsCompleteReply("complete", null),
            Completeness.Incomplete => new IsCompleteReply("incomplete", "    "),
            _ => new IsCompleteReply("invalid", null),
        });
    }
}
