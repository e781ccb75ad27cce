using System.Text.Json;

namespace Analysis.Cli.Tests;

public sealed class ExtractTests
{
    [Fact]
    public void Standard_input_gives_a_line_a_document_and_a_broken_line_stops_nothing()
    {
        using var folder = new TemporaryFolder();
        var run = CliRun.Of(folder.Path, ["extract", "-"],
            "{\"id\": \"one\", \"text\": \"Police met on Friday.\", \"published\": \"2020-08-15\"}\n{broken\n{\"id\": 2, \"text\": \"Минск\"}\n");
        Assert.Equal(1, run.ExitCode);
        var lines = Lines(run.Output);
        Assert.Equal(["one", "line2", "2"], lines.Select(line => line.GetProperty("id").GetString()));
        Assert.Equal(["id", "published", "dates", "figures", "actors", "statements", "diagnostics"],
            lines[0].EnumerateObject().Select(property => property.Name));
        Assert.Equal("2020-08-15", lines[0].GetProperty("published").GetString());
        Assert.Equal(JsonValueKind.Null, lines[2].GetProperty("published").ValueKind);
        var date = lines[0].GetProperty("dates")[0];
        Assert.Equal((14, 20, "Friday", "DATE", "2020-08-14"), (date.GetProperty("start").GetInt32(), date.GetProperty("end").GetInt32(),
            date.GetProperty("quote").GetString(), date.GetProperty("type").GetString(), date.GetProperty("value").GetString()));
        Assert.False(date.TryGetProperty("source", out _));
    }

    [Fact]
    public void Quantities_are_added_on_request()
    {
        using var folder = new TemporaryFolder();
        var run = folder.With("a.txt", "It cost more than 1,200 dollars.").Run("extract", "a.txt", "--quantities");
        var quantity = Lines(run.Output).Single().GetProperty("quantities")[0];
        Assert.Equal(("moreThan", 1200m), (quantity.GetProperty("qualifier").GetString(), quantity.GetProperty("value").GetDecimal()));
    }

    [Fact]
    public async Task A_document_is_answered_before_the_next_one_is_read()
    {
        var start = new System.Diagnostics.ProcessStartInfo("dotnet", [CliRun.Command, "extract", "-"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        using var process = System.Diagnostics.Process.Start(start)!;
        for (var i = 0; i < 3; i++)
        {
            process.StandardInput.WriteLine("{\"id\": \"" + i + "\", \"text\": \"Police arrested 20 people.\"}");
            process.StandardInput.Flush();
            var answer = await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(30));
            Assert.StartsWith("{\"id\":\"" + i + "\"", answer, StringComparison.Ordinal);
        }

        process.StandardInput.Close();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public void A_file_is_read_with_the_users_tables_beside_it()
    {
        using var folder = new TemporaryFolder();
        var run = folder.With("a.txt", "Police met on Friday.")
            .With("sources.csv", "file,published,basis\na.txt,2020-08-15,my notes\n").Run("extract", "a.txt");
        Assert.Equal("2020-08-15", Lines(run.Output).Single().GetProperty("published").GetString());
    }

    private static JsonElement[] Lines(string output) =>
        [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
}
