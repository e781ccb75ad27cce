using System.Collections.Frozen;

namespace Analysis.Caching;

/// <summary>
/// What every file of a corpus gave: kept by the corpus, so that the next one reads only what is new or changed. Immutable.
/// </summary>
/// <param name="Files">What each file gave, by path.</param>
internal sealed record CorpusReading(IReadOnlyDictionary<string, FileReading> Files)
{
    /// <summary>Before anything was read.</summary>
    public static CorpusReading None { get; } = new(FrozenDictionary<string, FileReading>.Empty);

    /// <summary>Every extraction, file by file in ordinal order of their paths.</summary>
    public IEnumerable<Extraction> Extractions =>
        Files.Values.OrderBy(file => file.File, StringComparer.Ordinal).SelectMany(file => file.Extractions);

    /// <summary>Whether nothing had to be read: the same files as before, each taken over.</summary>
    public bool TakenOverFrom(CorpusReading before) =>
        Files.Count == before.Files.Count
        && Files.Values.All(file => before.Files.TryGetValue(file.File, out var known) && ReferenceEquals(file, known));
}
