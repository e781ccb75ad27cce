using System.Globalization;
using Analysis.Tables;
using Microsoft.Data.Sqlite;

namespace Analysis.Exports;

/// <summary>
/// Writes the tables of a corpus into a folder in the forms that people and other programs use. The cells of all forms say the same.
/// </summary>
public static class TableFiles
{
    /// <summary>Name of the workbook.</summary>
    public const string Workbook = "tables.xlsx";

    /// <summary>Name of the database.</summary>
    public const string Database = "tables.sqlite";

    // Result codes of SQLite.
    private const int FullDisk = 13;
    private const int FailedWrite = 10;

    /// <summary>Names of the forms.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["csv", "jsonl", "xlsx", "parquet", "sqlite"];

    /// <summary>Formats that are written when none are named.</summary>
    public static IReadOnlyList<string> UsualFormats { get; } = ["csv", "jsonl"];

    /// <summary>
    /// Writes every table and makes the folder when it is not there; files of the same names are replaced, each at once or not at all.
    /// </summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="folder">The folder; must not be the corpus folder, whose sources.csv is the user's.</param>
    /// <param name="forms">Among <see cref="Formats"/>.</param>
    /// <param name="csv">For whom the CSV files are written.</param>
    /// <exception cref="ArgumentException">There is no such form.</exception>
    public static WrittenTables Write(Corpus corpus, string folder, IReadOnlyList<string> forms, CsvForm csv = CsvForm.Spreadsheet)
    {
        if (forms.FirstOrDefault(form => !Formats.Contains(form)) is { } unknown)
        {
            throw new ArgumentException($"'{unknown}' is no form of tables. Choose among: {string.Join(", ", Formats)}.", nameof(forms));
        }

        Directory.CreateDirectory(folder);
        var tables = CorpusTable.AllOf(corpus);
        // On as many cores as there are; each to its end, whatever happens to another.
        return WrittenTables.Joined(Task.WhenAll(Formats.Where(forms.Contains).Select(form => Task.Run(() => form switch
        {
            "csv" => Csv(tables, folder, csv),
            "jsonl" => new WrittenTables([.. tables.Select(table => CorpusExport.WriteJsonLines(table, folder))], []),
            "parquet" => new WrittenTables([.. WithSentences(tables, corpus).Select(table => Parquet(table, folder))], []),
            "xlsx" => Xlsx(WithSentences(tables, corpus), folder),
            _ => Sqlite(WithSentences(tables, corpus), folder),
        }))).GetAwaiter().GetResult());
    }

    private static IReadOnlyList<CorpusTable> WithSentences(IReadOnlyList<CorpusTable> tables, Corpus corpus) =>
        [.. tables, CorpusTable.SentencesOf(corpus)];

    private static WrittenTables Csv(IReadOnlyList<CorpusTable> tables, string folder, CsvForm form)
    {
        var guide = ColumnGuide.Of(tables);
        IReadOnlyList<CorpusTable> all = [.. tables, guide];
        var marked = form == CsvForm.Spreadsheet ? all.Sum(CsvExport.MarkedCells) : 0;
        return new WrittenTables(
            [.. all.Select(table => CorpusExport.WriteCsv(table, folder, form))],
            marked == 0 ? [] : [string.Create(CultureInfo.InvariantCulture,
                $"CSV: {marked} cells that a spreadsheet would run or take for another day begin with an apostrophe; --plain-csv writes them as they are.")]);
    }

    private static string Parquet(CorpusTable table, string folder)
    {
        var name = table.Name + ".parquet";
        WholeFile.Write(Path.Combine(folder, name), path =>
        {
            using var stream = File.Create(path);
            ParquetExport.Write(table, stream);
        });
        return name;
    }

    private static WrittenTables Xlsx(IReadOnlyList<CorpusTable> tables, string folder)
    {
        var cut = 0;
        WholeFile.Write(Path.Combine(folder, Workbook), path =>
        {
            using var stream = File.Create(path);
            cut = WorkbookExport.Write([.. tables, ColumnGuide.Of(tables)], stream);
        });
        return new WrittenTables([Workbook], cut == 0 ? [] : [string.Create(CultureInfo.InvariantCulture,
            $"{Workbook}: {cut} cells are longer than a spreadsheet's cell can hold and end in an ellipsis; the other forms have them whole.")]);
    }

    private static WrittenTables Sqlite(IReadOnlyList<CorpusTable> tables, string folder)
    {
        try
        {
            WholeFile.Write(Path.Combine(folder, Database), path => DatabaseExport.Write([.. tables, ColumnGuide.Of(tables)], path));
        }
        catch (SqliteException failed) when (failed.SqliteErrorCode is FullDisk or FailedWrite)
        {
            // The same as of any other file.
            throw new IOException($"{Database} cannot be written: the disk is full or fails.", failed);
        }

        return new WrittenTables([Database], []);
    }
}
