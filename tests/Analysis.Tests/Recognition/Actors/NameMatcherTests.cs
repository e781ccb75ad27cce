using Analysis.Recognition.Actors;

namespace Analysis.Tests.Recognition.Actors;

public sealed class NameMatcherTests
{
    [Theory]
    [InlineData("DOE, Jane Mary", "Jane Doe")]
    [InlineData("Müller, Jörg", "MULLER, Jorg")]
    [InlineData("KUZNETSOV, Sergey Ivanovich", "KUZNIETSOV, Siarhei")]
    [InlineData("Иванов, Дмитрий", "IVANOV, Dmitriy")]
    [InlineData("AL-RUBAI, Muhammad Hasan", "RUBA'I, Mohamed Hassan")]
    [InlineData("QADDUMI, Khalid", "GHADDOUMI, Khaled")]
    [InlineData("ABD AL-RAHIM, Yusuf", "ABDUL RAHEEM, Youssef")]
    [InlineData("DE LOS SANTOS, Pedro", "DELOS SANTOS, Pedro")]
    [InlineData("BIN SALIM, Omar", "SALEEM, Umar")]
    [InlineData("Northwind Trading Ltd", "NORTHWIND TRADING COMPANY LIMITED")]
    [InlineData("Northwind & Sons GmbH", "Northwind and Sons GmbH")]
    [InlineData("KIM, Dae Jung", "KIM, Daejoong")]
    [InlineData("NAVARRO, Josephine Margarita", "NAVARRO, Margarita")]
    public void Takes_spellings_of_one_name_for_the_same(string a, string b)
    {
        var match = NameMatcher.Compare(a, b);
        Assert.True(match.Same, match.Reason);
        Assert.Equal(match.Same, NameMatcher.Compare(b, a).Same);
    }

    [Theory]
    [InlineData("DOE, Jane", "DOE, John", "given")]
    [InlineData("DOE, Jane", "ROEBUCK, Jane", "family")]
    [InlineData("KIM, Kyong Hak", "KIM, Kyong Nam", "differ")]
    [InlineData("RUBAI, Muhammad Hasan", "RUBAI, Muhammad Karim", "common name")]
    [InlineData("LOPEZ, Maria", "LOPEZ, Mario", "given")]
    [InlineData("IBRAHIM, Ahmad", "IBRAHIM, Hamid", "given")]
    [InlineData("Northwind Trading Ltd", "Southwind Trading Ltd", "differ")]
    [InlineData("", "DOE, Jane", "no word")]
    [InlineData("NAVARRO, Beatrix Margarita", "NAVARRO, Josephine Margarita", "given")]
    public void Tells_two_names_apart_and_says_why(string a, string b, string reason)
    {
        var match = NameMatcher.Compare(a, b);
        Assert.False(match.Same, match.Reason);
        Assert.Contains(reason, match.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Щербаков", "Shcherbakov")]
    [InlineData("Ґалаґан і Їжак", "Galagan i Yizhak")]
    [InlineData("Plain Latin", "Plain Latin")]
    public void Cyrillic_reads_in_Latin_letters(string text, string latin) => Assert.Equal(latin, Transliteration.ToLatin(text));
}
