namespace Analysis.Sources;

/// <summary>Numbers the sources of the very same bytes, in their order: their rows stand at the same places and say the same, and each needs an id of its own.</summary>
internal static class Repetitions
{
    /// <summary>The same extractions with <see cref="Extraction.Repetition"/> set; those of bytes that no other has are handed on as they are.</summary>
    public static IEnumerable<Extraction> Marked(IEnumerable<Extraction> extractions)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var extraction in extractions)
        {
            var number = seen[extraction.Source.Sha256] = seen.GetValueOrDefault(extraction.Source.Sha256) + 1;
            yield return number == 1 ? extraction : extraction with { Repetition = number };
        }
    }
}
