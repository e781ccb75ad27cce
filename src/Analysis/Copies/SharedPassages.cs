namespace Analysis.Copies;

/// <summary>Makes passages of the runs of words that a source shares with others. A word stands in one passage at most: in the longest.</summary>
internal static class SharedPassages
{
    public static IEnumerable<CopiedPassage> Of(
        CopySketch sketch, Extraction source, IReadOnlyList<(Extraction Source, CopySketch Sketch, List<SharedRun> Runs)> others)
    {
        var taken = new bool[sketch.Words.Length];
        var runs =
            from other in others
            from run in other.Runs
            where run.Length >= CopyRules.LeastPassage
            orderby run.Length descending
            select (other, run);
        var passages = new List<CopiedPassage>();
        foreach (var (other, run) in runs)
        {
            foreach (var part in Free(run, taken))
            {
                Array.Fill(taken, true, part.Start, part.Length);
                passages.Add(new CopiedPassage(
                    sketch.SpanOf(part.Start, part.Length), sketch.ReachOf(part.Start, part.Length, source.Source.Text.Content.Length),
                    other.Source.Source.Name, other.Sketch.SpanOf(part.OtherStart, part.Length), part.Length));
            }
        }

        return passages.OrderBy(passage => passage.Span.Start);
    }

    // What of a run lies in no longer one.
    private static List<SharedRun> Free(SharedRun run, bool[] taken)
    {
        var parts = new List<SharedRun>();
        for (var i = run.Start; i < run.End; i++)
        {
            var start = i;
            while (i < run.End && !taken[i])
            {
                i++;
            }

            if (i - start >= CopyRules.LeastPassage)
            {
                parts.Add(new SharedRun(start, run.OtherStart + start - run.Start, i - start));
            }
        }

        return parts;
    }
}
