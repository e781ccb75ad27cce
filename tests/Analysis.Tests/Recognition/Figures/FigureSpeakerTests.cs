using Analysis.Recognition.Figures;
using Analysis.Sources;
using Document = Analysis.Sources.Document;

namespace Analysis.Tests.Recognition.Figures;

/// <summary>Whose number it is, and whether it is denied: figures with the statements that the text itself has.</summary>
public sealed class FigureSpeakerTests
{
    [Theory]
    [InlineData("The mother of Idriss Bello said 500 people were arrested.", "mother of Idriss Bello")]
    [InlineData("A spokesman for Nadia Lund said 30 people were arrested.", "Nadia Lund > spokesman for Nadia Lund")]
    [InlineData("A spokesman for the Harbour Alliance said 30 people were arrested.", "Harbour Alliance")]
    [InlineData("Nadia Lund met Carlos Ruiz on Monday. He said 12 people were arrested.", "Carlos Ruiz")]
    [InlineData("Robin Lund met Kim Ruiz on Monday. He said 12 people were arrested.", "")]
    [InlineData("The ministry denied a claim by the union that police had arrested 88 people.", "ministry > union")]
    [InlineData("The mayor rejected the union's figure of 88 arrests.", "mayor > union")]
    [InlineData("The government disputes the 40 deaths reported by the Red Cross.", "government > Red Cross")]
    [InlineData("The minister denied the at least 30 arrests that the opposition reported.", "minister > opposition")]
    [InlineData("Police deny that they killed 12 protesters, as the Lagos Forum claims.", "police > Lagos Forum")]
    [InlineData("REPORTER: Who knows?\n\nMR COOK: The Red Cross said on Sunday that 45 people were killed in Homs.", "COOK > Red Cross")]
    [InlineData("Police say 12 people were arrested. — Nadia Lund (@nadialund) March 3, 2021", "Nadia Lund > police")]
    [InlineData("12 people were arrested. — Nadia Lund (@nadialund) March 3, 2021", "Nadia Lund")]
    [InlineData("Ten sailors died in a storm; they had, his father says, paid a skipper.", "")]
    [InlineData("A witness told the agency: “I saw a man with an axe.” Two nurses were injured, according to the reports.", "")]
    [InlineData("Newsline estimated around 200 people attended the rally in Varna.", "Newsline")]
    [InlineData("The rebels, who have backed the strike, killed 30 dockers, the army said.", "army")]
    [InlineData("The party, which rejected the offer, wounded 12 miners, the clinic said.", "clinic")]
    [InlineData("The death toll, officials in Quito said, reached 61.", "officials")]
    [InlineData("The union published the names of 34 people killed since May.", "union")]
    [InlineData("The list of the union named 34 people killed.", "")]
    public void The_chain_ends_with_whose_number_it_is(string text, string chain) => Assert.Equal(chain, Only(text).SpeakerChain);

    [Theory]
    [InlineData("Reports that 40 people died were denied by the army.", Polarity.Denied)]
    [InlineData("The union's denial that 40 people died was false.", Polarity.Denied)]
    [InlineData("The claim that 40 people were arrested was rejected by the ministry.", Polarity.Denied)]
    [InlineData("Claims by the union that 40 people were arrested were denied by the ministry.", Polarity.Denied)]
    [InlineData("The claim that 40 people were killed is false, the ministry said.", Polarity.Denied)]
    [InlineData("The ministry said the report that 40 people were killed was completely untrue.", Polarity.Denied)]
    [InlineData("Rumours that 40 miners died were dismissed by the union.", Polarity.Denied)]
    [InlineData("Reports that 40 people were killed were not denied by the army.", Polarity.Asserted)]
    [InlineData("The news that 40 people died was confirmed by the army.", Polarity.Asserted)]
    [InlineData("The report said that 40 people were wrongly arrested and were released.", Polarity.Asserted)]
    [InlineData("The envoy called for an end to the raids, noting that 16 men had been killed since May.", Polarity.Asserted)]
    [InlineData("The envoy called for the release of 16 jailed dockers.", Polarity.Asserted)]
    [InlineData("The envoy called for the release of 16 dockers.", Polarity.Hypothetical)]
    [InlineData("The claim that the vote was fair is false; 40 people were killed.", Polarity.Asserted)]
    [InlineData("The raid in which 40 people died was condemned by the union.", Polarity.Asserted)]
    public void What_is_called_a_claim_and_denied_is_denied(string text, Polarity polarity) => Assert.Equal(polarity, Only(text).Polarity);

    private static Figure Only(string text) =>
        Extractor.Default.Extract(
            Document.Part("example.txt", "example.txt", text, DocumentProperties.None),
            new SourceFacts("example.txt", "", "", new(2024, 5, 21), "known", "", "en"))
            .Figures.Select(figure => figure.Value).First(figure => figure.Kind != "states");
}
