using Analysis.Kernel.Protocol;

namespace Analysis.Kernel.Handlers;

/// <summary>Hands each request to its handler, between a busy and an idle status that name the request as their parent.</summary>
internal sealed class Dispatcher(IMessageSink sink, IEnumerable<IRequestHandler> handlers)
{
    private readonly Dictionary<string, IRequestHandler> _handlers =
        handlers.ToDictionary(handler => handler.RequestType, StringComparer.Ordinal);

    /// <summary>Handles one request. Requests of unknown type, and messages that need no answer, are only busy and idle.</summary>
    public void Dispatch(Request request)
    {
        var handler = _handlers.GetValueOrDefault(request.Type);
        handler?.Prepare();
        sink.Publish(request, new Status("busy"));
        try
        {
            handler?.Handle(request);
        }
        finally
        {
            sink.Publish(request, new Status("idle"));
        }
    }
}
