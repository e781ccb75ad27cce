using Analysis.Charting.Tests.Support;
using Analysis.Tests.Shared;

namespace Analysis.Charting.Tests;

/// <summary>Letters that could not be read are told, and a chart can be parted so that they can be.</summary>
public sealed class SplitTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("split-test-");

    private static IReadOnlyList<Chart> Seeds => Charts.All(Corpus.Open(Path.Combine(Repository.Root, "seeds")));

    [Fact]
    public void Without_a_height_letters_have_nine_points_or_more_at_any_width() =>
        Assert.All(Seeds, chart => Assert.True(new[] { ChartSize.Column, ChartSize.Cell, ChartSize.Web, new ChartSize(300) }
            .All(size => chart.Points(size) >= 9)));

    [Fact]
    public void Parts_show_every_row_once_in_letters_that_can_be_read_and_say_what_the_others_show()
    {
        foreach (var chart in Seeds.Concat(Charts.All(Many())))
        {
            var parts = chart.Split(ChartSize.Slide);
            if (parts.Count == 1)
            {
                Assert.Same(chart, parts[0]);
                continue;
            }

            Assert.All(parts, part => Assert.True(part.Points(ChartSize.Slide) >= 9,
                FormattableString.Invariant($"{part.Name}: {part.Points(ChartSize.Slide):0.0}")));
            var shown = parts.SelectMany(part => new Drawn(part, 1280).Marks.SelectMany(mark => mark.Rows).Distinct()).ToList();
            Assert.Equal(shown.Count, shown.Distinct().Count());
            Assert.Equal(
                chart.Rows.Select((row, i) => (row, i)).Where(one => one.row.NotDrawn.Length == 0).Select(one => one.i), shown.Order());
            Assert.All(parts, part => Assert.Contains("in the other parts", part.NotDrawnNote, StringComparison.Ordinal));
            Assert.EndsWith($"(1 of {parts.Count})", parts[0].Title, StringComparison.Ordinal);
            Assert.Equal($"{chart.Name}-{parts.Count}-of-{parts.Count}", parts[^1].Name);
            Assert.All(parts, part => Assert.Empty(new Drawn(part, 1280).Overlaps()));
        }
    }

    [Fact]
    public void The_statements_of_the_seeds_need_two_slides()
    {
        var chart = Seeds.Single(chart => chart.Name == "statement-dates");
        Assert.InRange(chart.Points(ChartSize.Slide), 4, 8.9);
        Assert.Equal(["statement-dates-1-of-2", "statement-dates-2-of-2"], chart.Split(ChartSize.Slide).Select(part => part.Name));
        Assert.Single(chart.Split(ChartSize.Web));
    }

    [Fact]
    public void A_part_is_saved_like_any_chart()
    {
        var files = Seeds.Single(chart => chart.Name == "statement-dates").Split(ChartSize.Slide)
            .SaveAll(folder.FullName, "h", ["svg", "csv"], ChartSize.Slide);
        Assert.Equal(4, files.Count);
        Assert.Contains("(1 of 2)", File.ReadAllText(files[0]), StringComparison.Ordinal);
        Assert.Contains("in the other parts", File.ReadAllText(files[1]), StringComparison.Ordinal);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private Corpus Many()
    {
        var path = folder.CreateSubdirectory("many").FullName;
        File.WriteAllText(Path.Combine(path, "many.jsonl"), Dispatches.JsonLines());
        return Corpus.Open(path);
    }
}
