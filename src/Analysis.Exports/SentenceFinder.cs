using Analysis.Tables;

namespace Analysis.Exports;

/// <summary>Finds the sentence in which a row begins, so that a row can be followed to the words around it.</summary>
internal sealed class SentenceFinder
{
    private readonly Dictionary<string, List<(int Start, int End, int Sentence, int Index)>> bySource;

    public SentenceFinder(IEnumerable<CorpusTable> tables) =>
        bySource = tables.Where(table => table.Name == CorpusTable.Sentences)
            .SelectMany(table => table.Rows.Cast<SentenceRow>())
            .Select((row, index) => (row.Source, Place: (row.Start, row.End, row.Sentence, Index: index)))
            .GroupBy(one => one.Source, one => one.Place, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.OrderBy(one => one.Start).ToList(), StringComparer.Ordinal);

    /// <summary>
    /// The number of the sentence in its text, and its number among all rows of the table of sentences, from
    /// 0; null where the row begins in none.
    /// </summary>
    public (int Sentence, int Index)? Of(ITextRow row)
    {
        if (!bySource.TryGetValue(row.Source, out var sentences))
        {
            return null;
        }

        var (low, high) = (0, sentences.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sentences[middle].Start <= row.Start ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && row.Start < sentences[low - 1].End ? (sentences[low - 1].Sentence, sentences[low - 1].Index) : null;
    }
}
