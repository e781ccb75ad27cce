using System.Text.Json.Nodes;
using Analysis.Sources;

namespace Analysis.Charting.Tests;

/// <summary>Copies of the seeds move no mark, no count and no date on any chart.</summary>
public sealed class CopiesOnChartsTests
{
    private static readonly SourceFile[] Seeds =
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "seeds"))
            .Select(path => SourceFile.Of("seeds", Path.GetFileName(path), File.ReadAllBytes(path)))];

    private static readonly Corpus Alone = Of();

    [Fact]
    public void A_reprint_with_masthead_and_byline_without_captions_in_another_order()
    {
        var paragraphs = Text("004").Split("\n\n").Where(paragraph => !paragraph.Contains(" / ", StringComparison.Ordinal)).ToList();
        Assert.InRange(paragraphs.Count, 15, 25);
        var reprint = string.Join("\n\n", ["THE VARN COURIER", "Observers find abuses after a vote", "By Jana Holm in Vienna",
            .. paragraphs.Skip(6), .. paragraphs.Take(6), "Copyright 2020 Agence France-Presse. All rights reserved."]);
        Same(Of(("000_a.txt", reprint)), "000_a.txt");
    }

    [Theory]
    [InlineData("000")]
    [InlineData("001")]
    [InlineData("002")]
    [InlineData("003")]
    [InlineData("004")]
    public void The_same_bytes_under_a_name_that_sorts_first(string seed) => Same(Of(("000_", Text(seed))), "000_.txt");

    private static void Same(Corpus both, string copy)
    {
        Assert.Equal([.. Alone.Copies.Select(row => row.Source), copy], both.Copies.Select(row => row.Source));
        Assert.Equal(Alone.ActorSummary, both.ActorSummary);
        Assert.Equal(Alone.Dates, both.Dates.Where(row => row.Source != copy));
        Assert.Equal(Alone.Disagreements, both.Disagreements);
        foreach (var (before, after) in Charts.All(Alone).Zip(Charts.All(both)).Where(pair => pair.First.Name != "coverage"))
        {
            Assert.Equal((before.Title, before.SourceLine, before.AsOf), (after.Title, after.SourceLine, after.AsOf));
            Assert.Equal(Drawn(before), Drawn(after));
            Assert.Equal(Colours(before), Colours(after));
            Assert.Equal(after.Rows.Any(row => row.Source == copy),
                after.NotDrawnNote.Contains(" in a copy of another source", StringComparison.Ordinal));
        }
    }

    private static IEnumerable<string> Drawn(Values.Chart chart) =>
        chart.Rows.Where(row => row.NotDrawn.Length == 0).Select(row => $"{row.Source}:{row.Start} {string.Join('|', row.Cells)}");

    private static IEnumerable<string?> Colours(Values.Chart chart) =>
        JsonNode.Parse(chart.Figure)!["data"]!.AsArray()
            .Select(trace => trace!["marker"] is { } marker ? marker["color"]?.ToJsonString() : null);

    private static string Text(string seed) =>
        System.Text.Encoding.UTF8.GetString(Seeds.Single(file => file.Name.StartsWith(seed, StringComparison.Ordinal)).ReadBytes());

    private static Corpus Of(params (string Name, string Text)[] more) => Corpus.Of(CorpusInput.OfFiles("seeds",
        [.. Seeds, .. more.Select(file => SourceFile.Of("seeds", Path.ChangeExtension(file.Name, ".txt"),
            System.Text.Encoding.UTF8.GetBytes(file.Text)))]));
}
