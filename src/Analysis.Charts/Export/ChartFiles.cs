using System.Text;

namespace Analysis.Charting;

/// <summary>Charts as files. The ending of the path gives the format.</summary>
public static class ChartFiles
{
    /// <summary>Every format, without the dot.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["svg", "png", "pdf", "html", "json", "csv"];

    /// <summary>Writes one chart.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="path">The file; its ending gives the format.</param>
    /// <param name="size">Its size; <see cref="ChartTheme.Web"/> when not given. Tables, figures and pages take none.</param>
    /// <param name="scale">For .png: pixels of the picture for one of the drawing, 1 to 4.</param>
    /// <exception cref="ArgumentException">The ending names no format.</exception>
    public static void Save(this Chart chart, string path, ChartSize? size = null, int scale = 2) =>
        File.WriteAllBytes(path, BytesOf(chart, path, size, scale));

    /// <summary>Writes charts in several formats, as "name-hash.format".</summary>
    /// <param name="charts">The charts.</param>
    /// <param name="folder">Where to; made when missing.</param>
    /// <param name="hash">What stands for the corpus in the names: <see cref="Evidence.Hash"/>.</param>
    /// <param name="formats">Formats without the dot.</param>
    /// <param name="size">Its size; <see cref="ChartTheme.Web"/> when not given. Tables, figures and pages take none.</param>
    /// <param name="scale">For png: pixels of the picture for one of the drawing, 1 to 4.</param>
    /// <returns>The files written, in order.</returns>
    /// <exception cref="ChartsNotSavedException">Some pictures could not be made; all other files were written.</exception>
    public static IReadOnlyList<string> SaveAll(
        this IEnumerable<Chart> charts, string folder, string hash, IEnumerable<string> formats, ChartSize? size = null, int scale = 2)
    {
        Directory.CreateDirectory(folder);
        var wanted = formats.ToList();
        var written = new List<string>();
        var failures = new List<string>();
        foreach (var chart in charts)
        {
            foreach (var format in wanted)
            {
                var path = Path.Combine(folder, $"{chart.Name}-{hash}.{format}");
                try
                {
                    Save(chart, path, size, scale);
                    written.Add(path);
                }
                catch (InvalidOperationException failure)
                {
                    failures.Add($"{chart.Name}.{format}: {failure.Message}");
                }
            }
        }

        return failures.Count == 0 ? written : throw new ChartsNotSavedException(written, failures);
    }

    /// <summary>The data table as CSV (RFC 4180), lines ended by LF.</summary>
    public static string Csv(this Chart chart)
    {
        var csv = new StringBuilder();
        foreach (var cells in chart.Rows.Select(row => row.Cells.AsEnumerable()).Prepend(chart.Columns.Select(column => column.Name)))
        {
            csv.AppendJoin(',', cells.Select(cell =>
                cell.AsSpan().ContainsAny("\",\r\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell)).Append('\n');
        }

        return csv.ToString();
    }

    private static byte[] BytesOf(Chart chart, string path, ChartSize? size, int scale) => Path.GetExtension(path) switch
    {
        ".svg" => Encoding.UTF8.GetBytes(chart.Svg(size)),
        ".png" => chart.Png(size, scale),
        ".pdf" => chart.Pdf(size),
        ".html" => Encoding.UTF8.GetBytes(ChartPage.Write([chart], [], Evidence.Of([], []))),
        ".json" => Encoding.UTF8.GetBytes(chart.Figure + "\n"),
        ".csv" => Encoding.UTF8.GetBytes(chart.Csv()),
        var other =>
            throw new ArgumentException($"'{other}' is no format of charts; these are: {string.Join(", ", Formats)}.", nameof(path)),
    };
}
