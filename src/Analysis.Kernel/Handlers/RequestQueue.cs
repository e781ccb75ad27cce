using Analysis.Kernel.Protocol;

namespace Analysis.Kernel.Handlers;

/// <summary>Requests of one channel that wait for their turn.</summary>
internal sealed class RequestQueue
{
    // Beyond this the sender has to wait, and in the end its peer.
    private const int Most = 10_000;

    private readonly Queue<Request> _waiting = new();
    private long _last;
    private bool _closed;

    /// <summary>The sequence number of the newest request.</summary>
    public long LastReceived
    {
        get
        {
            lock (_waiting)
                return _last;
        }
    }

    /// <summary>Adds a request; waits while the queue is full.</summary>
    public void Add(Message message, Channel channel)
    {
        lock (_waiting)
        {
            while (_waiting.Count >= Most && !_closed)
                Monitor.Wait(_waiting);
            if (_closed)
                return;
            _waiting.Enqueue(new Request(message, channel, ++_last));
            Monitor.PulseAll(_waiting);
        }
    }

    /// <summary>The next request; waits for it. Null when the queue is closed.</summary>
    public Request? Take()
    {
        lock (_waiting)
        {
            while (_waiting.Count == 0 && !_closed)
                Monitor.Wait(_waiting);
            if (_closed)
                return null;
            Monitor.PulseAll(_waiting);
            return _waiting.Dequeue();
        }
    }

    /// <summary>Lets nothing in or out any more.</summary>
    public void Close()
    {
        lock (_waiting)
        {
            _closed = true;
            Monitor.PulseAll(_waiting);
        }
    }
}
