using Analysis.Recognition;
using Analysis.Recognition.Rules;
using Analysis.Sources;
using Analysis.Tests.Support;
using Document = Analysis.Sources.Document;

namespace Analysis.Tests.Recognition.Rules;

/// <summary>Every rule reads its examples and leaves its counterexamples alone; the documents are of Tuesday 21 May 2024.</summary>
public sealed class RuleExampleTests
{
    public static TheoryData<string, string> Examples => Sentences(rule => rule.Examples);

    public static TheoryData<string, string> CounterExamples => Sentences(rule => rule.CounterExamples);

    [Theory]
    [MemberData(nameof(Examples))]
    public void Is_read(string rule, string sentence)
    {
        var marked = Marked.Parse(sentence);
        var read = Read(marked.Text).Where(mention => mention.Rule == rule)
            .Select(mention => marked.Text[mention.Span.Start..mention.Span.End]).ToList();
        Assert.NotEmpty(marked.Spans);
        Assert.All(marked.Spans, span => Assert.Contains(marked.Text[span.Start..span.End], read));
    }

    [Theory]
    [MemberData(nameof(CounterExamples))]
    public void Is_left_alone(string rule, string sentence)
    {
        var marked = Marked.Parse(sentence);
        var read = Read(marked.Text).Where(mention => mention.Rule == rule
            && (marked.Spans.Count == 0 || marked.Spans.Any(span => mention.Span.Start < span.End && span.Start < mention.Span.End)));
        Assert.Empty(read.Select(mention => marked.Text[mention.Span.Start..mention.Span.End]));
    }

    [Fact]
    public void Names_are_unique_and_reasons_given()
    {
        Assert.Equal(RuleBook.All.Count, RuleBook.All.Select(rule => rule.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.All(RuleBook.All, rule => Assert.True(rule.Reason.Length > 15, rule.Name));
    }

    // Those of dates, names and numbers are to follow.
    [Fact]
    public void Figures_and_statements_have_sentences_for_and_against_every_rule() =>
        Assert.All(RuleBook.All.Where(rule => rule.Name.StartsWith("figure.", StringComparison.Ordinal)
            || rule.Name.StartsWith("statement.", StringComparison.Ordinal)), rule =>
            {
                Assert.NotEmpty(rule.Examples);
                Assert.NotEmpty(rule.CounterExamples);
            });

    private static TheoryData<string, string> Sentences(Func<Rule, IReadOnlyList<string>> of)
    {
        var data = new TheoryData<string, string>();
        foreach (var (rule, sentence) in RuleBook.All.SelectMany(rule => of(rule).Select(sentence => (rule.Name, sentence))))
        {
            data.Add(rule, sentence);
        }

        return data;
    }

    private static IEnumerable<IMention> Read(string text)
    {
        var extraction = Extractor.Default.Extract(
            Document.Part("example.txt", "example.txt", text, DocumentProperties.None),
            new SourceFacts("example.txt", "", "", new(2024, 5, 21), "known", "", "en"));
        return [.. extraction.Quantities, .. extraction.Dates, .. extraction.Actors, .. extraction.Statements, .. extraction.Figures];
    }
}
