using Analysis.Recognition.Actors;
using Analysis.Tests.Support;

namespace Analysis.Tests.Masking;

/// <summary>Labels in the places of names.</summary>
public sealed class MaskedCorpusTests
{
    [Theory]
    [InlineData("The teacher Erik Solheim said on 5 March 2021 that 30 people were held. Mr Solheim left.",
        "The teacher Person 1···· said on 5 March 2021 that 30 people were held. Mr P1····· left.")]
    [InlineData("The teacher Erik Solheim left.\n\nOn Friday the others went home, and Erik\r\nSolheim wept.",
        "The teacher Person 1···· left.\n\nOn Friday the others went home, and P1··\r\n······· wept.")]
    public void A_label_is_as_long_as_the_name_and_lines_break_where_they_did(string text, string masked) =>
        Assert.Equal(masked, Assert.Single(Files.Corpus(Files.Of("a.txt", text)).Masked().Extractions).Source.Text.Content);

    // Each name that must be gone stands between bars, what the rules take for a private person's included; all others must stay.
    [Theory]
    [InlineData("The teacher |Erik Solheim| said on 5 March 2021 that 30 people were held. Mr |Solheim| left.")]
    [InlineData("|SOLHEIM| TELLS HIS STORY\n\nThe teacher |Erik Solheim| said on 5 March 2021 that 30 people were held.")]
    [InlineData("The mother of |Erik Solheim| condemned it. |Erik|'s friends wept.")]
    [InlineData("The foreign minister, Anna Berg, said that 30 people were held. Her brother |Nils Berg| was one of them, Ms Berg said.")]
    [InlineData("The foreign minister, Anna Berg, said that 30 people were held. Her sister |Nina Berg| was one of them, Ms |Berg| said.")]
    [InlineData("The Berg Foundation, a charity, said that 30 people were held in |Berg|. The teacher |Nils Berg| left.")]
    [InlineData("The teacher |Nils Strand| walked on the strand. President Jane Strand said nothing.")]
    [InlineData("\"|Erik| came home,\" the driver |Kari Lunde| said of her son |Erik Lunde| on 3 May 2021.")]
    public void Private_persons_are_masked_by_every_spelling_and_nothing_else_is(string marked)
    {
        var text = marked.Replace("|", "", StringComparison.Ordinal);
        var masked = Files.Corpus(Files.Of("a.txt", text)).Masked();
        var content = Assert.Single(masked.Extractions).Source.Text.Content;
        Assert.Equal(text.Length, content.Length);
        var at = 0;
        foreach (var (index, part) in marked.Split('|').Index())
        {
            var now = content.Substring(at, part.Length);
            Assert.True(index % 2 == 0 ? now == part : now != part && now.StartsWith('P'), $"'{part}' is '{now}' in: {content}");
            at += part.Length;
        }
    }

    [Fact]
    public void Namesakes_have_labels_of_their_own_and_a_person_of_two_documents_has_one()
    {
        var masked = Files.Corpus(
            Files.Of("a.txt", "Ivan Petrov, a teacher, said on 5 March 2021 that 30 people were held. His neighbour Olga Orlova wept."),
            Files.Of("b.txt", "Ivan Petrov, a baker, said on 6 March 2021 that 40 people were held."),
            Files.Of("c.txt", "Ivan Petrov and Olga Orlova met on 7 March 2021.")).Masked();
        var speakers = masked.Statements.Select(row => row.Speaker).ToList();
        Assert.Equal(2, speakers.Distinct().Count());
        Assert.All(speakers, speaker => Assert.Matches("^Person [0-9]+$", speaker));
        Assert.Equal(masked.Actors.First(row => row.Source == "a.txt").Actor, masked.Actors.First(row => row.Source == "c.txt").Actor);
    }

    [Fact]
    public void A_decision_makes_a_person_public()
    {
        var text = Files.Of("a.txt", "The teacher Erik Solheim said on 5 March 2021 that 30 people were held.");
        var row = Files.Corpus(text).Actors.Single(one => one.Actor == "Erik Solheim");
        Assert.Equal(["Erik Solheim"], Files.Corpus(text).PrivatePersons);
        var decided = Files.Corpus(text, Files.Of("review.csv",
            $"id,table,decision,field,value,by,on,note\n{row.Id},actors,correct,public,true,A. Name,2024-05-21,head of state since\n"));
        Assert.Empty(decided.PrivatePersons);
        Assert.Contains(decided.Masked().Actors, one => one.Actor == "Erik Solheim");
    }

    [Fact]
    public void Nobody_decides_on_a_row_whose_id_is_no_rows()
    {
        var folder = Directory.CreateTempSubdirectory("analysis-");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "a.txt"),
                "The teacher Erik Solheim said on 5 March 2021 that 30 people were held.");
            var corpus = Corpus.Open(folder.FullName).Masked().Analyst("A. Name");
            Assert.Contains("Decide on the rows of Corpus.Open(folder)",
                Assert.Throws<InvalidOperationException>(() => corpus.Reject(corpus.Figures[0], "no")).Message, StringComparison.Ordinal);
            Assert.False(File.Exists(Path.Combine(folder.FullName, "review.csv")));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_corpus_without_private_persons_reads_the_same()
    {
        var corpus = Files.Corpus(Files.Of("a.txt", "President Jane Doe said on 5 March 2021 that 30 people were held."));
        var masked = corpus.Masked();
        Assert.Equal(corpus.Actors, masked.Actors);
        Assert.Equal(corpus.Statements, masked.Statements);
        Assert.Equal(corpus.Sources, masked.Sources);
        Assert.Contains(masked.Actors, row => row is { Actor: "Jane Doe", Kind: ActorKind.Person });
        Assert.Same(masked, masked.Masked());
    }
}
