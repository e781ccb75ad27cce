using Analysis.Tests.Support;

namespace Analysis.Tests.Identity;

/// <summary>Two namesakes of different sources are never one person by name alone, and what was joined can be parted again.</summary>
public sealed class NamesakeTests
{
    private const string Teacher = "Ivan Petrov, a teacher in Gomel, was detained on Monday. Petrov said police had beaten him.";
    private const string Minister = "Foreign Minister Ivan Petrov said 12 people had been arrested.";
    private const string SameMinister = "The foreign minister, Ivan Petrov, said 14 people had been arrested.";
    private const string Nobody = "Ivan Petrov and Anna Melnik were arrested in May.";
    private const string NobodyAgain = "Police freed Ivan Petrov, Anna Melnik and a friend of theirs.";
    private const string Farmer = "Ivan Petrov, a farmer in Osh, died on Friday.";

    [Theory]
    [InlineData(Teacher, Minister)]
    [InlineData(Teacher, Farmer)]
    [InlineData(Teacher, Nobody)]
    [InlineData(Minister, Nobody)]
    [InlineData(Minister, "Former minister of health Ivan Petrov left.")]
    [InlineData(Minister, "Health Minister Ivan Petrov left.")]
    [InlineData("French President Ivan Petrov left.", "Belgian President Ivan Petrov left.")]
    public void A_name_alone_joins_nobody(string one, string other)
    {
        var corpus = In(("a.txt", one), ("b.txt", other));
        Assert.Equal(["Ivan Petrov", "Ivan Petrov [b.txt]"], Named(corpus));
        var pair = Assert.Single(corpus.Namesakes);
        Assert.Equal(("b.txt", "Ivan Petrov [b.txt]", "a.txt", "Ivan Petrov", "Ivan Petrov,Ivan Petrov,person"),
            (pair.Source, pair.Actor, pair.OtherSource, pair.Other, pair.Alias));
    }

    [Theory]
    [InlineData(Minister, SameMinister)]
    [InlineData(Minister, "The minister, Ivan Petrov, left.")]
    [InlineData("Interior Minister Ivan Petrov left.", "The Minister of the Interior, Ivan Petrov, left.")]
    [InlineData(Nobody, NobodyAgain)]
    [InlineData(Teacher, Teacher)]
    public void Offices_company_and_copies_join(string one, string other)
    {
        var corpus = In(("a.txt", one), ("b.txt", other));
        Assert.Equal(["Ivan Petrov"], Named(corpus));
        Assert.Empty(corpus.Namesakes);
    }

    [Fact]
    public void Speakers_are_told_apart_as_well()
    {
        var corpus = In(("a.txt", Teacher), ("b.txt", Minister), ("c.txt", SameMinister));
        Assert.Equal(["Ivan Petrov", "Ivan Petrov [b.txt]", "Ivan Petrov [b.txt]"], corpus.Statements.Select(row => row.Speaker));
        Assert.Equal(["Ivan Petrov [b.txt]", "Ivan Petrov [b.txt]"], corpus.Figures.Select(row => row.Speaker));
        Assert.All(corpus.Figures, row => Assert.Equal("Ivan Petrov [b.txt]", row.SpeakerChain));
    }

    [Theory]
    [InlineData("name,actor,kind\nIvan Petrov,Ivan Petrov,person\n", "Ivan Petrov")]
    [InlineData("name,actor,kind,source\nIvan Petrov,Ivan Petrov (Osh),person,b.txt\n",
        "Ivan Petrov|Ivan Petrov (Osh)|Ivan Petrov [c.txt]")]
    [InlineData("name,actor,kind,source\nIvan Petrov,Ivan Petrov,person,a.txt\nIvan Petrov,Ivan Petrov,person,c.txt\n",
        "Ivan Petrov|Ivan Petrov [b.txt]")]
    [InlineData("name,actor,kind,source\nPetrov,Ivan Petrov,notSame,a.txt\n", "Ivan Petrov|Ivan Petrov [b.txt]|Ivan Petrov [c.txt]|Petrov")]
    public void The_user_joins_and_parts(string aliases, string expected)
    {
        var corpus = In(("a.txt", Teacher), ("b.txt", Farmer), ("c.txt", Minister), ("aliases.csv", aliases));
        Assert.Equal(expected.Split('|'), Named(corpus));
        Assert.DoesNotContain(corpus.Diagnostics, row => row.File.EndsWith("aliases.csv", StringComparison.Ordinal));
    }

    [Fact]
    public void An_office_that_two_of_the_name_may_hold_joins_neither()
    {
        var corpus = In(("a.txt", Minister), ("b.txt", "Health Minister Ivan Petrov left."), ("c.txt", "The minister, Ivan Petrov, left."));
        Assert.Equal(["Ivan Petrov", "Ivan Petrov [b.txt]", "Ivan Petrov [c.txt]"], Named(corpus));
    }

    [Fact]
    public void The_user_parts_what_offices_joined()
    {
        var corpus = In(("a.txt", Minister), ("b.txt", SameMinister),
            ("aliases.csv", "name,actor,kind,source\nIvan Petrov,Ivan Petrov,notSame,b.txt\n"));
        Assert.Equal(["Ivan Petrov", "Ivan Petrov [b.txt]"], Named(corpus));
    }

    [Fact]
    public void Spellings_that_sound_alike_are_listed_and_not_joined()
    {
        var corpus = In(("a.txt", "Olga Melnik was arrested."), ("b.txt", "Volha Melnik was freed."));
        Assert.Equal(["Olga Melnik", "Volha Melnik"], Named(corpus));
        Assert.Equal("Volha Melnik,Olga Melnik,person", Assert.Single(corpus.Namesakes).Alias);
    }

    [Fact]
    public void A_line_for_a_source_that_is_not_there_is_told()
    {
        var corpus = In(("a.txt", Minister), ("aliases.csv", "name,actor,kind,source\nPetrov,Ivan Petrov,person,z.txt\n"));
        Assert.Contains(corpus.Diagnostics, row => row.File.EndsWith("aliases.csv", StringComparison.Ordinal)
            && row is { Line: 2, Column: 27 } && row.Message.Contains("z.txt", StringComparison.Ordinal));
    }

    private static Corpus In(params (string Name, string Text)[] files) =>
        Files.Corpus([.. files.Select(file => Files.Of(file.Name, file.Text))]);

    private static IEnumerable<string> Named(Corpus corpus) =>
        corpus.ActorSummary
            .Where(row => row.Kind == Analysis.Recognition.Actors.ActorKind.Person && !row.Actor.Contains("Anna", StringComparison.Ordinal))
            .Select(row => row.Actor).Order(StringComparer.Ordinal);
}
