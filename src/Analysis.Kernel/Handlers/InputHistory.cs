namespace Analysis.Kernel.Handlers;

/// <summary>What was run in this session, and what came of it as plain text.</summary>
internal sealed class InputHistory
{
    private readonly List<Entry> _entries = [];

    /// <summary>An input, its execution count, and its result; no result when it gave none.</summary>
    public sealed record Entry(int Number, string Input, string? Output);

    /// <summary>A copy of all entries, the oldest first.</summary>
    public IReadOnlyList<Entry> Entries
    {
        get
        {
            lock (_entries)
                return [.. _entries];
        }
    }

    /// <summary>Adds an entry.</summary>
    public void Add(int number, string input, string? output)
    {
        lock (_entries)
            _entries.Add(new(number, input, output));
    }
}
