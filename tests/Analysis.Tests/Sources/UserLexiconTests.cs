using Analysis.Tests.Support;

namespace Analysis.Tests.Sources;

public sealed class UserLexiconTests
{
    private const string Text = "The ministry blorped that talks with the union had failed. Some 30 students were snarfed on Friday.";

    [Fact]
    public void A_users_words_take_effect()
    {
        var corpus = Files.Corpus(
            Files.Of("a.txt", Text),
            Files.Of("lexicon/cues.tsv", "# my words\nsays\tblorp blorps blorped blorping\tquote front that\n"),
            Files.Of("lexicon/kinds.tsv", "arrests\tpatient\tsnarfed\tpersons\n"));
        Assert.Empty(corpus.Diagnostics);
        Assert.Equal(["blorped"], corpus.Statements.Select(row => row.Cue));
        Assert.Equal([("arrests", 30m)], corpus.Figures.Select(row => (row.Kind, row.Value!.Value)));
    }

    [Fact]
    public void Without_them_the_words_mean_nothing()
    {
        var corpus = Files.Corpus(Files.Of("a.txt", Text));
        Assert.Empty(corpus.Statements);
        Assert.Empty(corpus.Figures);
    }
}
