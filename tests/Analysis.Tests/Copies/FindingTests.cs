using Analysis.Tests.Support;

namespace Analysis.Tests.Copies;

/// <summary>How well copies are found where it is known which there are.</summary>
public sealed class FindingTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Reprints_are_found_and_articles_that_quote_others_are_none(int seed)
    {
        var truth = new Reprints(originals: 350, reprints: 150, seed);
        var corpus = Files.Corpus([.. truth.AllFiles]);
        var right = corpus.Copies.Count(row => truth.Copies.GetValueOrDefault(row.Source) == row.CopyOf);
        Assert.InRange((double)right / truth.Copies.Count, 0.99, 1);
        Assert.InRange((double)right / corpus.Copies.Count, 0.99, 1);
        // Every fourth original has a paragraph of the one before it.
        Assert.InRange(corpus.Passages.Select(row => row.Source).Distinct().Count(), 84, 90);
    }

    [Fact]
    public void What_files_are_called_and_their_order_change_nothing()
    {
        var files = new Reprints(originals: 80, reprints: 40, seed: 3).AllFiles.ToList();
        var copies = Files.Corpus([.. files]).Copies;
        Assert.Equal(copies, Files.Corpus([.. files.AsEnumerable().Reverse()]).Copies);
        var renamed =
            Files.Corpus([.. files.Select(file => file.Name.StartsWith('a') ? file with { Name = "z" + file.Name } : file)]).Copies;
        Assert.Equal(copies.Select(row => row with { Source = "z" + row.Source }), renamed);
    }
}
