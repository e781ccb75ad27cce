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
}
