using Analysis.Text;

namespace Analysis.Tests.Text;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("Lukács's plan", "Lukács|'s|plan")]
    [InlineData("Boeing 's plan", "Boeing|'s|plan")]
    [InlineData("They don’t know", "They|don’t|know")]
    [InlineData("a 66-year-old man", "a|66|-|year|-|old|man")]
    [InlineData("1,500 of 12.75, then 3.", "1,500|of|12.75|,|then|3|.")]
    [InlineData("the 18th day", "the|18|th|day")]
    [InlineData("in the U.S. today", "in|the|U.S.|today")]
    [InlineData("see www.example.org/2024, now", "see|www.example.org/2024|,|now")]
    [InlineData("www.example.org\u200B now", "www.example.org|now")]
    [InlineData("mail a.b@example.org.", "mail|a.b@example.org|.")]
    [InlineData("@some_one #tag", "@some_one|#|tag")]
    [InlineData("`` Yes '' -- no...", "``|Yes|''|--|no|...")]
    [InlineData("É́clair Лукашэнка 🇪🇺", "É́clair|Лукашэнка|🇪|🇺")]
    [InlineData("zero\u200Bwidth", "zero|width")]
    public void Cuts_words_numbers_and_marks(string text, string expected) =>
        Assert.Equal(expected.Split('|'), Tokenizer.Split(text).Select(token => text[token.Span.Start..token.Span.End]));
}
