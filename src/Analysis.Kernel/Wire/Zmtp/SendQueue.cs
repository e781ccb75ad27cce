namespace Analysis.Kernel.Wire.Zmtp;

/// <summary>What waits to be written to one peer: whole messages, in order, up to a number of octets.</summary>
internal sealed class SendQueue(long limit)
{
    private readonly Queue<byte[]> _waiting = new();
    private long _octets;
    private bool _writing;
    private bool _closed;

    /// <summary>Adds a message without ever waiting.</summary>
    /// <returns>False when the queue is closed, or when so much waits that the peer must have stalled.</returns>
    public bool TryAdd(byte[] message)
    {
        lock (_waiting)
        {
            // A single message of any size is let through when nothing waits before it.
            if (_closed || (_waiting.Count > 0 && _octets + message.Length > limit))
                return false;
            _waiting.Enqueue(message);
            _octets += message.Length;
            Monitor.PulseAll(_waiting);
            return true;
        }
    }

    /// <summary>The next message; waits for it. Null when the queue is closed.</summary>
    public byte[]? Take()
    {
        lock (_waiting)
        {
            _writing = false;
            Monitor.PulseAll(_waiting);
            while (_waiting.Count == 0 && !_closed)
                Monitor.Wait(_waiting);
            if (_closed)
                return null;
            var message = _waiting.Dequeue();
            _octets -= message.Length;
            _writing = true;
            return message;
        }
    }

    /// <summary>Waits until everything was handed to the network, or until the time is over.</summary>
    public void Drain(TimeSpan patience)
    {
        var end = Environment.TickCount64 + (long)patience.TotalMilliseconds;
        lock (_waiting)
        {
            while ((_waiting.Count > 0 || _writing) && !_closed)
            {
                var left = end - Environment.TickCount64;
                if (left <= 0 || !Monitor.Wait(_waiting, (int)left))
                    return;
            }
        }
    }

    /// <summary>Drops what waits and lets nothing in any more.</summary>
    public void Close()
    {
        lock (_waiting)
        {
            _closed = true;
            _waiting.Clear();
            _octets = 0;
            Monitor.PulseAll(_waiting);
        }
    }
}
