using Analysis.Tests.Support;

namespace Analysis.Tests.Tables;

/// <summary>Tables that set claims side by side name them by their ids, so that a decision can be made on one of them.</summary>
public sealed class ClaimIdTests
{
    private const string Ministry =
        "RIGA, 4 March 2021\n\nThe Ministry of the Interior said that 120 people were arrested in Riga on 3 March 2021.\n";
    private const string Earlier =
        "RIGA, 4 March 2021\n\nThe Ministry of the Interior said that a total of 120 people had been arrested since 1 March 2021.\n";
    private const string Later =
        "RIGA, 9 March 2021\n\nThe Ministry of the Interior said that a total of 180 people had been arrested since 1 March 2021.\n";

    private static readonly string Again =
        Later.Replace("9 March", "10 March", StringComparison.Ordinal) + "\nIt rained in Tartu, and the ferry was late again.\n";

    private static readonly string Named = Ministry + "\nThe baker Sigurdur Solheimsen said that he saw it.\n";

    private const string Union = "RIGA, 5 March 2021\n\nThe Port Union said that 90 people were arrested in Riga on 3 March 2021.\n";

    private static Corpus Of(string review, params (string Name, string Text)[] documents) => Files.Corpus(
        [.. documents.Select(document => Files.Of(document.Name, document.Text)),
            .. review.Length > 0 ? [Files.Of("review.csv", "id,table,decision,field,value,by\n" + review)]
                : Array.Empty<Analysis.Sources.SourceFile>()]);

    [Fact]
    public void Whoever_rejects_one_side_of_a_disagreement_by_its_id_ends_it()
    {
        var corpus = Of("", ("a.txt", Ministry), ("b.txt", Union));
        var pair = Assert.Single(corpus.Disagreements);
        Assert.Equal(corpus.Figures.Select(row => (row.Source, row.Id)), [(pair.Source, pair.Id), (pair.OtherSource, pair.OtherId)]);
        foreach (var id in new[] { pair.Id, pair.OtherId })
        {
            var next = Of($"{id},figures,reject,,,A. Name\n", ("a.txt", Ministry), ("b.txt", Union));
            Assert.Empty(next.Disagreements);
            Assert.Empty(next.Diagnostics);
        }
    }

    [Fact]
    public void Claims_of_one_body_and_claims_of_one_report_lead_to_their_figures()
    {
        var corpus = Of("", ("a.txt", Earlier), ("b.txt", Later), ("c.txt", Again));
        Assert.NotEmpty(corpus.Series);
        Assert.NotEmpty(corpus.Origins);
        var figures = corpus.Figures.ToDictionary(row => row.Id, StringComparer.Ordinal);
        Assert.All(corpus.Series, row => Assert.Equal((row.Source, row.Start, row.Value),
            (figures[row.Id].Source, figures[row.Id].Start, figures[row.Id].Value)));
        Assert.All(corpus.Origins, row => Assert.Equal((row.Source, row.Start, row.Value),
            (figures[row.Id].Source, figures[row.Id].Start, figures[row.Id].Value)));
    }

    [Fact]
    public void In_a_masked_corpus_the_ids_are_those_of_the_masked_figures()
    {
        var corpus = Of("", ("a.txt", Named), ("b.txt", Union)).Masked();
        var pair = Assert.Single(corpus.Disagreements);
        Assert.Equal(corpus.Figures.Select(row => row.Id), [pair.Id, pair.OtherId]);
        Assert.DoesNotContain(Of("", ("a.txt", Named), ("b.txt", Union)).Figures,
            row => row.Source == "a.txt" && row.Id == pair.Id);
    }
}
