using Analysis.Tests.Support;
using Analysis.Text;

namespace Analysis.Tests.Text;

public sealed class QuotationFinderTests
{
    [Theory]
    [InlineData("[|“We will stay,”|] she said. [|“For ever.”|]")]
    [InlineData("She said [|\"we will stay\"|] and [|\"for ever\"|].")]
    [InlineData("He called it a [|‘coup’|].")]
    [InlineData("He called it a [|'coup'|], didn't he?")]
    [InlineData("[|«Nous restons»|], said the envoy.")]
    [InlineData("[|„Wir bleiben“|], said the envoy.")]
    [InlineData("He said [|`` we will stay . ''|]")]
    [InlineData("He wrote that [|'' costs remain high . ''|]")]
    [InlineData("It asked about [|“the question of ‘fraud’ in the vote”|] again.")]
    [InlineData("[|‘The workers’ rights were ignored,’|] he said.")]
    [InlineData("[|‘It’s over,’|] he said.")]
    [InlineData("([|“Never”|])")]
    public void Finds_what_stands_between_marks(string marked)
    {
        var expected = Marked.Parse(marked);
        Assert.Equal(expected.Spans, QuotationFinder.Find(expected.Structure).Select(quotation => quotation.Span));
    }

    [Theory]
    [InlineData("The ministers’ decision was the workers' own.")]
    [InlineData("It’s the ’90s again, isn't it?")]
    [InlineData("They don't know what '68 meant to 'em.")]
    [InlineData("Okoro‘s letter came late.")]
    [InlineData("The pipe is 6\" wide.")]
    [InlineData("O'Brien met d’Estaing.")]
    [InlineData("‘ and ’ are marks.")]
    [InlineData("There are no marks here.")]
    public void Finds_no_quotation(string text) => Assert.Empty(QuotationFinder.Find(Marked.Parse(text).Structure));

    [Fact]
    public void A_quotation_that_goes_on_ends_with_its_block_and_opens_anew()
    {
        var found = QuotationFinder.Find(Marked.Parse("“This is the first paragraph.\n\n“This is the second.” He left.").Structure);
        Assert.Equal([false, true], found.Select(quotation => quotation.Closed));
    }

    [Fact]
    public void A_quotation_that_the_next_block_closes_without_opening_it_anew_goes_on_there()
    {
        var marked = Marked.Parse("[|`` This is the first line .|]\n\n[|This is the second . ''|] He left , [|`` at last ''|] .");
        Assert.Equal(marked.Spans, QuotationFinder.Find(marked.Structure).Select(quotation => quotation.Span));
    }

    [Fact]
    public void A_mark_left_open_by_mistake_takes_no_more_than_its_block()
    {
        var marked = Marked.Parse("He said [|“no and went.|]\n\nShe stayed for a while.\n\n[|“Why?”|] he asked.");
        Assert.Equal(marked.Spans, QuotationFinder.Find(marked.Structure).Select(quotation => quotation.Span));
    }

    [Fact]
    public void Inner_words_leave_the_marks_out()
    {
        var marked = Marked.Parse("He said `` no '' twice.");
        Assert.Equal(" no ", marked.Structure.Source[QuotationFinder.Find(marked.Structure).Single().Inner]);
    }

    [Fact]
    public void Thousands_of_open_marks_take_one_pass()
    {
        var text = string.Concat(Enumerable.Repeat("‘a ", 100_000)) + "b’ " + string.Concat(Enumerable.Repeat("'a ", 100_000));
        Assert.True(QuotationFinder.Find(Marked.Parse(text).Structure).Count < 3);
    }
}
