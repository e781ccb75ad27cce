namespace Analysis.Sources.Exports;

/// <summary>A line of a text that has words.</summary>
/// <param name="Start">Where its words begin.</param>
/// <param name="End">Just behind them.</param>
/// <param name="Words">The words.</param>
internal readonly record struct ExportLine(int Start, int End, string Words)
{
    /// <summary>All lines of a text that are not blank, in order.</summary>
    public static IReadOnlyList<ExportLine> Of(string content)
    {
        var lines = new List<ExportLine>();
        var start = 0;
        foreach (var line in content.AsSpan().EnumerateLines())
        {
            var words = line.Trim();
            if (words.Length > 0)
            {
                var first = start + line.IndexOf(words[0]);
                lines.Add(new ExportLine(first, first + words.Length, words.ToString()));
            }

            start += line.Length;
            start += start + 1 < content.Length && content[start] == '\r' && content[start + 1] == '\n' ? 2 : 1;
        }

        return lines;
    }
}
