using System.Net;

namespace Analysis.Kernel.Wire.Zmtp;

/// <summary>A REP socket that sends every message back as it came: the heartbeat.</summary>
internal sealed class Echo : IDisposable
{
    private static readonly string[] LegalPeers = ["REQ", "DEALER"];

    private readonly Listener _listener;

    /// <summary>Binds.</summary>
    public Echo(IPEndPoint endPoint) => _listener = new Listener(
        endPoint,
        "REP",
        LegalPeers,
        connection => connection.Receive(parts => connection.Send(Frame.EncodeMessage(parts)), _ => { }));

    /// <summary>Starts to accept peers.</summary>
    public void Start() => _listener.Start();

    /// <inheritdoc/>
    public void Dispose() => _listener.Dispose();
}
