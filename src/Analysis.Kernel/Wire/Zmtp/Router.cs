using System.Net;

namespace Analysis.Kernel.Wire.Zmtp;

/// <summary>A ROUTER socket: tells its peers apart by routing id and answers each by it.</summary>
internal sealed class Router : IDisposable
{
    private static readonly string[] LegalPeers = ["DEALER", "REQ", "ROUTER"];

    private readonly Listener _listener;
    private readonly Action<IReadOnlyList<byte[]>> _onMessage;
    private readonly Dictionary<string, Connection> _peers = new(StringComparer.Ordinal);

    /// <summary>Binds; <paramref name="onMessage"/> gets every message with the peer's routing id as its first frame.</summary>
    public Router(IPEndPoint endPoint, Action<IReadOnlyList<byte[]>> onMessage)
    {
        _onMessage = onMessage;
        _listener = new Listener(endPoint, "ROUTER", LegalPeers, Serve);
    }

    /// <summary>Starts to accept peers.</summary>
    public void Start() => _listener.Start();

    /// <summary>Sends to the peer that the first frame names.</summary>
    /// <returns>False when no such peer is connected.</returns>
    public bool Send(IReadOnlyList<byte[]> frames)
    {
        if (Find(frames[0]) is not { } peer)
            return false;
        peer.Send(Frame.EncodeMessage([.. frames.Skip(1)]));
        return true;
    }

    /// <summary>Waits until everything was handed to the network, or until the time is over.</summary>
    public void Drain(TimeSpan patience)
    {
        Connection[] peers;
        lock (_peers)
            peers = [.. _peers.Values];
        foreach (var peer in peers)
            peer.Drain(patience);
    }

    /// <inheritdoc/>
    public void Dispose() => _listener.Dispose();

    private void Serve(Connection connection)
    {
        var name = Name(connection.Identity);
        lock (_peers)
            // A client that reconnects brings the same id: the newest connection wins.
            _peers[name] = connection;
        try
        {
            connection.Receive(parts => _onMessage([connection.Identity, .. parts]), _ => { });
        }
        finally
        {
            lock (_peers)
            {
                if (_peers.TryGetValue(name, out var current) && ReferenceEquals(current, connection))
                    _peers.Remove(name);
            }
        }
    }

    private Connection? Find(byte[] identity)
    {
        lock (_peers)
            return _peers.GetValueOrDefault(Name(identity));
    }

    private static string Name(byte[] identity) => Convert.ToHexString(identity);
}
