using Analysis.Tables;
using Analysis.Tests.Support;

namespace Analysis.Tests.Tables;

/// <summary>An id names its row for as long as there is one: a decision hangs on it.</summary>
public sealed class RowIdTests
{
    private const string Report = "On 4 March 2021 the police arrested 120 people in Riga.\n\nMaria Okoye, the minister, said that 20 people were killed.\n\nThe police arrested 120 people in Riga.";
    private const int WordsFrom = 8;

    private static readonly Corpus Seeds = Corpus.Open(Path.Combine(Repository.Root, "seeds"));

    [Fact]
    public void An_id_names_one_row_even_in_sources_of_the_same_bytes()
    {
        var copies = Files.Corpus(Files.Of("a.txt", Report), Files.Of("b.txt", Report), Files.Of("c.txt", Report));
        foreach (var corpus in new[] { Seeds, copies })
        {
            foreach (var table in Tables(corpus))
            {
                Assert.Equal(table.Count, table.Select(row => row.Id).Distinct(StringComparer.Ordinal).Count());
                Assert.All(table, row => Assert.Matches("^[adfqs][0-9a-hjkmnp-tv-z]{15}(-[0-9]+)?$", row.Id));
            }
        }
    }

    [Theory]
    [InlineData("z.txt")]
    [InlineData("folder/another name.txt")]
    public void Neither_the_name_of_the_file_nor_another_document_is_in_an_id(string renamed) =>
        Assert.Equal(
            Ids(Files.Corpus(Files.Of("a.txt", Report)), "a.txt"),
            Ids(Files.Corpus(Files.Of("0.txt", "In Tartu 7 people were arrested on 4 March 2021."), Files.Of(renamed, Report)), renamed));

    [Fact]
    public void An_id_stays_the_same_from_one_version_to_the_next() =>
        Assert.Equal("fne6j16q9cvk3rmr", Files.Corpus(Files.Of("a.txt", Report)).Figures[0].Id);

    [Fact]
    public void An_edit_of_another_paragraph_leaves_what_stands_for_the_words()
    {
        var (before, after) = (Files.Corpus(Files.Of("a.txt", Report)),
            Files.Corpus(Files.Of("a.txt", Report.Replace("the minister,", "the prime minister,", StringComparison.Ordinal))));
        Assert.Equal(3, before.Figures.Count);
        Assert.Equal(Words(before, 0), Words(after, 0));
        Assert.NotEqual(before.Figures[0].Id, after.Figures[0].Id);
        Assert.NotEqual(Words(before, 1), Words(after, 1));
        // The same sentence a second time is another row.
        Assert.NotEqual(Words(before, 0), Words(before, 2));
        Assert.Equal(Words(before, 2), Words(after, 2));
    }

    [Theory]
    [InlineData("120", "121")]
    [InlineData("arrested 120", "arrested some 120")]
    public void Other_words_are_another_row(string words, string others)
    {
        var (before, after) = (Files.Corpus(Files.Of("a.txt", Report)),
            Files.Corpus(Files.Of("a.txt", Report.Replace(words, others, StringComparison.Ordinal))));
        Assert.Empty(before.Figures.Where(row => row.Quote == "120").Select(row => row.Id[1..])
            .Intersect(after.Figures.Select(row => row.Id[1..])));
        Assert.NotEqual(Words(before, 0), Words(after, 0));
    }

    private static string Words(Corpus corpus, int figure) => corpus.Figures[figure].Id[WordsFrom..];

    private static List<string> Ids(Corpus corpus, string source) =>
        [.. Tables(corpus).SelectMany(table => table).Where(row => row.Source == source).Select(row => row.Id)];

    private static IEnumerable<IReadOnlyList<IDecidableRow>> Tables(Corpus corpus) =>
        [corpus.Figures, corpus.Actors, corpus.Dates, corpus.Statements, corpus.Quantities];
}
