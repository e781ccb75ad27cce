using Analysis.Text;

namespace Analysis.Cli.Publishing;

/// <summary>Finds runs of words that stand in a source as they are, whatever the form of the file they are quoted in.</summary>
internal sealed class LongQuotes
{
    private const ulong Step = 1099511628211;

    private readonly int most;
    private readonly ulong leaving;
    private readonly Dictionary<ulong, string> runs = [];

    /// <summary>The sources of a corpus.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="most">How many words may be quoted on end.</param>
    public LongQuotes(Corpus corpus, int most)
    {
        this.most = most;
        leaving = Enumerable.Range(0, most).Aggregate(1UL, (power, _) => unchecked(power * Step));
        foreach (var extraction in corpus.Extractions)
        {
            foreach (var (_, hash) in Runs(WordRun.Of(extraction.Source.Text.Content)))
            {
                runs.TryAdd(hash, extraction.Source.Name);
            }
        }
    }

    /// <summary>Each run of more words than may be quoted: its source, its words, and its first letter.</summary>
    public IEnumerable<(string Source, int Words, int Start)> In(List<WordRun> words)
    {
        var (from, last, source) = (-1, -1, "");
        foreach (var (index, hash) in Runs(words).Where(run => runs.ContainsKey(run.Hash)))
        {
            if (from >= 0 && index != last + 1)
            {
                yield return (source, last - from + most + 1, words[from].Start);
                from = -1;
            }

            (from, last, source) = from < 0 ? (index, index, runs[hash]) : (from, index, source);
        }

        if (from >= 0)
        {
            yield return (source, last - from + most + 1, words[from].Start);
        }
    }

    // The hash of each run of one word more than may be quoted, by its first word.
    private IEnumerable<(int Index, ulong Hash)> Runs(List<WordRun> words)
    {
        var hash = 0UL;
        for (var at = 0; at < words.Count; at++)
        {
            unchecked
            {
                if (at > most)
                {
                    hash -= Of(words[at - most - 1].Word) * leaving;
                }

                hash = (hash * Step) + Of(words[at].Word);
            }

            if (at >= most)
            {
                yield return (at - most, hash);
            }
        }
    }

    private static ulong Of(string word) => word.Aggregate(14695981039346656037UL, (hash, letter) => unchecked((hash ^ letter) * Step));
}
