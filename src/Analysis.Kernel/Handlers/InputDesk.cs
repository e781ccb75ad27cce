using Analysis.Kernel.Protocol;
using Analysis.Kernel.Wire;

namespace Analysis.Kernel.Handlers;

/// <summary>Asks a front end for a line of input and waits for its answer.</summary>
/// <param name="send">Sends frames to the peer that the first of them names; false when there is no such peer.</param>
/// <param name="codec">Reads and writes messages.</param>
internal sealed class InputDesk(Func<IReadOnlyList<byte[]>, bool> send, MessageCodec codec)
{
    // A client may connect its stdin channel a moment after it sent the request.
    private static readonly TimeSpan ConnectPatience = TimeSpan.FromSeconds(2);

    private readonly Queue<string> _answers = new();

    /// <summary>Takes in what came on the stdin channel.</summary>
    public void Receive(IReadOnlyList<byte[]> frames)
    {
        if (codec.Decode(frames) is not { } message
            || message.Header.MsgType != InputReply.MessageType
            || message.Content<InputReply>()?.Value is not { } value)
            return;
        lock (_answers)
        {
            _answers.Enqueue(value);
            Monitor.PulseAll(_answers);
        }
    }

    /// <summary>Asks and waits; the waiting can be interrupted.</summary>
    /// <exception cref="IOException">The front end has no stdin channel.</exception>
    public string Ask(Request request, InputRequest input)
    {
        lock (_answers)
            // An answer to a question that was given up is no answer to this one.
            _answers.Clear();
        var frames = codec.Encode(request.Message.Identities, request.Message.HeaderJson, input);
        var end = Environment.TickCount64 + (long)ConnectPatience.TotalMilliseconds;
        while (!send(frames))
        {
            if (Environment.TickCount64 > end)
                throw new IOException("The front end has no way to ask for input.");
            Thread.Sleep(20);
        }

        lock (_answers)
        {
            while (_answers.Count == 0)
                Monitor.Wait(_answers);
            return _answers.Dequeue();
        }
    }
}
