using Analysis.Notebooks.Html;
using Analysis.Text;

namespace Analysis.Notebooks.Tests.Html;

/// <summary>Addresses that open a source from a notebook.</summary>
public sealed class SourceAddressTests
{
    [Theory]
    [InlineData("../seeds", "a.txt", "../seeds/a.txt")]
    [InlineData("../seeds/", "news/a b.txt", "../seeds/news/a%20b.txt")]
    [InlineData(".", "a.txt", "./a.txt")]
    [InlineData("javascript:alert(1)", "a.txt", "javascript%3Aalert%281%29/a.txt")]
    [InlineData("../seeds", "\"><script>.txt", "../seeds/%22%3E%3Cscript%3E.txt")]
    [InlineData("../seeds", "100%#1?.txt", "../seeds/100%25%231%3F.txt")]
    [InlineData("../seeds", "all.jsonl#7", "../seeds/all.jsonl")]
    [InlineData("../seeds", "all.zip#inner/a.txt", "../seeds/all.zip")]
    public void A_file_is_named_from_the_folder_as_the_notebook_named_it(string folder, string source, string address) =>
        Assert.Equal(address, SourceAddress.Of(folder, source));

    [Fact]
    public void A_folder_named_by_its_whole_path_is_told_to_nobody() =>
        Assert.Equal("", SourceAddress.Of(Path.GetTempPath(), "a.txt"));

    [Theory]
    [InlineData("a.txt", "the police arrested ", "20", " people, it said",
        "a.txt#L3,7:~:text=the%20police%20arrested-,20,-people%2C%20it%20said")]
    [InlineData("a.MD", "", "well-known", "", "a.MD#L3,7:~:text=well%2Dknown")]
    [InlineData("a.html", "", "20", " people", "a.html#:~:text=20,-people")]
    [InlineData("a.txt", "", "one two three four five six seven eight nine ten", "",
        "a.txt#L3,7:~:text=one%20two%20three,eight%20nine%20ten")]
    [InlineData("a.txt", "under #", "20", "", "a.txt#L3,7")]
    [InlineData("a.pdf", "", "20", "", "a.pdf")]
    [InlineData("all.csv#7.txt", "", "20", "", "all.csv")]
    public void Words_are_named_by_their_place_for_editors_and_by_themselves_for_browsers(
        string source, string before, string words, string after, string address) =>
        Assert.Equal("seeds/" + address, SourceAddress.Of("seeds", source, new LinePosition(3, 7), before, words, after));
}
