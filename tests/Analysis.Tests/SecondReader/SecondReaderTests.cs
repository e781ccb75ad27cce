using System.Globalization;
using System.Text;
using Analysis.Tests.Support;

namespace Analysis.Tests.SecondReader;

/// <summary>What the library finds in documents that a reader marked before it was run on them.</summary>
public sealed class SecondReaderTests
{
    /// <summary>Name of the approved table.</summary>
    internal const string Approved = "second-reader";

    // Where we are; a floor only ever goes up, a ceiling down.
    // Where we want to be: 0.80 of the figures found with their kind, no wrong speaker, no wrong polarity.
    private const double FiguresFound = 0.85;
    private const double FiguresRight = 0.97;
    private const double StatementsFound = 0.82;
    private const int WrongSpeakers = 1;
    private const int WrongPolarities = 0;
    private const int WrongStatementSpeakers = 1;
    private const int ReadFromNone = 3;

    private static readonly Lazy<IReadOnlyList<ReaderScore>> Scores = new(() => [.. ReadMarks.All().Select(ReaderScore.Of)]);

    public static TheoryData<string> Documents => [.. ReadMarks.All()];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Marks_stand_in_the_text(string name)
    {
        var (text, marks) = (ReadMarks.Text(name), ReadMarks.Of(name));
        Assert.NotEmpty(marks.Figures);
        Assert.NotEmpty(marks.None);
        Assert.All(marks.Figures, mark => Assert.Equal(mark.Quote, text.Substring(mark.Start, mark.Quote.Length)));
        Assert.All(marks.Statements, mark => Assert.Equal(mark.Cue, text.Substring(mark.Start, mark.Cue.Length)));
        Assert.All(marks.None, mark => Assert.Equal(mark.Quote, text.Substring(mark.Start, mark.Quote.Length)));
    }

    [Fact]
    public void There_are_twenty() => Assert.Equal(20, Scores.Value.Count);

    [Fact]
    public void Figures_are_found_with_their_kind() => Assert.InRange(Share(score => score.Found, score => score.Figures), FiguresFound, 1);

    [Fact]
    public void Figures_read_are_marked_ones() =>
        Assert.InRange(Share(score => score.FiguresRead - score.NotMarked, score => score.FiguresRead), FiguresRight, 1);

    [Fact]
    public void Statements_are_found_with_their_speaker() =>
        Assert.InRange(Share(score => score.StatementsFound, score => score.Statements), StatementsFound, 1);

    [Fact]
    public void Speakers_are_not_wrong()
    {
        Assert.InRange(Scores.Value.Sum(score => score.WrongSpeaker), 0, WrongSpeakers);
        Assert.InRange(Scores.Value.Sum(score => score.WrongStatementSpeaker), 0, WrongStatementSpeakers);
    }

    [Fact]
    public void Polarity_is_not_wrong() => Assert.InRange(Scores.Value.Sum(score => score.WrongPolarity), 0, WrongPolarities);

    [Fact]
    public void Numbers_that_count_nobody_are_left_alone() =>
        Assert.InRange(Scores.Value.Sum(score => score.ReadFromNone), 0, ReadFromNone);

    [Fact]
    public void What_is_missed_stands_in_the_table() => Golden.Verify(Approved, Table());

    private static double Share(Func<ReaderScore, int> part, Func<ReaderScore, int> whole) =>
        (double)Scores.Value.Sum(part) / Scores.Value.Sum(whole);

    private static string Table()
    {
        var table = new StringBuilder("document: figures found/marked; read, not marked; ")
            .Append("wrong speaker, no speaker, wrong polarity, wrong quantity; ")
            .Append("statements found/marked, wrong speaker\n");
        foreach (var score in Scores.Value)
        {
            table.Append(Line(score.Name, read => read(score))).Append('\n');
        }

        table.Append(Line("all", Scores.Value.Sum)).Append('\n');
        foreach (var score in Scores.Value.Where(score => score.Misses.Count > 0))
        {
            table.Append(CultureInfo.InvariantCulture, $"\n{score.Name}\n")
                .AppendJoin("\n", score.Misses.Select(miss => "  " + miss)).Append('\n');
        }

        return table.ToString();
    }

    private static string Line(string name, Func<Func<ReaderScore, int>, int> of) => string.Create(
        CultureInfo.InvariantCulture,
        $"{name}: {of(score => score.Found)}/{of(score => score.Figures)}; "
        + $"{of(score => score.FiguresRead)}, {of(score => score.NotMarked)}; "
        + $"{of(score => score.WrongSpeaker)}, {of(score => score.NoSpeaker)}, "
        + $"{of(score => score.WrongPolarity)}, {of(score => score.WrongQuantity)}; "
        + $"{of(score => score.StatementsFound)}/{of(score => score.Statements)}, {of(score => score.WrongStatementSpeaker)}");
}
