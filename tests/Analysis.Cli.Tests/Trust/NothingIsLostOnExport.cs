using System.Text.Json.Nodes;
using Analysis.Tables;

namespace Analysis.Cli.Tests.Trust;

/// <summary>What must never happen, 9: types or rows lost on export and re-import.</summary>
/// <remarks>Form by form and cell by cell, with random rows: the tests of the exports (ReadBackTests, RoundTripTests).</remarks>
public sealed class NothingIsLostOnExport
{
    [Theory]
    [InlineData("=1+1|@SUM(A1)", "-40")]
    [InlineData("a,b;c\td", "two\r\nlines")]
    [InlineData("\"quoted\" \"\"twice\"\"", "'apostrophe")]
    [InlineData(" both ends ", "NULL")]
    [InlineData("2020-08|3/4|1E5", "007")]
    [InlineData("Łódź \uD83D\uDC6E\u200D\u2642\uFE0F \u202Eabc", "true")]
    [InlineData("_x0041_", "\u00A0\u2028")]
    public void Hostile_cells_of_the_user_come_back_from_csv_and_json_as_they_were(string title, string publisher)
    {
        static string Cell(string words) => $"\"{words.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        using var folder = new TemporaryFolder();
        var run = folder.With("c/a.txt", "Police arrested 40 people on 1 May 2020. More than 1,234,567 were held. Thousands fled. Between 20 and 30 died.")
            .With("c/sources.csv", $"file,title,publisher\na.txt,{Cell(title)},{Cell(publisher)}\n")
            .Run("--corpus", "c", "--only", "tables", "--format", "csv,jsonl");
        Assert.InRange(run.ExitCode, 0, 1);
        var (csv, json) = (CsvImport.ReadFile<SourceRow>(Out(folder, "sources.csv")).Single(), JsonNode.Parse(File.ReadAllLines(Out(folder, "sources.jsonl")).Single())!);
        Assert.Equal(((string?)json["title"], (string?)json["publisher"]), (csv.Title, csv.Publisher));
        Assert.Equal((title.Trim(), publisher.Trim()), (csv.Title.Trim(), csv.Publisher.Trim()));
        var figures = CsvImport.ReadFile<FigureRow>(Out(folder, "figures.csv"));
        var lines = File.ReadAllLines(Out(folder, "figures.jsonl")).Select(line => JsonNode.Parse(line)!).ToList();
        Assert.True(figures.Count >= 3);
        Assert.Equal(lines.Select(line => ((string?)line["id"], (decimal?)line["value"], (decimal?)line["low"], (string?)line["words"])), figures.Select(row => ((string?)row.Id, row.Value, row.Low, (string?)row.Words)));
    }

    private static string Out(TemporaryFolder folder, string name) => Path.Combine(folder.Path, "out", name);
}
