using Analysis.Sources;

namespace Analysis.Copies;

/// <summary>
/// Which of two sources with one text is the original: the one of which publisher and day are known, then the earlier, then the
/// longer, then the one that the user describes in sources.csv. What a file is called decides last.
/// </summary>
internal static class Originality
{
    /// <summary>The most original first.</summary>
    public static IOrderedEnumerable<T> InOrder<T>(
        IEnumerable<T> items, Func<T, Source> source, Func<T, int> words, Func<string, bool> isDescribed) =>
        items
            .OrderBy(item => Unknown(source(item).Metadata))
            .ThenBy(item => source(item).Metadata.Published ?? DateOnly.MaxValue)
            .ThenByDescending(words)
            .ThenBy(item => isDescribed(source(item).Name) ? 0 : 1)
            // "a.txt" before "a (1).txt", "Copy of a.txt" and "a-copy.txt": who copies a file makes its name longer.
            .ThenBy(item => source(item).Name.Length)
            .ThenBy(item => source(item).Name, StringComparer.Ordinal);

    private static int Unknown(SourceMetadata metadata) => (metadata.Published, metadata.Publisher) switch
    {
        (not null, { Length: > 0 }) => 0,
        (not null, _) => 1,
        (null, { Length: > 0 }) => 2,
        _ => 3,
    };
}
