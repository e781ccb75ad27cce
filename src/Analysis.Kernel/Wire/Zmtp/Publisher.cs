using System.Net;

namespace Analysis.Kernel.Wire.Zmtp;

/// <summary>
/// An XPUB socket: sends each message to the peers that subscribed to a prefix of its topic, in order, without ever waiting.
/// </summary>
internal sealed class Publisher : IDisposable
{
    private static readonly string[] LegalPeers = ["SUB", "XSUB"];

    private readonly Listener _listener;
    private readonly Func<byte[], IReadOnlyList<byte[]>> _welcome;
    private readonly Dictionary<Connection, Subscriptions> _subscribers = [];

    /// <summary>Binds; <paramref name="welcome"/> makes the message that greets a new subscription to a topic.</summary>
    public Publisher(IPEndPoint endPoint, Func<byte[], IReadOnlyList<byte[]>> welcome)
    {
        _welcome = welcome;
        _listener = new Listener(endPoint, "XPUB", LegalPeers, Serve);
    }

    /// <summary>Starts to accept peers.</summary>
    public void Start() => _listener.Start();

    /// <summary>Sends to all that subscribed; the first frame is the topic.</summary>
    public void Publish(IReadOnlyList<byte[]> frames)
    {
        lock (_subscribers)
        {
            byte[]? message = null;
            foreach (var (connection, subscriptions) in _subscribers)
            {
                if (subscriptions.Cover(frames[0]))
                    connection.Send(message ??= Frame.EncodeMessage(frames));
            }
        }
    }

    /// <summary>Waits until everything was handed to the network, or until the time is over.</summary>
    public void Drain(TimeSpan patience)
    {
        Connection[] connections;
        lock (_subscribers)
            connections = [.. _subscribers.Keys];
        foreach (var connection in connections)
            connection.Drain(patience);
    }

    /// <inheritdoc/>
    public void Dispose() => _listener.Dispose();

    private void Serve(Connection connection)
    {
        lock (_subscribers)
            _subscribers[connection] = new Subscriptions();
        try
        {
            // A 3.0 peer subscribes by a message 01 + topic or 00 + topic, a 3.1 peer by commands; both are understood from either.
            connection.Receive(
                parts =>
                {
                    if (parts is [[0 or 1, ..]])
                        Change(connection, parts[0][0] == 1, parts[0][1..]);
                },
                command =>
                {
                    if (command.Name is "SUBSCRIBE" or "CANCEL")
                        Change(connection, command.Name == "SUBSCRIBE", command.Data);
                });
        }
        finally
        {
            lock (_subscribers)
                _subscribers.Remove(connection);
        }
    }

    private void Change(Connection connection, bool subscribe, byte[] topic)
    {
        lock (_subscribers)
        {
            if (subscribe)
            {
                _subscribers[connection].Add(topic);
                connection.Send(Frame.EncodeMessage(_welcome(topic)));
            }
            else
            {
                _subscribers[connection].Remove(topic);
            }
        }
    }
}
