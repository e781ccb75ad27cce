using Analysis.Tests.Support;

namespace Analysis.Tests.Text;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("[|He left.|] [|She stayed.|]")]
    [InlineData("[|Dr. Amina Diallo met Gen. Okoro on 3 Jan. 2014 in St. Louis.|]")]
    [InlineData("[|“We will not go.”|] [|The minister left.|]")]
    [InlineData("[|\"We will not go.\"|] [|\"Why?\" he asked.|]")]
    [InlineData("[|He works for the U.S. Department of State.|]")]
    [InlineData("[|He lives in the U.S.|] [|The visa expired.|]")]
    [InlineData("[|`` We will not go . ''|] [|He left .|]")]
    [InlineData("[|J. K. Mensah spoke.|] [|Nobody answered.|]")]
    [InlineData("[|What now? asked the judge.|]")]
    [InlineData("[|Costs rose 3.5 per cent.|] [|In May they fell.|]")]
    [InlineData("[|He was released (on bail).|] [|Then he fled.|]")]
    [InlineData("[|It was over...|] [|Or so they thought.|]")]
    [InlineData("[|First paragraph without a stop|]\n\n[|Second paragraph.|]")]
    public void Splits_where_a_reader_would(string marked)
    {
        var expected = Marked.Parse(marked);
        Assert.Equal(expected.Spans, expected.Structure.Sentences.Select(sentence => sentence.Span));
    }

    [Fact]
    public void Text_without_an_end_is_cut_at_a_comma_told_once_and_read_whole()
    {
        var names = Enumerable.Range(0, 1_500)
            .Select(at => $"Ana {(char)('A' + (at % 26))}{(char)('a' + (at / 26 % 26))}{(char)('a' + (at / 676))}lova").ToList();
        var corpus = Files.Corpus(Files.Of("a.txt",
            $"The court in Sofia named those held: {string.Join(", ", names)}. It freed 12 people."));
        Assert.Equal("AN0162", Assert.Single(corpus.Diagnostics).Code);
        Assert.Contains(" of 2000 words", corpus.Diagnostics[0].Message, StringComparison.Ordinal);
        Assert.All(corpus.Extractions[0].Structure.Sentences,
            sentence => Assert.InRange(sentence.TokenEnd - sentence.FirstToken, 1, 2_000));
        Assert.All(names, name => Assert.Contains(corpus.Actors, row => row.Quote == name));
    }

    [Theory]
    [InlineData(100, "AN0162")]
    [InlineData(5_000, null)]
    public void A_user_sets_the_limit(int limit, string? code)
    {
        var text = "The ministry spoke of " + string.Join(" and ", Enumerable.Repeat("reforms", 200)) + ".";
        var corpus = Files.Corpus(Files.Of("a.txt", text), Files.Of("lexicon/limits.tsv", $"sentence\t{limit}\n"));
        Assert.Equal(code, corpus.Diagnostics.SingleOrDefault()?.Code);
    }

    [Fact]
    public void A_document_of_more_letters_than_the_limit_is_told_and_the_others_are_read()
    {
        var corpus = Files.Corpus(
            Files.Of("a.txt", new string('x', 1_000_001)), Files.Of("b.txt", "Police arrested 20 people."),
            Files.Of("lexicon/limits.tsv", "text\t1\n"));
        Assert.Equal(("corpus/a.txt", "AN0111"), (corpus.Diagnostics.Single().File, corpus.Diagnostics.Single().Code));
        Assert.Equal("b.txt", Assert.Single(corpus.Figures).Source);
    }
}
