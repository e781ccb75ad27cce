using Analysis.Text;

namespace Analysis.Tests.Text;

public sealed class BlockFinderTests
{
    private static IReadOnlyList<Block> Find(string text) => TextStructure.Of(new SourceText("test.txt", text)).Blocks;

    [Fact]
    public void Titles_headings_bullets_and_notes_are_told_apart() => Assert.Equal(
        [BlockKind.Title, BlockKind.Paragraph, BlockKind.Bullet, BlockKind.Bullet, BlockKind.Heading, BlockKind.Note],
        Find("## Court frees editor\n\nThe court freed her on Monday.\n\n- She may travel.\n- She may write.\n\n## Notes to editors\n\nThe case began in 2014.").Select(block => block.Kind));

    [Fact]
    public void A_caption_repeated_with_its_credit_is_a_caption_twice()
    {
        var blocks = Find("The march began at noon.\n\nPolice face a crowd outside the parliament in the rain\nPolice face a crowd outside the parliament in the rain AFP / JANE DOE\n\nIt ended at dusk.");
        Assert.Equal([BlockKind.Paragraph, BlockKind.Caption, BlockKind.Caption, BlockKind.Paragraph], blocks.Select(block => block.Kind));
        Assert.Equal([null, null, 1, null], blocks.Select(block => block.Repeats));
    }

    [Fact]
    public void A_caption_that_begins_as_an_earlier_paragraph_does_still_finds_its_twin()
    {
        const string Start = "The second independent inquiry into the disaster";
        var blocks = Find($"{Start} said nothing new.\n\n{Start} (the dam pictured in May)\n{Start} (the dam pictured in May) AGENCY / JANE DOE\n\nIt ended.");
        Assert.Equal([null, null, 1, null], blocks.Select(block => block.Repeats));
    }

    [Fact]
    public void A_line_broken_in_mid_sentence_goes_on() => Assert.Equal(
        2, Find("The committee said.\n- The freedom of assembly is under\n\nconstant attack by the police.").Count);

    [Fact]
    public void Lines_wrapped_at_a_width_are_one_paragraph() => Assert.Single(Find(
        "The ministry said on Tuesday that the number of people who had\nbeen held since the start of the strike was not known to it, and\nthat Monday's count by the unions could not be confirmed. It had\nasked the provinces for their own."));

    [Fact]
    public void Short_lines_of_their_own_stay_apart() => Assert.Equal(
        3, Find("Ten people were held.\nNobody was hurt.\nThe strike goes on.").Count);

    [Fact]
    public void An_ordinary_sentence_is_no_caption() => Assert.Equal(
        BlockKind.Paragraph, Find("He said the IMF/World Bank talks had failed.").Single().Kind);
}
