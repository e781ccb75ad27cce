using Deedle;

namespace Analysis.Frames.Tests;

/// <summary>Columns of one frame beside the rows of another.</summary>
public sealed class FrameJoinsTests
{
    private static readonly Frame<string, string> Sources = Seeds.Corpus.Sources.ToFrame();

    [Fact]
    public void Each_row_gets_what_its_key_names_with_the_type_it_had()
    {
        var joined = Seeds.Corpus.Figures.ToFrame().With(Sources, "Source", "Publisher", "Published");
        Assert.Equal(Seeds.Corpus.Figures, Seeds.Corpus.Figures.In(joined));
        Assert.Equal([typeof(string), typeof(DateTime)], joined.ColumnTypes.TakeLast(2));
        var (publishers, days) = (joined.GetColumn<string>("Publisher"), joined.GetColumn<DateTime>("Published"));
        foreach (var (key, row) in joined.RowKeys.Zip(Seeds.Corpus.Figures))
        {
            var source = Seeds.Corpus.Sources.Single(source => source.Source == row.Source);
            Assert.Equal(source.Publisher, publishers[key]);
            Assert.Equal(source.Published?.ToDateTime(default), days.TryGet(key) is { HasValue: true } day ? day.Value : null);
        }
    }

    [Fact]
    public void A_filtered_frame_of_either_side_joins_the_same_way()
    {
        var figures = Seeds.Corpus.Figures.ToFrame().FilterRowsBy("Kind", "arrests");
        var last = Seeds.Corpus.Sources[^1].Source;
        var joined = figures.With(Sources.GetRows(last), "Source", "Title");
        var titles = joined.GetColumn<string>("Title");
        foreach (var row in Seeds.Corpus.Figures.In(joined))
        {
            var title = titles.TryGet($"{row.Source}:{row.Start}");
            Assert.Equal(row.Source == last, title.HasValue);
            Assert.True(!title.HasValue || title.Value == Seeds.Corpus.Sources[^1].Title);
        }
    }

    [Fact]
    public void A_key_that_names_no_row_leaves_the_value_missing_and_the_row_there()
    {
        var joined = Seeds.Corpus.Statements.ToFrame().With(Seeds.Corpus.ActorSummary.ToFrame(), "Speaker", "Mentions");
        Assert.Equal(Seeds.Corpus.Statements.Count, joined.RowCount);
        Assert.True(joined.GetColumn<double>("Mentions").ValueCount < joined.RowCount);
    }

    [Theory]
    [InlineData("Source", "Publishr", "no column 'Publishr'")]
    [InlineData("Sorce", "Publisher", "no column 'Sorce'")]
    [InlineData("Source", "Source", "a column 'Source' already")]
    public void Columns_that_are_not_there_or_there_already_are_named(string key, string column, string message) =>
        Assert.Contains(message, Assert.Throws<ArgumentException>(() => Seeds.Corpus.Figures.ToFrame().With(Sources, key, column)).Message,
            StringComparison.Ordinal);
}
