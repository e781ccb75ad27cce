using System.Text.Json.Nodes;
using Analysis.Kernel.Evaluation;
using Analysis.Kernel.Protocol;
using Analysis.Kernel.Wire;

namespace Analysis.Kernel.Handlers;

/// <summary>Lists what could stand at the cursor.</summary>
internal sealed class CompleteHandler(IEvaluator evaluator, IMessageSink sink) : IRequestHandler
{
    /// <inheritdoc/>
    public string RequestType => CompleteRequest.MessageType;

    /// <inheritdoc/>
    public void Handle(Request request)
    {
        var content = request.Message.Content<CompleteRequest>() ?? new();
        var code = content.Code ?? "";
        var completions = evaluator.Complete(code, CodePoints.ToUtf16(code, content.CursorPos));
        var start = CodePoints.FromUtf16(code, completions.Start);
        var end = CodePoints.FromUtf16(code, completions.End);
        // Front ends of JupyterLab's family show kind and signature from this key, as ipykernel fills it.
        var types = new JsonArray([.. completions.Items.Select(item => (JsonNode)new JsonObject
        {
            ["text"] = item.Text,
            ["type"] = item.Kind,
            ["signature"] = item.Signature,
            ["start"] = start,
            ["end"] = end,
        })]);
        sink.Reply(request, new CompleteReply(
            "ok",
            [.. completions.Items.Select(item => item.Text)],
            start,
            end,
            new JsonObject { ["_jupyter_types_experimental"] = types }));
    }
}
