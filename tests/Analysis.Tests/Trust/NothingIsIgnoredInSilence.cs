using Analysis.Tests.Support;

namespace Analysis.Tests.Trust;

/// <summary>
/// What must never happen, 7: a document silently skipped or merged, or a user's table, column, row or word silently ignored. Every file
/// has a row that says what became of it; every line of a user's table that has no effect has a diagnostic.
/// </summary>
public sealed class NothingIsIgnoredInSilence
{
    private const string Text = "Police arrested 20 people in Riga on 4 March 2021, Maria Okoye said.";

    [Theory]
    [InlineData("sources.csv", "file,title\nA.TXT,Title\n")]
    [InlineData("sources.csv", "file,titel\na.txt,Title\n")]
    [InlineData("sources.csv", "file|title\na.txt|Title\n")]
    [InlineData("sources.csv", "file,title\na.txt,One\na.txt,Two\n")]
    [InlineData("aliases.csv", "name,actor,kind,source\nMaria Okoye,Mary,person,c.txt\n")]
    [InlineData("aliases.csv", "name,actor,kind\nMaria Okoye,Mary,persons\n")]
    [InlineData("aliases.csv", "name,actor,kind\nMaria Okoye,Mary,person\nMaria Okoye,Marie,person\n")]
    [InlineData("copies.csv", "source,copyOf,same\na.txt,none.txt,no\n")]
    [InlineData("copies.csv", "source,copyOf,same\na.txt,b.txt,perhaps\n")]
    [InlineData("copies.csv", "source,copyOf,same\na.txt,a.txt,yes\n")]
    [InlineData("review.csv", "id,table,decision\nzzzzzzzzzzzzzzzz,figures,reject\n")]
    [InlineData("review.csv", "")]
    [InlineData("lexicon/kind.tsv", "fines\tpatient\tfined\tpersons\n")]
    [InlineData("lexicon/kinds.tsv", "fines\tpatient\n")]
    [InlineData("lexicon/kinds.tsv", "fines\tvictim\tfined\tpersons\n")]
    [InlineData("lexicon/limits.tsv", "sentense\t100\n")]
    [InlineData("alias.csv", "name,actor,kind\nMaria Okoye,Mary,person\n")]
    public void A_line_of_the_users_without_effect_is_told_with_its_place(string name, string content) =>
        Assert.Contains(Files.Corpus(Files.Of("a.txt", Text), Files.Of("b.txt", "Words."), Files.Of(name, content)).Diagnostics,
            row => row.File.EndsWith(name, StringComparison.Ordinal) && row.Message.Length > 0);

    [Theory]
    [InlineData("b.txt", "")]
    [InlineData("b.txt", " \r\n\t ")]
    [InlineData("b.txt", Text)]
    [InlineData("A.txt", Text)]
    [InlineData("sub/a.txt", Text)]
    [InlineData("b.xyz", "Words.")]
    [InlineData("b.pdf", "%PDF-1.7 broken")]
    [InlineData("b.docx", "no archive")]
    [InlineData("b.zip", "no archive")]
    [InlineData("b.jsonl", "{\"id\":\"1\",\"text\":\"One.\"}\nno json\n{\"id\":\"1\",\"text\":\"Two.\"}\n")]
    [InlineData("b.csv", "head,line\n1,2\n")]
    [InlineData("b.html", "<html><body></body></html>")]
    [InlineData(".hidden.txt", Text)]
    public void Every_file_has_a_row_or_a_diagnostic_and_costs_no_other(string name, string content)
    {
        var corpus = Files.Corpus(Files.Of("a.txt", Text), Files.Of(name, content));
        Assert.Contains(corpus.Sources, row => row.Source.StartsWith(name, StringComparison.Ordinal));
        Assert.Contains(corpus.Sources, row => row.Source == "a.txt");
        Assert.Single(corpus.Figures, row => row.Source == "a.txt");
    }

    [Fact]
    public void Two_documents_of_one_name_are_both_there_and_one_is_renamed_openly()
    {
        var corpus = Files.Corpus(Files.Of("b.jsonl",
            "{\"id\":\"1\",\"text\":\"Police arrested 20 people.\"}\n{\"id\":\"1\",\"text\":\"Police arrested 30 people.\"}\n"));
        Assert.Equal(2, corpus.Sources.Select(row => row.Source).Distinct().Count());
        Assert.Equal([20m, 30m], corpus.Figures.Select(row => row.Value!.Value).Order());
        Assert.NotEmpty(corpus.Diagnostics);
    }
}
