using System.Collections.Concurrent;
using System.Net.Sockets;
using Analysis.Kernel.Protocol;
using Analysis.Kernel.Wire;
using Analysis.Kernel.Wire.Zmtp;

namespace Analysis.Kernel.Running;

/// <summary>Speaks to a kernel as a front end does: asks on shell and control, listens on iopub.</summary>
internal sealed class KernelClient : IDisposable
{
    private readonly MessageCodec _codec;
    private readonly BlockingCollection<Message> _replies = [];
    private readonly BlockingCollection<Message> _published = [];
    private readonly Connection _shell;
    private readonly Connection _control;
    private readonly Connection _iopub;

    /// <summary>Connects.</summary>
    /// <exception cref="IOException">The kernel does not listen, or does not speak ZMTP.</exception>
    /// <exception cref="SocketException">The kernel does not listen yet.</exception>
    public KernelClient(ConnectionFile file)
    {
        _codec = new MessageCodec(new MessageSigner(file.Key));
        var identity = Guid.NewGuid().ToByteArray();
        _iopub = Connect(file, file.IopubPort, "SUB", ["PUB", "XPUB"], [], _published);
        _iopub.Send(new Command("SUBSCRIBE", []).Encode());
        _shell = Connect(file, file.ShellPort, "DEALER", ["ROUTER"], identity, _replies);
        _control = Connect(file, file.ControlPort, "DEALER", ["ROUTER"], identity, []);
    }

    /// <summary>Sends a request on shell.</summary>
    /// <returns>The request's id, which replies and outputs name as their parent.</returns>
    public string Ask<T>(T request)
        where T : IMessageContent => Send(_shell, request);

    /// <summary>Sends a request on control.</summary>
    public void Command<T>(T request)
        where T : IMessageContent => Send(_control, request);

    /// <summary>The next message on iopub; null when none came in time.</summary>
    public Message? NextPublished(TimeSpan patience) => _published.TryTake(out var message, patience) ? message : null;

    /// <summary>The reply to a request; null when none came in time.</summary>
    public Message? Reply(string id, TimeSpan patience)
    {
        var end = DateTime.UtcNow + patience;
        while (true)
        {
            var left = end - DateTime.UtcNow;
            if (!_replies.TryTake(out var message, left > TimeSpan.Zero ? left : TimeSpan.Zero))
                return null;
            if (message.ParentId() == id)
                return message;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _shell.Dispose();
        _control.Dispose();
        _iopub.Dispose();
    }

    private Connection Connect(
        ConnectionFile file, int port, string type, string[] peers, byte[] identity, BlockingCollection<Message> received)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Connect(file.EndPoint(port));
            var connection = new Connection(socket);
            connection.Shake(type, peers, identity);
            new Thread(() => Read(connection, received)) { IsBackground = true, Name = $"{type} reader" }.Start();
            return connection;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private void Read(Connection connection, BlockingCollection<Message> received)
    {
        try
        {
            connection.Receive(
                frames =>
                {
                    if (_codec.Decode(frames) is { } message)
                        received.Add(message);
                },
                _ => { });
        }
        catch (Exception e) when (e is IOException or InvalidDataException or ObjectDisposedException)
        {
            // The kernel went away; whoever waits notices by its process.
        }
    }

    private string Send<T>(Connection connection, T request)
        where T : IMessageContent
    {
        var frames = _codec.Encode([], null, request);
        connection.Send(Frame.EncodeMessage(frames));
        return _codec.Decode(frames)!.Header.MsgId;
    }
}
