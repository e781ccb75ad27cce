using System.Net;
using System.Net.Sockets;

namespace Analysis.Kernel.Wire.Zmtp;

/// <summary>Accepts the peers of one socket. Whatever a peer does wrong ends its own connection and nothing else.</summary>
internal sealed class Listener : IDisposable
{
    private const int MostConnections = 512;

    private readonly TcpListener _listener;
    private readonly string _socketType;
    private readonly string[] _legalPeers;
    private readonly Action<Connection> _onPeer;
    private int _connections;

    /// <summary>Binds at once; accepts from <see cref="Start"/> on.</summary>
    /// <param name="endPoint">Where to listen.</param>
    /// <param name="socketType">The type that is announced.</param>
    /// <param name="legalPeers">The types that may connect.</param>
    /// <param name="onPeer">Serves a peer on its own thread until the peer goes away.</param>
    public Listener(IPEndPoint endPoint, string socketType, string[] legalPeers, Action<Connection> onPeer)
    {
        (_socketType, _legalPeers, _onPeer) = (socketType, legalPeers, onPeer);
        _listener = new TcpListener(endPoint);
        _listener.Start(128);
    }

    /// <summary>Starts to accept.</summary>
    public void Start() => new Thread(Accept) { IsBackground = true, Name = $"{_socketType} listener" }.Start();

    /// <summary>Stops to accept; connections stay.</summary>
    public void Dispose() => _listener.Dispose();

    private void Accept()
    {
        while (true)
        {
            Socket socket;
            try
            {
                socket = _listener.AcceptSocket();
            }
            catch (SocketException e) when (e.SocketErrorCode is SocketError.ConnectionAborted or SocketError.ConnectionReset)
            {
                continue;
            }
            catch (Exception e) when (e is SocketException or ObjectDisposedException or InvalidOperationException)
            {
                return;
            }

            if (Volatile.Read(ref _connections) >= MostConnections)
            {
                socket.Dispose();
                continue;
            }

            Interlocked.Increment(ref _connections);
            new Thread(() => Serve(socket)) { IsBackground = true, Name = $"{_socketType} reader" }.Start();
        }
    }

    private void Serve(Socket socket)
    {
        try
        {
            using var connection = new Connection(socket);
            connection.Shake(_socketType, _legalPeers, []);
            _onPeer(connection);
        }
        catch (Exception e) when (e is IOException or InvalidDataException or SocketException or ObjectDisposedException)
        {
            // The peer went away or was no peer of ours.
        }
        finally
        {
            socket.Dispose();
            Interlocked.Decrement(ref _connections);
        }
    }
}
