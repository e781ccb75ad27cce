namespace Analysis;

/// <summary>The latest corpus of every folder that this process has opened: what makes a second opening short. Extraction knows nothing of it.</summary>
internal static class OpenedFolders
{
    private static readonly Dictionary<string, Corpus> Latest = new(StringComparer.Ordinal);
    private static readonly Lock Opening = new();

    public static IReadOnlyCollection<Corpus> All
    {
        get
        {
            lock (Opening)
            {
                return [.. Latest.Values];
            }
        }
    }

    public static Corpus Open(string folder, Action<int>? onSource)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        lock (Opening)
        {
            var input = CorpusInput.OfFolder(folder);
            return Latest[path] = Latest.TryGetValue(path, out var before) ? before.Next(input, onSource) : Corpus.Of(input, onSource);
        }
    }
}
