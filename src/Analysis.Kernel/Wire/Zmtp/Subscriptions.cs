namespace Analysis.Kernel.Wire.Zmtp;

/// <summary>The prefixes that one peer subscribed to. They add up, and each is counted: two subscriptions need two cancellations.</summary>
internal sealed class Subscriptions
{
    // More than any client needs; a peer cannot fill the memory with subscriptions.
    private const int Most = 1000;

    private readonly List<byte[]> _prefixes = [];

    /// <summary>Adds a prefix; the empty one covers every topic.</summary>
    public void Add(byte[] prefix)
    {
        if (_prefixes.Count < Most)
            _prefixes.Add(prefix);
    }

    /// <summary>Takes one subscription to a prefix back.</summary>
    public void Remove(byte[] prefix)
    {
        var at = _prefixes.FindIndex(known => known.AsSpan().SequenceEqual(prefix));
        if (at >= 0)
            _prefixes.RemoveAt(at);
    }

    /// <summary>Whether a topic begins with one of the prefixes.</summary>
    public bool Cover(byte[] topic) => _prefixes.Exists(prefix => topic.AsSpan().StartsWith(prefix));
}
