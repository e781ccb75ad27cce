using Analysis.Recognition;
using Analysis.Recognition.Numbers;
using Analysis.Sources;
using Analysis.Tests.Support;
using Analysis.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Analysis.Tests;

/// <summary>What holds for every document, tried on pieces of the seeds and on their words thrown together.</summary>
public sealed class ExtractionLaws
{
    private static readonly string[] Seeds =
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "seeds"), "*.txt")
            .Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    private static readonly string[] Words =
    [
        .. Seeds.SelectMany(text => Tokenizer.Split(text).Select(token => text[token.Span.Start..token.Span.End])),
        .. "\n\n|\n|“|”|\"|’|(|)|-|—|:|,|.|%|$|£|1|31|2012|12,000|million|dozens|of|the|and|more|than|killed|arrested|Mr|President|June|since|last|week|said|that".Split('|'),
    ];

    // A piece of a seed cut anywhere, or up to thirty words in any order, glued now and then.
    private static Arbitrary<string> Texts { get; } = Gen.OneOf(
        from text in Gen.Elements(Seeds)
        from start in Gen.Choose(0, text.Length - 1)
        from length in Gen.Choose(1, 300)
        select text.Substring(start, Math.Min(length, text.Length - start)),
        Gen.Elements(Words).SelectMany(word => Gen.Elements(" ", " ", " ", ""), (word, space) => word + space)
            .ArrayOf().Select(pieces => string.Concat(pieces.Take(30)))).ToArbitrary();

    private static readonly Config ManyTexts = Config.QuickThrowOnFailure.WithMaxTest(2000);

    [Fact]
    public void Whatever_is_found_lies_inside_the_text_and_is_not_empty() =>
        Check(extraction => Mentions(extraction).All(mention => mention.Span.Length > 0
            && mention.Span.End <= extraction.Source.Text.Content.Length && mention.Rule.Length > 0));

    [Fact]
    public void Mentions_of_a_kind_are_in_text_order() =>
        Check(extraction => new IEnumerable<IMention>[]
        {
            extraction.Quantities, extraction.Dates, extraction.Actors, extraction.Statements, extraction.Figures
        }
            .All(mentions => mentions.Zip(mentions.Skip(1)).All(pair => pair.First.Span.Start <= pair.Second.Span.Start)));

    [Fact]
    public void A_date_ends_no_earlier_than_it_begins() =>
        Check(extraction => extraction.Dates.All(date => date.Value.From is not { } from || date.Value.To is not { } to || from <= to));

    [Fact]
    public void The_same_text_gives_the_same_extraction() =>
        Check(extraction => Mentions(extraction).SequenceEqual(Mentions(Extract(extraction.Source.Text.Content))));

    [Fact]
    public void A_figure_has_a_number_that_stands_in_the_text_or_none() =>
        Check(extraction => extraction.Figures.All(figure => figure.Value.Quantity is var quantity
            && figure.Span.Contains(quantity.Number)
            && (quantity.Value is not null || quantity.Qualifier is Qualifier.Between or Qualifier.Vague)));

    private static void Check(Func<Extraction, bool> holds) => Prop.ForAll(Texts, text => holds(Extract(text))).Check(ManyTexts);

    private static Extraction Extract(string text) =>
        Extractor.Default.Extract(Document.Part("t.txt", "t.txt", text, DocumentProperties.None), null);

    private static IEnumerable<IMention> Mentions(Extraction extraction) =>
        [.. extraction.Quantities, .. extraction.Dates, .. extraction.Actors, .. extraction.Statements, .. extraction.Figures];
}
