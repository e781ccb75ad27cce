using System.Globalization;
using Analysis.Tables;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace Analysis.Exports;

/// <summary>
/// Writes tables as one workbook: a sheet a table, real numbers and dates, and a link from each row to the sentence it stands in.
/// </summary>
public static class WorkbookExport
{
    /// <summary>Heading of the links.</summary>
    public const string PlaceColumn = "place";

    // A sheet can hold 1,048,576 rows, its heading included; what is more goes on in "figures-2".
    private const int MostRows = 1_048_575;

    private const int NarrowWidth = 14;
    private const int WideWidth = 60;

    // The properties of a document would hold the time at which it was made.
    private static readonly SpreadCheetahOptions Timeless =
        new() { DocumentProperties = null, CompressionLevel = SpreadCheetahCompressionLevel.Optimal };

    private static readonly string[] WideColumns = ["quote", "words", "otherQuote", "otherWords", "message", "meaning", "title"];

    /// <summary>Writes the tables; returns how many cells were too long and are cut.</summary>
    /// <param name="tables">The tables.</param>
    /// <param name="stream">Empty, and open to be read as well: the times that the archive holds are written over.</param>
    public static int Write(IReadOnlyList<CorpusTable> tables, Stream stream)
    {
        var cut = WriteAsync(tables, stream).GetAwaiter().GetResult();
        TimelessZip.Clear(stream);
        return cut;
    }

    private static async Task<int> WriteAsync(IReadOnlyList<CorpusTable> tables, Stream stream)
    {
        var sentences = new SentenceFinder(tables);
        var workbook = await Spreadsheet.CreateNewAsync(stream, Timeless).ConfigureAwait(false);
        await using (workbook.ConfigureAwait(false))
        {
            var cells = new WorkbookCells(
                workbook.AddStyle(new Style { Format = NumberFormat.Custom("yyyy-mm-dd") }), workbook.AddStyle(Style.Hyperlink));
            var heading = workbook.AddStyle(new Style { Font = { Bold = true } });
            foreach (var table in tables)
            {
                await WriteTable(workbook, table, cells, heading, sentences).ConfigureAwait(false);
            }

            await workbook.FinishAsync().ConfigureAwait(false);
            return cells.Cut;
        }
    }

    private static async Task WriteTable(
        Spreadsheet workbook, CorpusTable table, WorkbookCells cells, StyleId heading, SentenceFinder sentences)
    {
        string[] names = [.. table.Columns.Select(column => column.Name), .. table.IsOfText ? [PlaceColumn] : Array.Empty<string>()];
        for (var first = 0; first == 0 || first < table.Rows.Count; first += MostRows)
        {
            await workbook.StartWorksheetAsync(Sheet(table.Name, first), Options(names)).ConfigureAwait(false);
            await workbook.AddHeaderRowAsync(names, heading).ConfigureAwait(false);
            var line = new Cell[names.Length];
            foreach (var row in table.Rows.Skip(first).Take(MostRows))
            {
                for (var at = 0; at < table.Columns.Count; at++)
                {
                    line[at] = cells.Of(table.Columns[at], row);
                }

                if (row is ITextRow text)
                {
                    line[^1] = Place(cells, sentences.Of(text));
                }

                await workbook.AddRowAsync(line).ConfigureAwait(false);
            }
        }
    }

    private static Cell Place(WorkbookCells cells, (int Sentence, int Index)? found)
    {
        if (found is not { } place)
        {
            return default;
        }

        var row = (place.Index % MostRows) + 2;
        return cells.Link(
            string.Create(CultureInfo.InvariantCulture, $"#'{Sheet(CorpusTable.Sentences, place.Index)}'!A{row}"),
            string.Create(CultureInfo.InvariantCulture, $"sentence {place.Sentence}"));
    }

    private static string Sheet(string table, int index) =>
        index < MostRows ? table : string.Create(CultureInfo.InvariantCulture, $"{table}-{(index / MostRows) + 1}");

    private static WorksheetOptions Options(string[] names)
    {
        var options = new WorksheetOptions { FrozenRows = 1 };
        for (var number = 1; number <= names.Length; number++)
        {
            options.Column(number).Width = WideColumns.Contains(names[number - 1]) ? WideWidth : NarrowWidth;
        }

        return options;
    }
}
