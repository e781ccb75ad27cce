namespace Analysis.Caching;

/// <summary>The files of a cache: its own, and those that parts of the corpus left, each read by a program of its own.</summary>
/// <param name="own">Its own file; null when there is none.</param>
/// <param name="parts">Those of parts.</param>
internal sealed class CacheFiles(CacheFile? own, IReadOnlyList<CacheFile> parts) : IDisposable
{
    private readonly IReadOnlyList<CacheFile> all = own is null ? parts : [own, .. parts];

    /// <summary>Its own file; null when there is none.</summary>
    public CacheFile? Own => own;

    /// <summary>How many entries were asked for and given.</summary>
    public int Given => all.Sum(file => file.Given);

    /// <summary>How many entries the files have.</summary>
    public int Count => all.Sum(file => file.Count);

    /// <summary>How many entries were asked for and are not as they were written.</summary>
    public int Damaged => all.Sum(file => file.Damaged);

    /// <summary>How many entries were asked for, there or not.</summary>
    public int Asked { get; private set; }

    /// <summary>The bytes of an entry of the first file that has it whole; null when none has.</summary>
    public byte[]? Read(string key)
    {
        Asked++;
        foreach (var file in all.Where(file => file.Has(key)))
        {
            if (file.Read(key) is { } entry)
            {
                return entry;
            }
        }

        return null;
    }

    /// <summary>The file that has an entry that is not known to be damaged; null when none has.</summary>
    public CacheFile? With(string key) => all.FirstOrDefault(file => file.Has(key));

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var file in all)
        {
            file.Dispose();
        }
    }
}
