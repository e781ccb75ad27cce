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

    // What the rules are explained by: every shape that some rule looks for.
    private static readonly string[] Examples =
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Analysis", "Recognition"), "rule-examples.txt", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).SelectMany(File.ReadLines).Where(line => line is not ("" or ['#', ..]))
            .Select(line => line.Split('\t')[2].Replace("\\n", "\n", StringComparison.Ordinal))];

    private static readonly string[] Words =
    [
        .. Seeds.Concat(Examples).SelectMany(text => Tokenizer.Split(text).Select(token => text[token.Span.Start..token.Span.End])),
        .. "\n\n|\n|“|”|\"|’|(|)|[|]|^|*|;|-|—|:|,|.|%|$|£|1|31|2012|12,000|million|dozens|of|the|and|more|than|killed|arrested|Mr|President|June|since|last|week|said|that".Split('|'),
    ];

    private static readonly string[] Labels = ["", "", "", "", "[1]: ", "[^1]: ", "(1) ", "(AFP)[2]: ", "* ", "Q: ", "MR B: ", "A. (B): ", "NOTE: ", ": "];

    // A piece of a seed cut anywhere, an example of a rule with a word too few and one too many, or up to thirty words in any order,
    // glued now and then; each behind a label or none.
    private static Arbitrary<string> Texts { get; } = Gen.Elements(Labels).SelectMany(_ => Bodies, (label, text) => label + text).ToArbitrary();

    private static Gen<string> Bodies { get; } = Gen.OneOf(
        from text in Gen.Elements(Seeds)
        from start in Gen.Choose(0, text.Length - 1)
        from length in Gen.Choose(1, 300)
        select text.Substring(start, Math.Min(length, text.Length - start)),
        from words in Gen.Elements(Examples).Select(example => example.Split(' '))
        from lost in Gen.Choose(0, words.Length - 1)
        from place in Gen.Choose(0, words.Length - 1)
        from word in Gen.Elements(Words)
        select string.Join(' ', words.Index().Where(one => one.Index != lost)
            .Select(one => one.Index == place ? $"{word} {one.Item}" : one.Item)),
        Gen.Elements(Words).SelectMany(word => Gen.Elements(" ", " ", " ", ""), (word, space) => word + space)
            .ArrayOf().Select(pieces => string.Concat(pieces.Take(30))));

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
