namespace Analysis.Tests.Recognition.Actors;

public sealed class ActorLawTests
{
    private static readonly string[] Pieces =
    [
        "The", "the", "of", "and", "&", "Ministry", "Council", "President", "Jane", "Doe", "Jr", ".", ",", ":", "(", ")", "-", "'", "’s",
        "\"", "UK", "ABX", "Maltese", "police", "Government", "al-", "von", "@handle", "12", "May", "J.", "A", "I", "Mr", "Sir", "😀",
        "Иван", "中国", "St.", "People's", "Operation", "Prize", "river", "Ltd", "Bank", "\n"
    ];

    [Fact]
    public void Mentions_fit_the_text_stand_in_order_and_come_out_the_same_again()
    {
        var random = new Random(20260101);
        for (var i = 0; i < 500; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 25))
                .Select(_ => Pieces[random.Next(Pieces.Length)] + (random.Next(3) > 0 ? " " : "")));

            var found = ActorsIn.Text(text);

            Assert.Equal(found.OrderBy(mention => mention.Span), found);
            Assert.All(found, mention =>
            {
                Assert.InRange(mention.Span.End, mention.Span.Start + 1, text.Length);
                Assert.NotEmpty(mention.Value.Name);
                Assert.All(mention.Parts, part => Assert.False(part.Span.Overlaps(mention.Span)));
            });
            Assert.Equal(found, ActorsIn.Text(text));
        }
    }

    [Theory]
    [InlineData("Ministry of the ")]
    [InlineData("Jane Doe said \"A ")]
    [InlineData("Alpha Beta Gamma ")]
    [InlineData("((")]
    [InlineData("People's J. al-")]
    public void Long_texts_without_line_breaks_are_read(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 40_000 / piece.Length));

        Assert.All(ActorsIn.Text(text), mention => Assert.InRange(mention.Span.End, 1, text.Length));
    }
}
