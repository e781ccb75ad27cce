using System.Text.Json;
using Analysis.Kernel.Handlers;
using Analysis.Kernel.Protocol;

namespace Analysis.Kernel.Tests.Support;

/// <summary>Keeps what handlers say, in order, instead of sending it.</summary>
internal sealed class RecordingSink : IMessageSink
{
    private readonly List<(string Type, string Json)> _messages = [];

    /// <summary>What the front end would type when asked.</summary>
    public string Input { get; set; } = "";

    public IReadOnlyList<string> Types => [.. Copy().Select(message => message.Type)];

    public void Reply<T>(Request request, T content)
        where T : IMessageContent => Add(content);

    public void Publish<T>(Request? parent, T content)
        where T : IMessageContent => Add(content);

    public string ReadInput(Request request, InputRequest input)
    {
        Add(input);
        return Input;
    }

    /// <summary>The content of the last message of a type.</summary>
    public JsonElement Last(string type) =>
        JsonDocument.Parse(Copy().Last(message => message.Type == type).Json).RootElement;

    private (string Type, string Json)[] Copy()
    {
        lock (_messages)
            return [.. _messages];
    }

    private void Add<T>(T content)
        where T : IMessageContent
    {
        lock (_messages)
            _messages.Add((T.MessageType, JsonSerializer.Serialize(content, typeof(T), ProtocolJson.Default)));
    }
}
