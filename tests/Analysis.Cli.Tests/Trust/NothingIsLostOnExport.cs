using System.Text.Json.Nodes;
using Analysis.Tables;

namespace Analysis.Cli.Tests.Trust;

/// <summary>What must never happen, 9: types or rows lost on export and re-import.</summary>
/// <remarks>Form by form and cell by cell, with random rows: the tests of the exports (ReadBackTests, RoundTripTests).</remarks>
public sealed class NothingIsLostOnExport
{
    private static readonly (string Title, string Publisher)[] Cells =
    [
        ("=1+1|@SUM(A1)", "-40"),
        ("a,b;c\td", "two\r\nlines"),
        ("\"quoted\" \"\"twice\"\"", "'apostrophe"),
        (" both ends ", "NULL"),
        ("2020-08|3/4|1E5", "007"),
        ("Łódź \uD83D\uDC6E\u200D\u2642\uFE0F \u202Eabc", "true"),
        ("_x0041_", "\u00A0x\u2028y"),
    ];

    private static readonly Lazy<(IReadOnlyList<SourceRow> Csv, IReadOnlyList<JsonNode> Json, IReadOnlyList<FigureRow> Figures,
        IReadOnlyList<JsonNode> FigureLines)> Written = new(Write);

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Cells.Length)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Hostile_cells_of_the_user_come_back_from_csv_and_json_as_they_were(int number)
    {
        var csv = Written.Value.Csv.Single(row => row.Source == $"{number}.txt");
        var json = Written.Value.Json.Single(row => (string?)row["source"] == $"{number}.txt");
        Assert.Equal(((string?)json["title"], (string?)json["publisher"]), (csv.Title, csv.Publisher));
        Assert.Equal((Cells[number].Title.Trim(), Cells[number].Publisher.Trim()), (csv.Title.Trim(), csv.Publisher.Trim()));
    }

    [Fact]
    public void Numbers_bounds_and_words_without_a_number_come_back()
    {
        var figures = Written.Value.Figures;
        Assert.True(figures.Count >= 4 * Cells.Length);
        Assert.Contains(figures, row => row.Value is null && row.Low is null);
        Assert.Equal(
            Written.Value.FigureLines.Select(line =>
                ((string?)line["id"], (decimal?)line["value"], (decimal?)line["low"], (decimal?)line["high"], (string?)line["words"])),
            figures.Select(row => ((string?)row.Id, row.Value, row.Low, row.High, (string?)row.Words)));
    }

    private static (IReadOnlyList<SourceRow>, IReadOnlyList<JsonNode>, IReadOnlyList<FigureRow>, IReadOnlyList<JsonNode>) Write()
    {
        static string Cell(string words) => $"\"{words.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        using var folder = new TemporaryFolder();
        for (var at = 0; at < Cells.Length; at++)
        {
            folder.With($"c/{at}.txt", $"Police arrested {at + 40} people on 1 May 2020. More than 1,234,56{at} were arrested. Thousands were arrested. Between 20 and 3{at} people died.");
        }

        folder.With("c/sources.csv",
            "file,title,publisher\n" + string.Concat(Cells.Select((cell, at) => $"{at}.txt,{Cell(cell.Title)},{Cell(cell.Publisher)}\n")))
            .Run("--corpus", "c", "--only", "tables", "--format", "csv,jsonl");
        string Out(string name) => Path.Combine(folder.Path, "out", name);
        IReadOnlyList<JsonNode> Lines(string name) => [.. File.ReadAllLines(Out(name)).Select(line => JsonNode.Parse(line)!)];
        return (CsvImport.ReadFile<SourceRow>(Out("sources.csv")), Lines("sources.jsonl"),
            CsvImport.ReadFile<FigureRow>(Out("figures.csv")), Lines("figures.jsonl"));
    }
}
