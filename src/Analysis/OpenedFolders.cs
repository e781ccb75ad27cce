using Analysis.Caching;

namespace Analysis;

/// <summary>
/// The latest corpus of every folder that this process has opened: what makes a second opening short. Extraction knows nothing of it.
/// </summary>
internal static class OpenedFolders
{
    private static readonly Dictionary<string, (string Folder, Corpus Corpus)> Latest = new(StringComparer.Ordinal);
    private static readonly Lock Opening = new();

    public static IReadOnlyCollection<(string Folder, Corpus Corpus)> All
    {
        get
        {
            lock (Opening)
            {
                return [.. Latest.Values];
            }
        }
    }

    public static Corpus Open(string folder, Action<int>? onSource, ExtractionCache? cache)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        lock (Opening)
        {
            var input = CorpusInput.OfFolder(folder);
            var corpus =
                Latest.TryGetValue(path, out var before) ? before.Corpus.Next(input, onSource, cache) : Corpus.Of(input, onSource, cache);
            if (Environment.GetEnvironmentVariable(Corpus.MaskVariable) is { Length: > 0 })
            {
                corpus = corpus.Masked();
            }

            Latest[path] = (folder, corpus);
            return corpus;
        }
    }
}
