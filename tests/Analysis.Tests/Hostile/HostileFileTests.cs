using Analysis.Sources;
using Analysis.Tests.Support;

namespace Analysis.Tests.Hostile;

/// <summary>Files made to break a reader, each by itself: no crash, no hang, a row for each, and no internal fault.</summary>
public sealed class HostileFileTests
{
    // A guard against what never ends; each takes seconds at most.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static TheoryData<string> Names => [.. HostileInputs.All.Keys];

    [Fact]
    public void There_are_two_hundred_at_least() => Assert.InRange(HostileInputs.All.Count, 200, 1_000);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Is_accounted_for(string name)
    {
        var corpus = await Task.Run(() => Files.Corpus(Files.Of(name, HostileInputs.All[name]),
            Files.Of("beside.txt", "Police arrested 20 people.")))
            .WaitAsync(Patience);
        Assert.Contains(corpus.Sources, row => row.Source == name || row.Source.StartsWith(name + "#", StringComparison.Ordinal));
        Assert.Contains(corpus.Figures, row => row.Source == "beside.txt" && row.Value == 20);
        Assert.DoesNotContain(corpus.Diagnostics, row => row.Code == "AN0150");
        Assert.All(corpus.Sources.Where(row => row.Status == SourceStatus.Unreadable),
            row => Assert.Contains(corpus.Diagnostics, found => found.File.Contains(name, StringComparison.Ordinal)));
        foreach (var row in corpus.Figures)
        {
            var text = corpus.Extractions.Single(extraction => extraction.Source.Name == row.Source).Source.Text.Content;
            Assert.Equal(row.Quote, text[row.Start..row.End]);
        }
    }

    // Found by mutants: a line of a soft hyphen alone is a block without a word.
    [Fact]
    public void Blocks_without_a_word_cost_nothing_wherever_they_stand()
    {
        foreach (var path in Directory.GetFiles(Path.Combine(Repository.Root, "seeds"), "*.txt"))
        {
            var text = "\u00AD\n\n"
                + File.ReadAllText(path).ReplaceLineEndings("\n").Replace("\n\n", "\n\n\u00AD\n\n", StringComparison.Ordinal)
                + "\n\n\u00AD";
            Assert.DoesNotContain(Files.Corpus(Files.Of("a.txt", text)).Diagnostics, row => row.Code == "AN0150");
        }

        Assert.Empty(Files.Corpus(Files.Of("a.txt", "We were never asked.\n\n\u00AD")).Diagnostics);
    }
}
