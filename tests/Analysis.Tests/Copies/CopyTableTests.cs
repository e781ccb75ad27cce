using Analysis.Copies;
using Analysis.Sources;
using Analysis.Tests.Support;

namespace Analysis.Tests.Copies;

/// <summary>The user's copies.csv undoes and adds, and no line of it is ignored in silence.</summary>
public sealed class CopyTableTests
{
    private const string Text = "Soldiers killed 14 people in the market of Tovel on Sunday, witnesses and a nurse said, and the army spoke of a clash with armed men. It gave no number.";
    private const string Other = "A nurse counted fourteen bodies after the shooting. The army says otherwise.";

    [Fact]
    public void No_undoes_what_was_found()
    {
        Assert.Single(Of("").Copies);
        foreach (var line in new[] { "b.txt,a.txt,no", "a.txt,b.txt,no", "b.txt,a.txt,NO" })
        {
            var corpus = Of(line);
            Assert.Empty(corpus.Copies);
            Assert.Empty(corpus.Passages);
            Assert.All(corpus.Sources, row => Assert.Equal(SourceStatus.Read, row.Status));
            Assert.Equal(2, CopyTests.Counted(corpus, corpus.Figures).Count(row => row.Kind == "deaths"));
            Assert.Empty(corpus.Diagnostics);
        }
    }

    [Fact]
    public void Yes_adds_what_was_not_found_and_then_nothing_of_it_counts()
    {
        var corpus = Of("c.txt,b.txt,yes", ("c.txt", Other));
        Assert.Equal([("b.txt", "a.txt", CopyRules.SameText), ("c.txt", "a.txt", CopyRules.Assigned)],
            corpus.Copies.Select(row => (row.Source, row.CopyOf, row.Rule)));
        Assert.Empty(CopyTests.Counted(corpus, corpus.Actors.Where(row => row.Source == "c.txt")));
        Assert.Empty(CopyTests.Counted(corpus, corpus.Statements.Where(row => row.Source == "c.txt")));
        Assert.Contains("corpus/c.txt:1:1: info AN0171: A copy of a.txt by copies.csv: its rows are kept, but do not count.",
            corpus.Diagnostics.Select(Files.Text));
    }

    [Fact]
    public void The_user_decides_which_is_the_original() =>
        Assert.Equal([("a.txt", "b.txt", CopyRules.Assigned)], Of("a.txt,b.txt,").Copies.Select(row => (row.Source, row.CopyOf, row.Rule)));

    [Theory]
    [InlineData("gone.txt,a.txt,yes", "2:1: warning AN0124: The folder holds no file 'gone.txt'. Correct the name or remove the line.")]
    [InlineData("b.txt,gone.txt,no", "2:7: warning AN0124: The folder holds no file 'gone.txt'. Correct the name or remove the line.")]
    [InlineData("b.txt,a.txt,perhaps",
        "2:13: error AN0173: 'perhaps' is neither yes nor no; the line is not used. Write yes for a copy, no for a document of its own.")]
    [InlineData("b.txt,b.txt,yes",
        "2:1: error AN0174: This line makes 'b.txt' a copy of itself, directly or by the lines above; it is not used. Name its original.")]
    [InlineData("b.txt,a.txt,yes\na.txt,b.txt,yes",
        "3:1: error AN0174: This line makes 'a.txt' a copy of itself, directly or by the lines above; it is not used. Name its original.")]
    [InlineData("b.txt,a.txt,yes\nb.txt,c.txt,yes", "3:1: warning AN0125: 'b.txt' has a line above, which holds. Remove one of them.")]
    [InlineData("c.txt,a.txt,no",
        "2:1: warning AN0175: 'c.txt' was not found to be a copy of 'a.txt': the line has no effect. Correct the names or remove the line.")]
    [InlineData(",a.txt,no", "2:1: error AN0127: The cell 'source' is empty; the line is not used. Fill it in or remove the line.")]
    public void A_line_without_effect_is_told(string lines, string message) =>
        Assert.Contains("corpus/copies.csv:" + message, Of(lines, ("c.txt", Other)).Diagnostics.Select(Files.Text));

    [Fact]
    public void A_change_of_the_table_alone_gives_other_rows()
    {
        var before = Of("");
        var after = before.Next(Input("b.txt,a.txt,no"));
        Assert.Empty(after.Copies);
        Assert.Contains(after.Changes, row => row.Table == "sources" && row.Source == "b.txt");
        Assert.Same(after, after.Next(Input("b.txt,a.txt,no")));
    }

    private static Corpus Of(string lines, params (string Name, string Text)[] more) => Corpus.Of(Input(lines, more));

    private static CorpusInput Input(string lines, params (string Name, string Text)[] more) => CorpusInput.OfFiles("corpus",
    [
        Files.Of("a.txt", Text), Files.Of("b.txt", Text + " "), .. more.Select(file => Files.Of(file.Name, file.Text)),
        .. lines.Length > 0 ? [Files.Of("copies.csv", "source,copyOf,same\n" + lines + "\n")] : Array.Empty<SourceFile>(),
    ]);
}
