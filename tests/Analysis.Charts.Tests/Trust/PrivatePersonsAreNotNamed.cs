namespace Analysis.Charting.Tests.Trust;

/// <summary>
/// What must never happen, 15: private persons named in an exported chart by default: only those with a public office or an organisation.
/// </summary>
public sealed class PrivatePersonsAreNotNamed
{
    [Theory]
    [InlineData("Police arrested 40 people in Oruro, among them the teacher Nadia Quispe.", "Quispe")]
    [InlineData("\"They took 40 people,\" said Nadia Quispe, a mother of two.", "Quispe")]
    [InlineData("Nadia Quispe said that 40 people had been arrested in Oruro.", "Quispe")]
    [InlineData("According to Nadia Quispe, 40 people were arrested in Oruro on 3 March 2021.", "Quispe")]
    [InlineData("President Luis Arce said that Nadia Quispe was among 40 people arrested in Oruro.", "Quispe")]
    [InlineData("The mother of Nadia Quispe said that 40 people had been arrested in Oruro.", "Quispe")]
    [InlineData("Nadia Quispe's lawyer said that 40 people had been arrested in Oruro.", "Quispe")]
    [InlineData("Ms Quispe's lawyer said that 40 people had been arrested in Oruro. Nadia Quispe is in jail.", "Quispe")]
    [InlineData("A friend of Jorge Mamani's brother said that 40 people had been arrested in Oruro.", "Mamani")]
    [InlineData("Relatives of Nadia Quispe said that 40 people had been arrested in Oruro.", "Quispe")]
    [InlineData("Ms Quispe, 34, told the court that 40 people had been arrested in Oruro.", "Quispe")]
    [InlineData("Police arrested 40 people in Nadia Quispe's house in Oruro.", "Quispe")]
    [InlineData("Nadia Quispe and Jorge Mamani were arrested in Oruro. Mamani said 40 others were arrested.", "Quispe|Mamani")]
    [InlineData("The driver, Jorge Mamani, said that 40 people had been arrested in Oruro. Mamani was shot.", "Mamani")]
    public void No_picture_of_any_chart_and_no_alt_text_names_them(string text, string names)
    {
        var corpus = Told.In("ORURO, 4 March 2021\n\n" + text);
        Assert.All(Charts.All(corpus), chart => Assert.All(names.Split('|'), name =>
        {
            Assert.DoesNotContain(name, chart.Svg(), StringComparison.Ordinal);
            Assert.DoesNotContain(name, chart.Describe(), StringComparison.Ordinal);
        }));
    }

    [Fact]
    public void Who_holds_an_office_is_named() =>
        Assert.Contains("Luis Arce",
            Charts.ActorCounts(Told.In("ORURO, 4 March 2021\n\nPresident Luis Arce said that 40 people had been arrested.")).Svg(),
            StringComparison.Ordinal);

    [Fact]
    public void How_many_are_left_out_is_said() =>
        Assert.Contains("without a public office",
            Charts.ActorCounts(Told.In("ORURO, 4 March 2021\n\nThe teacher Nadia Quispe was arrested.")).NotDrawnNote,
            StringComparison.Ordinal);
}
