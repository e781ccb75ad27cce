using Analysis.Sources;
using Analysis.Tests.Support;

namespace Analysis.Tests.Sources;

public sealed class OtherLanguageTests
{
    private const string Russian = "Милиция сообщила, что 14.05.2021 на марше в столице были задержаны 120 человек, но не назвала их имён. Минск, Jane Doe.";

    [Fact]
    public void Only_digits_and_full_dates_are_read_and_a_diagnostic_says_so()
    {
        var corpus = Files.Corpus(Files.Of("a.txt", Russian));
        Assert.Equal((SourceStatus.OtherLanguage, "ru"), (corpus.Sources.Single().Status, corpus.Sources.Single().Language));
        Assert.Equal(["2021-05-14"], corpus.Dates.Select(row => row.Value));
        Assert.Equal([120m], corpus.Quantities.Select(row => row.Value!.Value));
        Assert.Empty(corpus.Actors);
        Assert.Empty(corpus.Statements);
        Assert.Empty(corpus.Figures);
        Assert.Equal(
            ["corpus/a.txt:1:1: info AN0108: The language is 'ru', not English: only numbers in digits, full dates and the spellings of aliases.csv were read. If that is wrong, give its language in sources.csv."],
            corpus.Diagnostics.Select(Files.Text));
    }

    [Fact]
    public void The_users_table_decides_the_language() =>
        Assert.Equal(SourceStatus.Read, Files.Corpus(Files.Of("a.txt", Russian), Files.Of("sources.csv", "file,language\na.txt,en\n")).Sources.Single().Status);
}
