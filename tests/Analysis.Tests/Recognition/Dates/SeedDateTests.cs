using Analysis.Recognition.Dates;
using Analysis.Text;

namespace Analysis.Tests.Recognition.Dates;

public sealed class SeedDateTests
{
    [Theory]
    [InlineData("000_2f3ca13bf304d228.txt")]
    [InlineData("001_14e82ee5240a44b2.txt")]
    [InlineData("004_e2183c9c0ba8342e.txt")]
    public void Documents_that_state_no_date_resolve_nothing_but_what_is_explicit(string file)
    {
        var structure = Seed(file);
        Assert.Null(PublicationDate.Find(structure));
        Assert.All(DateReading.Of(structure), mention => Assert.True(mention.Value.Basis is DateBasis.Explicit or DateBasis.Unresolved));
    }

    [Theory]
    [InlineData("002_b72dd724723582d6.txt", 2020, 9, 18)]
    [InlineData("003_4a082b4bc82cbd1a.txt", 2020, 8, 15)]
    public void Documents_that_state_their_date_are_dated_by_it(string file, int year, int month, int day) =>
        Assert.Equal(new DateOnly(year, month, day), PublicationDate.Find(Seed(file))?.Day);

    [Fact]
    public void With_their_day_of_publication_all_dates_of_a_report_resolve()
    {
        var values = DateReading.Of(Seed("004_e2183c9c0ba8342e.txt"), "2020-11-05")
            .Where(mention => mention.Value.Type == TimexType.Date && mention.Value.Basis == DateBasis.Published)
            .Select(mention => mention.Value.Value);
        Assert.Equal(["2020-11-05", "2020-08", "2020-08", "2020-11-05", "2020-11-05", "2020-11-02"], values);
    }

    private static TextStructure Seed(string file)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Analysis.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("seeds");
        }

        return TextStructure.Of(new SourceText(file, File.ReadAllText(Path.Combine(folder.FullName, "seeds", file))));
    }
}
