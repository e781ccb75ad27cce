using Analysis.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Analysis.Tests.Text;

/// <summary>What holds for every text, tried on texts of random pieces.</summary>
public sealed class TextLaws
{
    private static readonly string[] Pieces =
    [
        "The", "police", "Dr.", "U.S.", "said", "47", "1,500", "18th", "“", "”", "\"", "'", "’s", "(", ")", "—", "-", "•", ".",
        ".", "...", "!", "?", ":", ",",
        " ", " ", " ", " ", "\n", "\n\n", "\r\n", "\t", "\u00A0", "\u200B", "@name", "#tag", "www.example.org", "a@b.org", "é́", "Ж",
        "🇪🇺", "\uD800", "AFP / JANE DOE",
    ];

    private static Arbitrary<string> Texts { get; } =
        Gen.Elements(Pieces).ArrayOf().Select(string.Concat).ToArbitrary();

    [Fact]
    public void Tokens_are_in_order_and_leave_out_only_space() =>
        Prop.ForAll(Texts, text => Gaps(text, TextStructure.Of(new SourceText("t", text)).Tokens.Select(token => token.Span)).All(IsBlank))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Sentences_and_the_space_between_them_rebuild_the_text() =>
        Prop.ForAll(Texts,
            text => Gaps(text, TextStructure.Of(new SourceText("t", text)).Sentences.Select(sentence => sentence.Span)).All(IsBlank))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Every_sentence_lies_in_its_block_and_is_made_of_its_tokens() =>
        Prop.ForAll(Texts, text =>
        {
            var structure = TextStructure.Of(new SourceText("t", text));
            return structure.Sentences.All(sentence =>
                structure.BlockOf(sentence).Span.Contains(sentence.Span)
                && structure.SpanOf(sentence.FirstToken, sentence.TokenEnd - 1) == sentence.Span);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_token_is_found_again_at_each_of_its_offsets() =>
        Prop.ForAll(Texts, text =>
        {
            var structure = TextStructure.Of(new SourceText("t", text));
            return structure.Tokens.Select((token, index) => structure.TokenAt(token.Span.Start) == index
                && structure.TokenAt(token.Span.End - 1) == index).All(found => found);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Lines_and_offsets_are_inverse() =>
        Prop.ForAll(Texts, text =>
        {
            var lines = new LineMap(text);
            return Enumerable.Range(0, text.Length + 1).All(offset => lines.OffsetOf(lines[offset]) == offset);
        }).QuickCheckThrowOnFailure();

    private static IEnumerable<string> Gaps(string text, IEnumerable<SourceSpan> spans)
    {
        var end = 0;
        foreach (var span in spans)
        {
            Assert.True(span.Start >= end && span.Length > 0);
            yield return text[end..span.Start];
            end = span.End;
        }

        yield return text[end..];
    }

    private static bool IsBlank(string gap) =>
        gap.All(c => char.IsWhiteSpace(c) || c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD');
}
