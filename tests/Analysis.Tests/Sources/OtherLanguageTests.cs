using Analysis.Sources;
using Analysis.Tests.Support;

namespace Analysis.Tests.Sources;

public sealed class OtherLanguageTests
{
    private const string German = "Die Polizei teilte mit, dass am 14.05.2021 bei dem Marsch in der Hauptstadt etwa 120 Personen festgenommen wurden und nannte ihre Namen nicht. Bremen, Jane Doe.";

    [Fact]
    public void Only_digits_and_full_dates_are_read_and_a_diagnostic_says_so()
    {
        var corpus = Files.Corpus(Files.Of("a.txt", German));
        Assert.Equal((SourceStatus.OtherLanguage, "de"), (corpus.Sources.Single().Status, corpus.Sources.Single().Language));
        Assert.Equal(["2021-05-14"], corpus.Dates.Select(row => row.Value));
        Assert.Equal([120m], corpus.Quantities.Select(row => row.Value!.Value));
        Assert.Empty(corpus.Actors);
        Assert.Empty(corpus.Statements);
        Assert.Empty(corpus.Figures);
        Assert.Equal(
            ["corpus/a.txt:1:1: info AN0108: The language is 'de', not English: only numbers in digits, full dates and the spellings of aliases.csv were read. If that is wrong, give its language in sources.csv."],
            corpus.Diagnostics.Select(Files.Text));
    }

    [Fact]
    public void A_name_of_the_users_is_an_actor_in_every_language()
    {
        var corpus = Files.Corpus(Files.Of("a.txt", German), Files.Of("aliases.csv", "name,actor,kind\nJane Doe,Jane M. Doe,person\n"));
        Assert.Equal(["Jane M. Doe"], corpus.Actors.Select(row => row.Actor));
    }

    [Fact]
    public void The_users_table_decides_the_language() =>
        Assert.Equal(SourceStatus.Read,
            Files.Corpus(Files.Of("a.txt", German), Files.Of("sources.csv", "file,language\na.txt,en\n")).Sources.Single().Status);
}
