namespace Analysis.Copies;

/// <summary>Which originals have a shingle, and where. At most four are kept of each, so that looking up costs the same in a corpus of any size.</summary>
internal sealed class CopyIndex
{
    private const int Most = 4;

    private readonly Dictionary<ulong, int> heads = [];
    private readonly List<(int Document, int Place, int Next)> entries = [];

    public void Add(int document, CopySketch sketch)
    {
        foreach (var (hash, place) in sketch.Fingerprints)
        {
            var head = heads.GetValueOrDefault(hash, -1);
            if (Length(head, document) is >= 0 and < Most)
            {
                heads[hash] = entries.Count;
                entries.Add((document, place, head));
            }
        }
    }

    /// <summary>The words that a text shares with each document of the index, in the order of the documents.</summary>
    public IEnumerable<(int Document, List<SharedRun> Runs)> Shared(CopySketch sketch, Func<int, CopySketch> sketches)
    {
        var found = new SortedDictionary<int, List<SharedRun>>();
        foreach (var (hash, place) in sketch.Fingerprints)
        {
            for (var entry = heads.GetValueOrDefault(hash, -1); entry >= 0; entry = entries[entry].Next)
            {
                var (document, otherPlace, _) = entries[entry];
                if (!found.TryGetValue(document, out var runs))
                {
                    found.Add(document, runs = []);
                }

                // Inside a run that is known already.
                if (runs.Count > 0 && place < runs[^1].End)
                {
                    continue;
                }

                if (Grown(sketch.Words, sketches(document).Words, place, otherPlace, runs.Count > 0 ? runs[^1].End : 0) is { Length: >= Fingerprints.Shingle } run)
                {
                    runs.Add(run);
                }
            }
        }

        return found.Select(pair => (pair.Key, pair.Value));
    }

    // Grown to both sides from a shingle that both have, as long as the words are the same.
    private static SharedRun Grown(uint[] words, uint[] others, int place, int otherPlace, int from)
    {
        var back = 0;
        while (place - back > from && otherPlace - back > 0 && words[place - back - 1] == others[otherPlace - back - 1])
        {
            back++;
        }

        var (start, otherStart, length) = (place - back, otherPlace - back, back);
        while (start + length < words.Length && otherStart + length < others.Length && words[start + length] == others[otherStart + length])
        {
            length++;
        }

        return new SharedRun(start, otherStart, length);
    }

    // How many documents have it; -1 when this one does.
    private int Length(int entry, int document)
    {
        var length = 0;
        for (; entry >= 0; entry = entries[entry].Next, length++)
        {
            if (entries[entry].Document == document)
            {
                return -1;
            }
        }

        return length;
    }
}
