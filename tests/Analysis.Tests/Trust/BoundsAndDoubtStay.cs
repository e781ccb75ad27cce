using Analysis.Recognition.Figures;
using Analysis.Recognition.Numbers;
using Analysis.Tests.Support;

namespace Analysis.Tests.Trust;

/// <summary>
/// What must never happen, 4: "more than / some / around / at least / up to" dropped; received reports of turned into confirmed. Vague
/// words stay words: "thousands" has no number.
/// </summary>
public sealed class BoundsAndDoubtStay
{
    [Theory]
    [InlineData("As few as 12 villagers were killed near Goma.", Qualifier.AtLeast)]
    [InlineData("Police in Accra arrested 60 dockers, possibly more, overnight.", Qualifier.AtLeast)]
    [InlineData("Police in Accra arrested 60 dockers, perhaps more.", Qualifier.AtLeast)]
    [InlineData("Police in Quito arrested 60 people tops.", Qualifier.AtMost)]
    [InlineData("Barely 60 people were arrested in Tirana.", Qualifier.About)]
    [InlineData("The best part of 200 dockers were arrested in Valparaiso.", Qualifier.About)]
    [InlineData("Soldiers in Jos arrested 60 herders at a conservative estimate.", Qualifier.AtLeast)]
    [InlineData("Not quite 60 monks were detained in Mandalay.", Qualifier.LessThan)]
    [InlineData("Between three and four hundred students were arrested in Lima.", Qualifier.Between)]
    [InlineData("Untold thousands were killed in Darfur.", Qualifier.Vague)]
    [InlineData("Dozens upon dozens of clerks were arrested in Hanoi.", Qualifier.Vague)]
    public void A_bound_is_kept_wherever_it_stands(string text, Qualifier qualifier)
    {
        var row = Assert.Single(Files.Corpus(Files.Of("a.txt", text)).Figures);
        Assert.Equal((qualifier, Polarity.Asserted), (row.Qualifier, row.Polarity));
        Assert.True(qualifier is not (Qualifier.Vague or Qualifier.Between) || row.Value is null);
    }

    [Theory]
    [InlineData("The UN said it had received accounts of 450 arrests in Gambella.", Certainty.Reported)]
    [InlineData("The commission heard testimony about 45 killings in Port-au-Prince.", Certainty.Reported)]
    [InlineData("Sixty villagers are feared dead after a raid in Burkina Faso.", Certainty.Alleged)]
    [InlineData("Sixty villagers were killed in the north of Burkina Faso, unconfirmed reports say.", Certainty.Reported)]
    [InlineData("Unverified footage shows 60 people being arrested in Shiraz.", Certainty.Reported)]
    [InlineData("Rumour has it that 60 people were killed in Shiraz.", Certainty.Alleged)]
    [InlineData("The ministry confirmed receipt of a letter saying 60 people were killed in Jaffna.", Certainty.Reported)]
    [InlineData("It is alleged, but not proven, that 60 people were killed in Cali.", Certainty.Alleged)]
    [InlineData("Police arrested 60 people in Potosi, or so the union claims.", Certainty.Alleged)]
    public void Hearsay_is_never_stated_or_confirmed(string text, Certainty certainty) =>
        Assert.Equal(certainty, Assert.Single(Files.Corpus(Files.Of("a.txt", text)).Figures).Certainty);

    [Fact]
    public void Three_hundred_to_four_hundred_has_both_its_ends()
    {
        var row = Assert.Single(Files.Corpus(Files.Of("a.txt", "Between three and four hundred students were arrested in Lima.")).Figures);
        Assert.Equal((300m, 400m), (row.Low, row.High));
    }
}
