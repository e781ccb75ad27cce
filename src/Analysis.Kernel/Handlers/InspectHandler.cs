using System.Text.Json.Nodes;
using Analysis.Kernel.Evaluation;
using Analysis.Kernel.Protocol;
using Analysis.Kernel.Wire;

namespace Analysis.Kernel.Handlers;

/// <summary>Explains what stands at the cursor.</summary>
internal sealed class InspectHandler(IEvaluator evaluator, IMessageSink sink) : IRequestHandler
{
    /// <inheritdoc/>
    public string RequestType => InspectRequest.MessageType;

    /// <inheritdoc/>
    public void Handle(Request request)
    {
        var content = request.Message.Content<InspectRequest>() ?? new();
        var code = content.Code ?? "";
        var found = evaluator.Inspect(code, CodePoints.ToUtf16(code, content.CursorPos));
        var data = new Dictionary<string, JsonNode>();
        if (found is not null)
        {
            data["text/plain"] = found.PlainText;
            data["text/markdown"] = found.Markdown;
        }

        sink.Reply(request, new InspectReply("ok", found is not null, data, []));
    }
}
