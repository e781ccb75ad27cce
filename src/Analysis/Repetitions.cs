using Analysis.Sources;

namespace Analysis;

/// <summary>
/// Numbers the sources of the very same bytes, the original before its copies: their rows stand at the same places and say the
/// same, and each needs an id of its own.
/// </summary>
internal static class Repetitions
{
    /// <summary>
    /// The same while sources come one by one, and nobody knows yet which of two is the original: the first is number one.
    /// </summary>
    public static IEnumerable<Extraction> AsTheyCome(IEnumerable<Extraction> extractions)
    {
        var seen = new Dictionary<UInt128, int>();
        foreach (var extraction in extractions)
        {
            var bytes = Duplicates.Short(extraction.Source.Sha256);
            var number = seen[bytes] = seen.GetValueOrDefault(bytes) + 1;
            yield return number == 1 ? extraction : extraction with { Repetition = number };
        }
    }

    /// <summary>
    /// The same extractions in the same order, with <see cref="Extraction.Repetition"/> set; those of bytes that no other
    /// has are handed on as they are. A copy whose name sorts before that of its original takes no id from it: decisions
    /// on the original's rows stay with them.
    /// </summary>
    public static IEnumerable<Extraction> Marked(IReadOnlyList<Extraction> extractions)
    {
        var numbers = extractions.GroupBy(extraction => extraction.Source.Sha256, StringComparer.Ordinal)
            .SelectMany(same => same.OrderBy(extraction => extraction.Source.Status == SourceStatus.Duplicate)
                .Select((extraction, index) => (extraction, index)))
            .Where(numbered => numbered.index > 0)
            .ToDictionary(numbered => numbered.extraction.Source.Name, numbered => numbered.index + 1, StringComparer.Ordinal);
        return extractions.Select(extraction =>
            numbers.TryGetValue(extraction.Source.Name, out var number) ? extraction with { Repetition = number } : extraction);
    }
}
