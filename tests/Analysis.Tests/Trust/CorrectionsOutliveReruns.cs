using Analysis.Tests.Support;

namespace Analysis.Tests.Trust;

/// <summary>What must never happen, 8: a person's correction overwritten by a rerun.</summary>
public sealed class CorrectionsOutliveReruns
{
    private const string Report =
        "RIGA, 5 March 2021\n\nThe council met.\n\nOn 4 March 2021 police arrested 120 people in Riga.\n\nTwenty were freed.\n";

    private static readonly string Id = Files.Corpus(Files.Of("a.txt", Report)).Figures.Single(row => row.Quote == "120").Id;

    private static readonly string Review =
        $"id,table,decision,field,value,by,on,note\n{Id},figures,correct,value,450,A. Name,2024-05-21,the table says so\n";

    public static TheoryData<string, string, string> Reruns => new()
    {
        { "a source that says otherwise", "b.txt",
            "RIGA, 6 March 2021\n\nOn 4 March 2021 police arrested 120 people in Riga, the ministry said, and not 450." },
        { "a reprint", "b.txt", Report },
        { "a word list", "lexicon/kinds.tsv", "meetings\tagent\tmet\tpersons\n" },
        { "an alias of the place", "aliases.csv", "name,actor,kind\nRiga,Riga (Latvia),place\n" },
        { "another day of publication", "sources.csv", "file,published,publisher\na.txt,2021-04-01,The Post\n" },
        { "a copy by the user's word", "copies.csv", "source,copyOf,same\na.txt,b.txt,yes\n" },
    };

    [Theory]
    [MemberData(nameof(Reruns))]
    public void What_is_added_overwrites_nothing(string what, string name, string content)
    {
        var before = Files.Corpus(Files.Of("a.txt", Report), Files.Of("review.csv", Review));
        var after = before.Next(CorpusInput.OfFiles("corpus",
            [Files.Of("a.txt", Report), Files.Of("review.csv", Review), Files.Of(name, content)]));
        Assert.True(after.Figures.Single(row => row.Source == "a.txt" && row.Quote == "120") is { Value: 450, DecidedBy: "A. Name" }, what);
    }

    public static TheoryData<string, string, string> Edits => new()
    {
        { "renamed", "letters/b.txt", Report },
        { "line ends of Windows", "a.txt", Report.ReplaceLineEndings("\r\n") },
        { "a byte order mark", "a.txt", "\uFEFF" + Report },
        { "a paragraph before", "a.txt",
            Report.Replace("The council met.", "The council met again.\n\nIt rained for hours.", StringComparison.Ordinal) },
        { "a paragraph behind", "a.txt", Report + "\nAll were home by evening.\n" },
        { "without the rest", "a.txt", "On 4 March 2021 police arrested 120 people in Riga.\n" },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void An_edited_or_moved_document_keeps_its_correction(string what, string name, string content)
    {
        var corpus = Files.Corpus(Files.Of(name, content), Files.Of("review.csv", Review));
        Assert.True(corpus.Figures.Single(row => row.Quote == "120") is { Value: 450, DecidedBy: "A. Name" }, what);
    }

    [Fact]
    public void What_the_machine_read_stays_beside_it() =>
        Assert.Contains("120",
            Files.Corpus(Files.Of("a.txt", Report), Files.Of("review.csv", Review)).Figures.Single(row => row.Quote == "120").Changed,
            StringComparison.Ordinal);
}
