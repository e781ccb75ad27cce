using Analysis.Charting;
using Analysis.Saving;
using Analysis.Sources;
using Analysis.Tables;

namespace Analysis.Notebooks;

/// <summary>Saves everything at once.</summary>
public static class CorpusSaving
{
    private static readonly string[] Formats = ["svg", "png", "pdf", "json", "csv"];

    private const string ChartFolder = "charts";

    /// <summary>
    /// Saves every table as CSV and JSON lines, the baseline that <see cref="Corpus.Since"/> compares with, and below it in "charts"
    /// charts as SVG, PNG, PDF, JSON and CSV.
    /// </summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="folder">Where to; made when missing, files of the same names are replaced. Not the corpus folder.</param>
    /// <param name="charts">The charts; without any, all of them.</param>
    /// <exception cref="ArgumentException">
    /// The folder lies inside a corpus folder that is open, where nothing may be written: sources.csv there is the user's.
    /// </exception>
    public static SavedFiles Save(this Corpus corpus, string folder, params IReadOnlyList<Chart> charts)
    {
        if (Corpus.Opened.Any(opened => FilePlace.IsWithin(folder, opened.Folder)))
        {
            throw new ArgumentException(
                $"'{folder}' lies inside the corpus folder, where nothing may be written. Name a folder beside it.", nameof(folder));
        }

        using var set = WholeFolder.For(folder);
        var baseline = corpus.Since(folder).Write(set.Fresh);
        var tables = CorpusExport.Write(corpus, set.Fresh);
        var drawn = charts.Count > 0 ? charts : Charts.All(corpus);
        var pictures = drawn.SaveAll(Path.Combine(set.Fresh, ChartFolder), Evidence.Of(corpus).Hash, Formats);
        set.Commit();
        return new SavedFiles(folder, [.. tables, baseline, .. pictures.Select(path => $"{ChartFolder}/{Path.GetFileName(path)}")]);
    }
}
