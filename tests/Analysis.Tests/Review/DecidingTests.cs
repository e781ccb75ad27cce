using System.Text;
using Analysis.Review;

namespace Analysis.Tests.Review;

/// <summary>Decisions made in a notebook are lines more of review.csv: what others wrote stays as it was, byte by byte.</summary>
public sealed class DecidingTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("review-").FullName;

    public DecidingTests() =>
        File.WriteAllText(Path.Combine(folder, "a.txt"),
            "On 4 March 2021 the police arrested 120 people in Riga. Later 33 people were arrested in Tartu.");

    private string Review => Path.Combine(folder, "review.csv");

    [Fact]
    public void Each_decision_holds_in_the_corpus_that_comes_back_and_in_every_later_one()
    {
        var corpus = Corpus.Open(folder).Analyst("A. Name");
        var (first, second) = (corpus.Figures[0], corpus.Figures[1]);
        corpus = corpus.Correct(first, row => row.Value, 450, "=the table, \"page 3\"");
        corpus = corpus.Reject(second, "no claim");
        corpus = corpus.Accept(corpus.Dates[0]);
        Assert.Equal(450, Assert.Single(corpus.Figures).Value);
        Assert.Equal("accepted", corpus.Dates[0].Decision);
        Assert.Equal(("=the table, \"page 3\"", "A. Name"), (corpus.Decisions[0].Note, corpus.Decisions[0].By));
        Assert.Equal(corpus.Figures, Corpus.Of(CorpusInput.OfFolder(folder)).Figures);
    }

    [Fact]
    public void Names_and_values_that_a_spreadsheet_would_run_or_change_are_kept_as_they_are()
    {
        var corpus = Corpus.Open(folder).Analyst("=A. Name");
        corpus = corpus.Correct(corpus.Figures[0], row => row.Place, "3/4", "as the map has it");
        Assert.Contains(",place,'3/4,'=A. Name,", File.ReadAllText(Review), StringComparison.Ordinal);
        Assert.Equal(("3/4", "=A. Name"), (corpus.Figures[0].Place, corpus.Figures[0].DecidedBy));
        Assert.Empty(corpus.Diagnostics);
    }

    [Theory]
    [InlineData("by,id,note,table,decision,value,field\r\n", "\r\n")]
    [InlineData("\uFEFFid,table,decision,field,value,by,on,note\n", "\n")]
    [InlineData("id,table,decision,field,value,by\nfzzzzzzzzzzzzzzz,figures,reject,,,B", "\n")]
    public void What_stands_in_the_file_is_not_touched(string before, string lineEnd)
    {
        var bytes = Encoding.UTF8.GetBytes(before);
        File.WriteAllBytes(Review, bytes);
        var corpus = Corpus.Open(folder).Analyst("A. Name");
        Assert.Single(corpus.Reject(corpus.Figures[1], "no").Rejected);
        Assert.True(File.ReadAllBytes(Review).AsSpan().StartsWith(bytes));
        Assert.EndsWith(lineEnd, File.ReadAllText(Review), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id,table,decision\n", "there is no column 'field'")]
    [InlineData("id,table,decision,field,value,by\nf,\"figures,reject,,,B\n", "review.csv:2:1: a quotation mark is missing")]
    public void A_file_to_which_no_line_can_be_added_is_told_and_left(string before, string message)
    {
        File.WriteAllText(Review, before);
        var corpus = Corpus.Open(folder).Analyst("A. Name");
        Assert.Contains(message,
            Assert.Throws<IOException>(() => corpus.Reject(corpus.Figures[0], "no")).Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(Review));
    }

    [Fact]
    public void Nobody_decides_without_a_name_and_no_column_takes_what_it_cannot_hold()
    {
        var corpus = Corpus.Open(folder);
        Assert.Contains("corpus.Analyst(",
            Assert.Throws<InvalidOperationException>(() => corpus.Reject(corpus.Figures[0], "no")).Message, StringComparison.Ordinal);
        corpus.Analyst("A. Name");
        Assert.Contains("These are: kind",
            Assert.Throws<ArgumentException>(() => corpus.Correct(corpus.Figures[0], row => row.Quote, "x", "no")).Message,
            StringComparison.Ordinal);
        Assert.False(File.Exists(Review));
    }

    [Fact]
    public async Task Many_who_decide_at_once_lose_no_line()
    {
        var row = Corpus.Open(folder).Figures[0];
        await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(() =>
        {
            for (var i = 0; i < 10; i++)
            {
                Decisions.Append(folder, "A. Name", row, Verdict.Correct, "value", $"{(writer * 10) + i}", "");
            }
        })));
        var lines = File.ReadAllLines(Review);
        Assert.Equal(81, lines.Length);
        Assert.Equal(80, lines.Skip(1).Select(line => line.Split(',')[4]).Distinct(StringComparer.Ordinal).Count());
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
