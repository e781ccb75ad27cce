using Deedle;

namespace Analysis.Frames.Tests;

/// <summary>Counts lose no row: what has no value is counted as that.</summary>
public sealed class FrameCountsTests
{
    private static readonly Frame<string, string> Statements = Seeds.Corpus.Statements.ToFrame();

    [Theory]
    [InlineData("Act")]
    [InlineData("Speaker")]
    [InlineData("SpeakerStart")]
    [InlineData("Date")]
    public void Every_row_is_counted_once(string column)
    {
        var counts = Statements.Count(column);
        Assert.Equal(Statements.RowCount, counts.Values.Sum());
        Assert.Equal(counts.Values.OrderDescending(), counts.Values);
    }

    [Fact]
    public void Rows_without_a_value_are_counted_as_such()
    {
        var unknown = Seeds.Corpus.Statements.Count(row => row.Speaker.Length == 0);
        Assert.True(unknown > 0);
        Assert.Equal(unknown, Statements.Count("Speaker")[FrameCounts.None]);
        Assert.Equal(Seeds.Corpus.Statements.Count(row => row.SpeakerStart is null), Statements.Count("SpeakerStart")[FrameCounts.None]);
    }

    [Fact]
    public void Pairs_are_counted_with_those_that_lack_one()
    {
        var pairs = Statements.Count("Speaker", "Act");
        Assert.Equal(Statements.RowCount, pairs.GetAllValues<int>().Sum());
        foreach (var act in pairs.ColumnKeys)
        {
            foreach (var speaker in pairs.RowKeys)
            {
                Assert.Equal(
                    Seeds.Corpus.Statements.Count(row => row.Act == act && row.Speaker == (speaker == FrameCounts.None ? "" : speaker)),
                    pairs.GetColumn<int>(act)[speaker]);
            }
        }
    }

    [Fact]
    public void Days_are_counted_as_days()
    {
        var days = Seeds.Corpus.Figures.ToFrame().Count("AsOf");
        Assert.Equal(Seeds.Corpus.Figures.Count(row => row.AsOf == new DateOnly(2020, 11, 5)), days["2020-11-05"]);
    }

    [Fact]
    public void A_column_that_is_not_there_is_named_with_those_that_are()
    {
        var message = Assert.Throws<ArgumentException>(() => Statements.Count("Speakr")).Message;
        Assert.Contains("no column 'Speakr'. It has Source, Id, Start", message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Statements.Count("Act", "Speakr"));
    }

    [Fact]
    public void An_empty_table_counts_nothing() => Assert.Equal(0, Seeds.Corpus.Figures.Where(_ => false).ToFrame().Count("Kind").KeyCount);
}
