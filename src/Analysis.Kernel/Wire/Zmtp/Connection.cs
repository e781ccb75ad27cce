using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

namespace Analysis.Kernel.Wire.Zmtp;

/// <summary>One peer: the handshake, then messages in both directions.</summary>
/// <remarks>Each connection has a thread that reads and one that writes, so that heartbeat and control answer however busy
/// the thread pool is with a cell's work.</remarks>
internal sealed class Connection : IDisposable
{
    private const long WaitingLimit = 256L << 20;
    private const int MostFrames = 4096;
    private static readonly TimeSpan HandshakePatience = TimeSpan.FromSeconds(30);

    private readonly Socket _socket;
    private readonly NetworkStream _stream;
    private readonly FrameReader _reader;
    private readonly SendQueue _queue = new(WaitingLimit);

    /// <summary>Takes over a connected socket.</summary>
    public Connection(Socket socket)
    {
        socket.NoDelay = true;
        _socket = socket;
        _stream = new NetworkStream(socket, ownsSocket: true);
        _reader = new FrameReader(_stream);
    }

    /// <summary>The routing id: the peer's own, or five octets drawn at random that begin with zero.</summary>
    public byte[] Identity { get; private set; } = [];

    /// <summary>Greets, exchanges READY and starts to write.</summary>
    /// <exception cref="InvalidDataException">The peer is no ZMTP 3 peer, or of a type that does not fit ours.</exception>
    /// <exception cref="IOException">The peer went away, or took longer than 30 seconds.</exception>
    public void Shake(string socketType, IReadOnlyCollection<string> legalPeers, byte[] identity)
    {
        _stream.ReadTimeout = (int)HandshakePatience.TotalMilliseconds;
        _stream.Write(Greeting.Bytes());
        _reader.ReadGreeting();
        _stream.Write(Command.Ready(socketType, identity).Encode());
        var frame = _reader.Read();
        if (!frame.IsCommand || Command.Parse(frame.Body) is not { Name: "READY" } ready)
            throw new InvalidDataException("READY was expected.");
        var properties = ready.Properties();
        if (!properties.TryGetValue("socket-type", out var type) || !legalPeers.Contains(Encoding.ASCII.GetString(type)))
            throw new InvalidDataException("The socket types do not fit.");
        Identity = properties.TryGetValue("identity", out var given) && given.Length is > 0 and < 256
            ? given
            : [0, .. RandomNumberGenerator.GetBytes(4)];
        _stream.ReadTimeout = Timeout.Infinite;
        new Thread(Write) { IsBackground = true, Name = $"{socketType} writer" }.Start();
    }

    /// <summary>Queues one message; whole or not at all. A peer that stalled is dropped; the caller never waits.</summary>
    public void Send(byte[] message)
    {
        if (!_queue.TryAdd(message))
            Dispose();
    }

    /// <summary>
    /// Reads until the peer goes away: messages to one callback, commands that are not about the connection to the other.
    /// </summary>
    /// <exception cref="InvalidDataException">The peer broke the protocol.</exception>
    /// <exception cref="IOException">The peer went away.</exception>
    public void Receive(Action<IReadOnlyList<byte[]>> onMessage, Action<Command> onCommand)
    {
        var parts = new List<byte[]>();
        long octets = 0;
        while (true)
        {
            var frame = _reader.Read();
            if (frame.IsCommand)
            {
                var command = Command.Parse(frame.Body);
                switch (command.Name)
                {
                    case "PING" when command.Data.Length is >= 2 and <= 18:
                        Send(new Command("PONG", command.Data[2..]).Encode());
                        break;
                    case "ERROR":
                        throw new InvalidDataException("The peer reported an error.");
                    default:
                        onCommand(command);
                        break;
                }

                continue;
            }

            parts.Add(frame.Body);
            octets += frame.Body.Length;
            if (parts.Count > MostFrames || octets > FrameReader.LongestBody)
                throw new InvalidDataException("The message is too long.");
            if (frame.HasMore)
                continue;
            onMessage(parts);
            (parts, octets) = ([], 0);
        }
    }

    /// <summary>Waits until everything was handed to the network, or until the time is over.</summary>
    public void Drain(TimeSpan patience) => _queue.Drain(patience);

    /// <summary>Closes the connection; both its threads end.</summary>
    public void Dispose()
    {
        _queue.Close();
        _stream.Dispose();
    }

    private void Write()
    {
        try
        {
            while (_queue.Take() is { } message)
                _stream.Write(message);
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException or SocketException)
        {
            Dispose();
        }
    }
}
