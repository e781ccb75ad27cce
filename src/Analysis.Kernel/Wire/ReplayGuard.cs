namespace Analysis.Kernel.Wire;

/// <summary>
/// Remembers the signatures of the latest messages: a message that comes a second time was recorded by somebody,
/// since every message has an id of its own.
/// </summary>
internal sealed class ReplayGuard
{
    // An hour of a busy front end, and a few megabytes.
    private const int Most = 65_536;

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = new();
    private readonly Lock _lock = new();

    /// <summary>Whether a signature is met for the first time.</summary>
    public bool IsNew(byte[] signature)
    {
        var key = Convert.ToHexString(signature);
        lock (_lock)
        {
            if (!_seen.Add(key))
                return false;
            _order.Enqueue(key);
            if (_order.Count > Most)
                _seen.Remove(_order.Dequeue());
            return true;
        }
    }
}
