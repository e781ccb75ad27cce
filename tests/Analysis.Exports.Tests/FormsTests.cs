using System.IO.Compression;
using Analysis.Tables;

namespace Analysis.Exports.Tests;

public sealed class FormsTests : IDisposable
{
    private static readonly Corpus Seeds = Corpus.Open(Path.Combine(Repository.Root, "seeds"));

    private readonly string folder = Directory.CreateTempSubdirectory("analysis-").FullName;

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+3 more", "'+3 more")]
    [InlineData("-5", "'-5")]
    [InlineData("@minister", "'@minister")]
    [InlineData("\tx", "'\tx")]
    [InlineData("'=1+1", "''=1+1")]
    [InlineData("2020-08", "'2020-08")]
    [InlineData("3/4", "'3/4")]
    [InlineData("10-12", "'10-12")]
    public void A_cell_that_a_spreadsheet_would_run_or_change_is_marked(string cell, string marked)
    {
        Assert.Equal(marked, CsvMarks.Marked(cell));
        Assert.Equal(cell, CsvMarks.Unmarked(marked));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1,500")]
    [InlineData("2020-08-14")]
    [InlineData("P5D")]
    [InlineData("a = b")]
    [InlineData("'quoted'")]
    [InlineData("2020-W05")]
    [InlineData("2020-08TEV")]
    public void Any_other_stays_as_it_is(string cell)
    {
        Assert.Equal(cell, CsvMarks.Marked(cell));
        Assert.Equal(cell, CsvMarks.Unmarked(cell));
    }

    [Fact]
    public void Marked_cells_are_told()
    {
        var corpus = Of(("a.txt", "Police arrested 20 people in August 2020."));
        Assert.Contains(TableFiles.Write(corpus, folder, ["csv"]).Notes,
            note => note.Contains("begin with an apostrophe", StringComparison.Ordinal));
        Assert.Empty(TableFiles.Write(corpus, folder, ["csv"], CsvForm.Plain).Notes);
        Assert.Contains(",'2020-08,", Written(corpus, CsvForm.Spreadsheet), StringComparison.Ordinal);
        Assert.Contains(",2020-08,", Written(corpus, CsvForm.Plain), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_column_of_every_table_is_explained()
    {
        IEnumerable<CorpusTable> tables = [.. CorpusTable.AllOf(Seeds), CorpusTable.SentencesOf(Seeds)];
        var guide = ColumnGuide.Of(tables).Rows.Cast<ColumnGuideRow>().ToList();
        Assert.Equal(tables.Sum(table => table.Columns.Count), guide.Count);
        Assert.Empty(guide.Where(row => row.Meaning.Length == 0).Select(row => $"{row.Table}.{row.Column}"));
        Assert.Contains(guide, row =>
            row is { Table: "figures", Column: "qualifier" } && row.Words.StartsWith("exactly; about; moreThan", StringComparison.Ordinal));
    }

    [Fact]
    public void Rows_of_the_database_are_tied_to_their_sources_and_the_views_join_them()
    {
        TableFiles.Write(Seeds, folder, ["sqlite"]);
        var path = Path.Combine(folder, TableFiles.Database);
        Assert.Empty(Cells.Query(path, "PRAGMA foreign_key_check"));
        Assert.Contains(Cells.Query(path, "PRAGMA foreign_key_list(figures)"), row => (string)row[2]! == "sources");
        Assert.Equal("ok", Cells.Query(path, "PRAGMA integrity_check")[0][0]);
        var rows = Cells.Query(path, "SELECT quote, sentenceQuote, title FROM figures_in_context");
        Assert.Equal(Seeds.Figures.Count, rows.Count);
        Assert.All(rows, row => Assert.Contains((string)row[0]!, (string)row[1]!, StringComparison.Ordinal));
        Assert.Equal(Seeds.Statements.Count, Cells.Query(path, "SELECT * FROM statements_in_context").Count);
        Assert.Equal(Seeds.Dates.Count, Cells.Query(path, "SELECT * FROM dates_in_context").Count);
        Assert.Equal(["tables.sqlite"], Directory.GetFiles(folder).Select(Path.GetFileName));
    }

    [Fact]
    public void A_row_of_the_workbook_leads_to_its_source_and_its_sentence()
    {
        var corpus = Of(("a.txt", "It rained. Police arrested 20 people."), ("b.txt", "It rained. It snowed. Police arrested 30 people."));
        TableFiles.Write(corpus, folder, ["xlsx"]);
        var figures = Part("xl/worksheets/sheet5.xml");
        // Sheets: sources, dates, actors, actor-summary, figures. Row 1 names the columns.
        Assert.Contains("HYPERLINK(\"#'sentences'!A3\",\"sentence 2\")", figures, StringComparison.Ordinal);
        Assert.Contains("HYPERLINK(\"#'sentences'!A6\",\"sentence 3\")", figures, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_rows_give_the_same_bytes()
    {
        TableFiles.Write(Seeds, Path.Combine(folder, "one"), TableFiles.Formats);
        TableFiles.Write(Seeds, Path.Combine(folder, "two"), TableFiles.Formats);
        Assert.All(Directory.GetFiles(Path.Combine(folder, "one")), path =>
            Assert.Equal(File.ReadAllBytes(path), File.ReadAllBytes(Path.Combine(folder, "two", Path.GetFileName(path)))));
    }

    [Fact]
    public void The_workbook_holds_no_clock()
    {
        TableFiles.Write(Seeds, folder, ["xlsx"]);
        using var zip = ZipFile.OpenRead(Path.Combine(folder, TableFiles.Workbook));
        Assert.All(zip.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
        Assert.DoesNotContain(zip.Entries, entry => entry.FullName.StartsWith("docProps/", StringComparison.Ordinal));
    }

    [Fact]
    public void A_cell_longer_than_a_spreadsheet_holds_is_cut_and_told_and_whole_elsewhere()
    {
        var table = CorpusTable.Of<SentenceRow>("sentences", [new("a.txt", 1, 0, 40_000, new string('a', 40_000))]);
        Assert.Equal(1, WriteWorkbook(table));
        Assert.EndsWith("aaa…", Cells.OfSheet(Path.Combine(folder, "a.xlsx"), table)[4], StringComparison.Ordinal);
        WriteDatabase(table);
        Assert.Equal(40_000, Cells.OfSqlite(Path.Combine(folder, "a.sqlite"), table)[4].Length);
    }

    [Fact]
    public void An_unknown_form_is_refused_by_name() =>
        Assert.Contains("'xls' is no form of tables. Choose among: csv, jsonl, xlsx, parquet, sqlite.",
            Assert.Throws<ArgumentException>(() => TableFiles.Write(Seeds, folder, ["xls"])).Message, StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static Corpus Of(params (string Name, string Text)[] files) => Corpus.Of(CorpusInput.OfFiles("corpus",
        [.. files.Select(file => new Analysis.Sources.SourceFile(file.Name, "corpus/" + file.Name,
            () => new MemoryStream(System.Text.Encoding.UTF8.GetBytes(file.Text))))]));

    private static string Written(Corpus corpus, CsvForm form)
    {
        using var writer = new StringWriter();
        CsvExport.Write(CorpusTable.Of("dates", corpus.Dates), writer, form);
        return writer.ToString();
    }

    private string Part(string name)
    {
        using var zip = ZipFile.OpenRead(Path.Combine(folder, TableFiles.Workbook));
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return System.Net.WebUtility.HtmlDecode(reader.ReadToEnd());
    }

    private int WriteWorkbook(CorpusTable table)
    {
        using var stream = File.Create(Path.Combine(folder, "a.xlsx"));
        return WorkbookExport.Write([table], stream);
    }

    private void WriteDatabase(CorpusTable table)
    {
        File.Delete(Path.Combine(folder, "a.sqlite"));
        DatabaseExport.Write([table], Path.Combine(folder, "a.sqlite"));
    }
}
