using Analysis.Tables;
using Analysis.Tests.Support;

namespace Analysis.Tests.Tables;

/// <summary>Which claims are set side by side, and how their numbers stand to each other.</summary>
public sealed class DisagreementsTests
{
    [Theory]
    [InlineData("On 9 August 2020 police arrested 20 people.", "On 9 August 2020 police arrested 35 people.", Relation.Contradict)]
    [InlineData("On 9 August 2020 police arrested more than 30 people.", "On 9 August 2020 police arrested 20 people.", Relation.Contradict)]
    [InlineData("On 9 August 2020 police arrested more than 20 people.", "On 9 August 2020 police arrested 35 people.", Relation.BothPossible)]
    [InlineData("On 9 August 2020 police arrested about 20 people.", "On 9 August 2020 police arrested 35 people.", Relation.Differ)]
    public void Two_claims_of_one_day_are_set_side_by_side(string first, string second, Relation relation)
    {
        var row = Assert.Single(Files.Corpus(Files.Of("a.txt", first), Files.Of("b.txt", second)).Disagreements);
        Assert.Equal(("a.txt", "b.txt", relation), (row.Source, row.OtherSource, row.Relation));
    }

    [Theory]
    [InlineData("On 9 August 2020 police arrested 20 people.", "On 9 August 2020 police arrested 20 people.")]
    [InlineData("On 9 August 2020 police arrested 20 people.", "On 9 August 2020 police arrested about 20 people in the city.")]
    [InlineData("On 9 August 2020 police arrested 20 people.", "On 10 August 2020 police arrested 35 people.")]
    [InlineData("On 9 August 2020 police arrested 20 people.", "On 9 August 2020 police arrested 35 journalists.")]
    [InlineData("On 9 August 2020 police arrested 20 people.", "On 9 August 2020 the police killed 35 people.")]
    [InlineData("On 9 August 2020 police arrested 20 people.", "On 9 August 2020 police arrested dozens of people.")]
    [InlineData("Police arrested 20 people.", "Police arrested 35 people.")]
    public void Nothing_is_set_side_by_side(string first, string second) =>
        Assert.Empty(Files.Corpus(Files.Of("a.txt", first), Files.Of("b.txt", second)).Disagreements);

    [Fact]
    public void Before_after_and_total_are_no_disagreement() =>
        Assert.Empty(Files.Corpus(Files.Of("a.txt", "BERLIN, 5 November 2020\n\nSome 1,500 people were arrested before the election of 9 August 2020 and more than 10,000 after it.\n")).Disagreements);
}
