using Analysis.Sources;
using Analysis.Tests.Support;

namespace Analysis.Tests;

/// <summary>Plain prose without a figure, an actor's statement or a date: whatever is found there is a false find.</summary>
public sealed class PlainProseTests
{
    private static readonly string[] Sentences =
        File.ReadAllLines(Path.Combine(Repository.Root, "tests", "Analysis.Tests", "Data", "plain-prose.txt"));

    [Fact]
    public void At_most_two_in_a_hundred_sentences_give_a_false_find()
    {
        var found = Sentences
            .Select(sentence => Extractor.Default.Extract(Document.Part("prose.txt", "prose.txt", sentence, DocumentProperties.None), null))
            .Where(extraction => extraction.Figures.Count + extraction.Statements.Count + extraction.Dates.Count > 0)
            .Select(extraction => extraction.Source.Text.Content)
            .ToList();
        Assert.Equal(200, Sentences.Length);
        Assert.True(found.Count < 4, $"{found.Count} of 200:\n{string.Join('\n', found)}");
    }
}
