using System.Text;

namespace Analysis.Tables;

/// <summary>
/// Writes the tables of a corpus into a folder, each as CSV and as JSON lines, with columns.csv that explains their columns.
/// </summary>
public static class CorpusExport
{
    /// <summary>Writes every table and makes the folder when it is not there; files of the same names are replaced.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="folder">The folder; must not be the corpus folder, whose sources.csv is the user's.</param>
    /// <param name="form">For whom the CSV files are written.</param>
    /// <returns>Names of the files written, in order.</returns>
    public static IReadOnlyList<string> Write(Corpus corpus, string folder, CsvForm form = CsvForm.Spreadsheet)
    {
        Directory.CreateDirectory(folder);
        var tables = CorpusTable.AllOf(corpus);
        return
        [
            .. tables.SelectMany(table => new[] { WriteCsv(table, folder, form), WriteJsonLines(table, folder) }),
            WriteCsv(ColumnGuide.Of(tables), folder, form),
        ];
    }

    /// <summary>Writes one table as CSV.</summary>
    /// <returns>Name of the file.</returns>
    public static string WriteCsv(CorpusTable table, string folder, CsvForm form) =>
        WriteFile(folder, table.Name + ".csv", form == CsvForm.Spreadsheet, writer => CsvExport.Write(table, writer, form));

    /// <summary>Writes one table as JSON lines.</summary>
    /// <returns>Name of the file.</returns>
    public static string WriteJsonLines(CorpusTable table, string folder) =>
        WriteFile(folder, table.Name + ".jsonl", byteOrderMark: false, writer => JsonLinesExport.Write(table.Rows, writer));

    private static string WriteFile(string folder, string name, bool byteOrderMark, Action<TextWriter> write)
    {
        using var writer = new StreamWriter(Path.Combine(folder, name), append: false, new UTF8Encoding(byteOrderMark));
        write(writer);
        return name;
    }
}
