using System.Text;
using Analysis.Tables;
using Analysis.Tests.Support;

namespace Analysis.Tests.Review;

/// <summary>The user's tables as programs save them: with semicolons or tabs, and under names with capitals. None is ignored.</summary>
public sealed class TableFormsTests : IDisposable
{
    private const string Report = "On 4 March 2021 the police arrested 120 people in Riga. Later 33 people were arrested in Tartu.";

    private readonly string folder = Directory.CreateTempSubdirectory("tables-").FullName;

    public TableFormsTests() => File.WriteAllText(Path.Combine(folder, "a.txt"), Report);

    private static FigureRow Arrested { get; } = Files.Corpus(Files.Of("a.txt", Report)).Figures.Single(row => row.Quote == "120");

    [Theory]
    [InlineData(';', "")]
    [InlineData('\t', "")]
    [InlineData(';', "sep=;\r\n")]
    [InlineData(',', "sep=,\r\n")]
    public void A_table_may_part_its_cells_as_the_spreadsheet_of_a_country_does(char separator, string above)
    {
        var corpus = Files.Corpus(Files.Of("a.txt", Report), Files.Of("review.csv",
            above + Line(separator, "id", "table", "decision", "field", "value", "by", "on", "note")
            + Line(separator, Arrested.Id, "figures", "correct", "value", "450", "A. Name", "2024-05-21",
                "\"table 3; page 4, and\tmore\"")));
        Assert.Empty(corpus.Diagnostics);
        Assert.Equal(450, corpus.Figures.Single(row => row.Id == Arrested.Id).Value);
        Assert.Equal("table 3; page 4, and\tmore", Assert.Single(corpus.Decisions).Note);
    }

    [Fact]
    public void Every_table_of_the_user_is_read_with_semicolons()
    {
        var corpus = Files.Corpus(
            Files.Of("a.txt", Report), Files.Of("b.txt", "It rained in Tartu."),
            Files.Of("sources.csv", "file;publisher;published\na.txt;\"Port, Union\";2021-03-07\n"),
            Files.Of("aliases.csv", "name;actor;kind\nRiga;Riga, the city;place\n"),
            Files.Of("copies.csv", "source;copyOf;same\nb.txt;a.txt;yes\n"));
        Assert.DoesNotContain(corpus.Diagnostics, row => row.Code is "AN0121" or "AN0122");
        Assert.Equal("Port, Union", corpus.Sources[0].Publisher);
        Assert.Contains(corpus.Actors, row => row.Actor == "Riga, the city");
        Assert.Equal(("b.txt", "a.txt"), (Assert.Single(corpus.Copies).Source, corpus.Copies[0].CopyOf));
    }

    [Fact]
    public void A_fault_in_it_has_its_line_and_column_and_costs_its_line_alone()
    {
        var corpus = Files.Corpus(Files.Of("a.txt", Report), Files.Of("review.csv",
            "id;table;decision;field;value;by\n"
            + $"{Arrested.Id};figures;maybe;;;A\n{Arrested.Id};figures;\"reject;;;A\n{Arrested.Id};figures;accept;;;A\n"));
        Assert.Equal(["corpus/review.csv:2:26 AN0178", "corpus/review.csv:3:1 AN0128"], corpus.Diagnostics
            .Select(row => FormattableString.Invariant($"{row.File}:{row.Line}:{row.Column} {row.Code}")));
        Assert.Equal("accepted", corpus.Figures.Single(row => row.Id == Arrested.Id).Decision);
    }

    [Fact]
    public void A_line_is_added_as_the_others_are_written()
    {
        var before = "\uFEFFid;table;decision;field;value;by;on;note\r\n";
        File.WriteAllText(Path.Combine(folder, "review.csv"), before, new UTF8Encoding(false));
        var corpus = Corpus.Open(folder).Analyst("A. Name");
        corpus = corpus.Correct(corpus.Figures[0], row => row.Value, 450, "table 3; page 4, below");
        var written = File.ReadAllText(Path.Combine(folder, "review.csv"), Encoding.UTF8).TrimStart('\uFEFF');
        Assert.Matches("^id;table;decision;field;value;by;on;note\r\n"
            + "f[0-9a-z]{15};figures;correct;value;450;A\\. Name;[0-9TZ:-]+;\"table 3; page 4, below\"\r\n$", written);
        Assert.Equal((450, "table 3; page 4, below"), (corpus.Figures[0].Value, Assert.Single(corpus.Decisions).Note));
        Assert.Empty(corpus.Diagnostics);
    }

    [Theory]
    [InlineData("Review.csv")]
    [InlineData("REVIEW.CSV")]
    public void Capitals_in_its_name_make_no_document_of_it(string name)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, $"id,table,decision,field,value,by\n{Arrested.Id},figures,reject,,,A. Name\nx,figures,accept,,,\n");
        var corpus = Corpus.Open(folder).Analyst("A. Name");
        Assert.Equal(["a.txt"], corpus.Sources.Select(row => row.Source));
        Assert.Equal([Arrested.Id], corpus.Rejected.Select(row => row.Id));
        Assert.EndsWith($"/{name}", Assert.Single(corpus.Diagnostics, row => row.Line == 3).File, StringComparison.Ordinal);
        corpus = corpus.Reject(corpus.Figures[0], "no");
        Assert.Equal(2, corpus.Rejected.Count);
        Assert.Equal(4, File.ReadAllLines(path).Length);
        Assert.Equal([name, "a.txt"], Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Lists_and_other_tables_may_have_capitals_too()
    {
        var corpus = Files.Corpus(Files.Of("a.txt", Report), Files.Of("Sources.CSV", "file,publisher\na.txt,Port Union\n"),
            Files.Of("Lexicon/Months.TSV", "nothing\n"));
        Assert.Equal("Port Union", Assert.Single(corpus.Sources).Publisher);
        Assert.Contains(corpus.Diagnostics, row => row.File == "corpus/Lexicon/Months.TSV");
    }

    [Fact]
    public void Of_two_tables_whose_names_differ_by_capitals_one_counts_and_the_other_is_told()
    {
        const string head = "id,table,decision,field,value,by\n";
        var corpus = Files.Corpus(Files.Of("a.txt", Report), Files.Of("Review.csv", head + $"{Arrested.Id},figures,reject,,,A\n"),
            Files.Of("review.csv", head + $"{Arrested.Id},figures,accept,,,B\n"));
        var row = corpus.Figures.Single(row => row.Id == Arrested.Id);
        Assert.Equal(("accepted", "B"), (row.Decision, row.DecidedBy));
        Assert.Equal(
            "corpus/Review.csv:1:1: error AN0163: The table is not used: review.csv beside it has the same name, but for capitals. "
            + "Put the lines of both into one file.",
            Files.Text(Assert.Single(corpus.Diagnostics)));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static string Line(char separator, params string[] cells) => string.Join(separator, cells) + "\r\n";
}
