using Analysis.Recognition.Actors;
using Analysis.Sources;
using Analysis.Tests.Support;

namespace Analysis.Tests.Sources;

public sealed class AliasTableTests
{
    [Fact]
    public void Lines_give_spellings_in_their_order() =>
        Assert.Equal<Alias>(
            [new Alias("Ivanov", "Ivan Ivanov", ActorKind.Person), new Alias("Иванов", "Ivan Ivanov", null)],
            AliasTable.Read(Files.Of("aliases.csv", "name,actor,kind\nIvanov,Ivan Ivanov,person\nИванов,Ivan Ivanov,\n")).Aliases);

    [Theory]
    [InlineData("A,B,people", "corpus/aliases.csv:2:5: error AN0126: 'people' is no kind of actor. The kinds are: person, organisation, state, group, office, place, notSame")]
    [InlineData("A,,person",
        "corpus/aliases.csv:2:3: error AN0127: The cell 'actor' is empty; the line is not used. Fill it in or remove the line.")]
    [InlineData("A,B,person\nA,C,person", "corpus/aliases.csv:3:1: warning AN0125: 'A' has a line above, which holds. Remove one of them.")]
    public void A_broken_line_is_reported(string lines, string message) =>
        Assert.Equal(message, AliasTable.Read(Files.Of("aliases.csv", "name,actor,kind\n" + lines)).Diagnostics.Single().ToString());
}
