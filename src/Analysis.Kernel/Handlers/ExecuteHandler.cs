using System.Text.Json.Nodes;
using Analysis.Kernel.Display;
using Analysis.Kernel.Evaluation;
using Analysis.Kernel.Protocol;

namespace Analysis.Kernel.Handlers;

/// <summary>Runs cells.</summary>
/// <param name="evaluator">Runs the code.</param>
/// <param name="sink">Where outputs and replies go.</param>
/// <param name="history">Keeps what was run.</param>
/// <param name="lastReceived">The sequence number of the newest request that waits on shell.</param>
internal sealed class ExecuteHandler(IEvaluator evaluator, IMessageSink sink, InputHistory history, Func<long> lastReceived)
    : IRequestHandler
{
    private int _count;
    private long _abortThrough = -1;

    /// <inheritdoc/>
    public string RequestType => ExecuteRequest.MessageType;

    /// <inheritdoc/>
    public void Prepare() => evaluator.Expect();

    /// <inheritdoc/>
    public void Handle(Request request)
    {
        var content = request.Message.Content<ExecuteRequest>() ?? new();
        // A cell that failed takes with it those that were already waiting when it did.
        if (request.Sequence <= _abortThrough)
        {
            sink.Reply(request, new ExecuteReply("aborted", _count));
            return;
        }

        var code = content.Code ?? "";
        var counts = !content.Silent && (content.StoreHistory ?? true);
        if (counts)
            _count++;
        if (!content.Silent)
            sink.Publish(request, new ExecuteInput(code, _count));

        using var output = new CellOutput(request, sink, content.AllowStdin);
        var evaluation = evaluator.Evaluate(new Cell(_count, code), output);
        var expressions = evaluation.Error is null ? Evaluate(content.UserExpressions, output) : null;
        output.Flush();
        if (counts)
            history.Add(_count, code, evaluation.Result?.PlainText);
        if (evaluation.Error is { } error)
            Fail(request, error, content.StopOnError);
        else
            Succeed(request, content.Silent ? null : evaluation.Result, expressions);
    }

    private void Succeed(Request request, MimeBundle? result, Dictionary<string, JsonNode>? expressions)
    {
        if (result is not null)
            sink.Publish(request, new ExecuteResult(_count, result.Data, []));
        sink.Reply(request, new ExecuteReply("ok", _count, [], expressions ?? []));
    }

    private void Fail(Request request, CellError error, bool stopOnError)
    {
        if (stopOnError)
            _abortThrough = lastReceived();
        sink.Publish(request, new ErrorOutput(error.Name, error.Message, error.Traceback));
        sink.Reply(request, new ExecuteReply(
            "error", _count, [], [], error.Name, error.Message, error.Traceback));
    }

    private Dictionary<string, JsonNode> Evaluate(Dictionary<string, string>? expressions, ICellOutput output)
    {
        var values = new Dictionary<string, JsonNode>();
        foreach (var (name, expression) in expressions ?? [])
        {
            var (result, error) = evaluator.Evaluate(new Cell(_count, expression), output);
            values[name] = error is null
                ? new JsonObject
                {
                    ["status"] = "ok",
                    ["data"] = new JsonObject(result?.Data.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value)) ?? []),
                    ["metadata"] = new JsonObject(),
                }
                : new JsonObject
                {
                    ["status"] = "error",
                    ["ename"] = error.Name,
                    ["evalue"] = error.Message,
                    ["traceback"] = new JsonArray([.. error.Traceback.Select(line => (JsonNode)line)]),
                };
        }

        return values;
    }
}
