using Analysis.Tables;
using FsCheck;
using FsCheck.Fluent;

namespace Analysis.Exports.Tests;

/// <summary>What is written is read back by other people's readers, cell by cell.</summary>
public sealed class ReadBackTests : IDisposable
{
    private static readonly Corpus Seeds = Corpus.Open(Path.Combine(Repository.Root, "seeds"));

    private readonly string folder = Directory.CreateTempSubdirectory("analysis-").FullName;

    public static TheoryData<string> TableNames => [.. CorpusTable.AllOf(Seeds).Select(table => table.Name)];

    [Theory]
    [MemberData(nameof(TableNames))]
    public async Task Every_form_holds_the_same_cells_of_the_seeds(string name)
    {
        var table = CorpusTable.AllOf(Seeds).Single(table => table.Name == name);
        TableFiles.Write(Seeds, folder, TableFiles.Formats);
        var cells = Cells.Of(table);
        Assert.Equal(cells, Cells.OfSheet(Path.Combine(folder, TableFiles.Workbook), table));
        Assert.Equal(cells, Cells.OfSqlite(Path.Combine(folder, TableFiles.Database), table));
        Assert.Equal(cells, await Cells.OfParquet(Path.Combine(folder, name + ".parquet"), table));
    }

    [Fact]
    public void Csv_of_the_seeds_for_spreadsheets_and_for_programs_gives_the_same_rows()
    {
        TableFiles.Write(Seeds, folder, ["csv"]);
        Assert.Equal(Seeds.Figures, CsvImport.ReadFile<FigureRow>(Path.Combine(folder, "figures.csv")));
        Assert.Equal(Seeds.Dates, CsvImport.ReadFile<DateRow>(Path.Combine(folder, "dates.csv")));
        Assert.True(File.ReadAllBytes(Path.Combine(folder, "figures.csv")).AsSpan().StartsWith(new byte[] { 0xEF, 0xBB, 0xBF }));
        TableFiles.Write(Seeds, folder, ["csv"], CsvForm.Plain);
        Assert.Equal((byte)'s', File.ReadAllBytes(Path.Combine(folder, "figures.csv"))[0]);
        Assert.Equal(Seeds.Figures, CsvImport.ReadFile<FigureRow>(Path.Combine(folder, "figures.csv")));
    }

    [Fact]
    public void Hostile_cells_survive_in_figures() => Survive<FigureRow>();

    [Fact]
    public void Hostile_cells_survive_in_dates() => Survive<DateRow>();

    [Fact]
    public void Hostile_cells_survive_in_actors() => Survive<ActorRow>();

    [Theory]
    [InlineData("\u0001")]
    [InlineData("_x0041_")]
    [InlineData("a\r\nb")]
    [InlineData(" both ends ")]
    [InlineData("=HYPERLINK(\"http://example.org\",\"x\")")]
    [InlineData("<b>&amp;</b>")]
    [InlineData("🇪🇺 Лукашенко")]
    public async Task Any_words_come_back(string words)
    {
        var table = CorpusTable.Of<ActorSummaryRow>("actor-summary", [new(words, default, words, "", 1, 1)]);
        var cells = Cells.Of(table);
        WriteWorkbook(table);
        Assert.Equal(cells, Cells.OfSheet(Path.Combine(folder, "a.xlsx"), table));
        WriteDatabase(table);
        Assert.Equal(cells, Cells.OfSqlite(Path.Combine(folder, "a.sqlite"), table));
        Assert.Equal(cells, await Cells.OfParquet(WriteParquet(table), table));
    }

    [Fact]
    public async Task A_table_without_rows_is_a_table_in_every_form()
    {
        var table = CorpusTable.Of<FigureRow>("figures", []);
        WriteWorkbook(table);
        Assert.Empty(Cells.OfSheet(Path.Combine(folder, "a.xlsx"), table));
        WriteDatabase(table);
        Assert.Empty(Cells.OfSqlite(Path.Combine(folder, "a.sqlite"), table));
        Assert.Empty(await Cells.OfParquet(WriteParquet(table), table));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private void Survive<TRow>()
        where TRow : class =>
        Prop.ForAll(RandomRows.Of<TRow>(), rows =>
        {
            var table = CorpusTable.Of("rows", rows);
            var cells = Cells.Of(table);
            WriteWorkbook(table);
            Assert.Equal(cells, Cells.OfSheet(Path.Combine(folder, "a.xlsx"), table));
            WriteDatabase(table);
            Assert.Equal(cells, Cells.OfSqlite(Path.Combine(folder, "a.sqlite"), table));
            Assert.Equal(cells, Cells.OfParquet(WriteParquet(table), table).GetAwaiter().GetResult());
        }).QuickCheckThrowOnFailure();

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

    private string WriteParquet(CorpusTable table)
    {
        var path = Path.Combine(folder, "a.parquet");
        using var stream = File.Create(path);
        ParquetExport.Write(table, stream);
        return path;
    }
}
