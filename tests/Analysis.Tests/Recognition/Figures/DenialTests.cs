using Analysis.Recognition.Figures;
using Analysis.Sources;

namespace Analysis.Tests.Recognition.Figures;

/// <summary>What a text denies, corrects or says that nobody said, and whose number that is.</summary>
public sealed class DenialTests
{
    [Theory]
    [InlineData("The prefect called the 19 drownings an invention.", Polarity.Denied)]
    [InlineData("The 19 deaths were branded a fabrication by the prefect.", Polarity.Denied)]
    [InlineData("A forged letter said that 19 nuns had been detained.", Polarity.Denied)]
    [InlineData("A leaflet claiming that 19 nuns were kidnapped is false, the abbot said.", Polarity.Denied)]
    [InlineData("\"They say 19 nuns were killed. They lie,\" the prefect said.", Polarity.Denied)]
    [InlineData("\"I did not say a hundred nuns were killed,\" the abbot said.", Polarity.Denied)]
    [InlineData("We have removed a paragraph that said 19 nuns had been detained.", Polarity.Corrected)]
    [InlineData("Having first said that 15 nuns died, the prefect fell silent.", Polarity.Corrected)]
    [InlineData("The toll at the quarry was revised from 64 down to 49.", Polarity.Corrected)]
    [InlineData("The rumour had it that 19 nuns were to be deported.", Polarity.Hypothetical)]
    [InlineData("The prefect removed a poster near which 19 nuns were arrested.", Polarity.Asserted)]
    [InlineData("A letter said that 19 nuns had been detained; the stamp was forged.", Polarity.Asserted)]
    [InlineData("Rejecting the union's offer, the prefect said 19 nuns had died.", Polarity.Asserted)]
    [InlineData("Nor did the mayor say that 14 miners died.", Polarity.Denied)]
    [InlineData("The bishop refused to say that 14 miners had died.", Polarity.Denied)]
    [InlineData("Nobody at the embassy has said that 30 pupils were detained.", Polarity.Denied)]
    [InlineData("The navy never announced that 12 divers had died.", Polarity.Denied)]
    [InlineData("The port called the claim that 40 dockers died a lie.", Polarity.Denied)]
    [InlineData("Rumours that 80 herders were killed are not true.", Polarity.Denied)]
    [InlineData("She wrote that 30 clerks had been detained, which is nonsense.", Polarity.Denied)]
    [InlineData("The mayor brushed aside the league's report that 30 miners had died.", Polarity.Denied)]
    [InlineData("The mayor dismissed as \"reckless\" claims that 30 miners had died.", Polarity.Denied)]
    [InlineData("The navy described reports of 21 drownings as \"fabricated\".", Polarity.Denied)]
    [InlineData("The navy described reports of 21 drownings as credible.", Polarity.Asserted)]
    [InlineData("In June we reported 107 arrests. Ten had been counted twice.", Polarity.Corrected)]
    [InlineData("Our letter of 3 April gave the number of people detained as 3,900. This was a typing error.", Polarity.Corrected)]
    [InlineData("In June we reported 107 arrests. Ten had been beaten twice.", Polarity.Asserted)]
    [InlineData("The police reported 107 arrests. The right number of vans was nine.", Polarity.Asserted)]
    [InlineData("The paper withdrew its report that 90 students were detained.", Polarity.Denied)]
    [InlineData("Correction: our June letter said that 58 monks were detained.", Polarity.Corrected)]
    [InlineData("The navy did not deny that 12 divers had died.", Polarity.Asserted)]
    [InlineData("The mayor did not dispute the league's report that 30 miners had died.", Polarity.Asserted)]
    [InlineData("She did not say how many of the 40 people arrested were pupils.", Polarity.Asserted)]
    [InlineData("Forty miners died, which is a disgrace.", Polarity.Asserted)]
    [InlineData("The clinic, which is not accurate in all things, said 40 miners had died.", Polarity.Asserted)]
    [InlineData("The court heard the claim that 30 miners had died.", Polarity.Asserted)]
    [InlineData("No one has been charged over the death of 12 divers.", Polarity.Asserted)]
    [InlineData("The toll was revised down from 94 to 86 dead.", Polarity.Corrected)]
    [InlineData("The toll rose from 86 dead to 94.", Polarity.Asserted)]
    [InlineData("The story that 40 divers drowned was made up.", Polarity.Denied)]
    [InlineData("The crew was made up of 12 arrested divers.", Polarity.Asserted)]
    [InlineData("Pupils made up 29 of the 310 people arrested in Cobán.", Polarity.Asserted)]
    [InlineData("They say 40 divers drowned. That is a lie.", Polarity.Denied)]
    [InlineData("They say 40 divers drowned. That is a shame.", Polarity.Asserted)]
    [InlineData("No evidence has emerged that 50 herders were buried there.", Polarity.Denied)]
    [InlineData("There is no evidence against the 50 herders arrested in Bor.", Polarity.Asserted)]
    [InlineData("The ministry neither confirmed nor denied that 31 clerks had been arrested.", Polarity.Hypothetical)]
    [InlineData("The ministry could not confirm that 31 clerks had been arrested.", Polarity.Hypothetical)]
    [InlineData("Asked about reports that 300 clerks had been arrested, the mayor left the room.", Polarity.Hypothetical)]
    [InlineData("The minister denied that the 19 clerks arrested last week had been beaten.", Polarity.Asserted)]
    [InlineData("The minister denied that 19 clerks were arrested last week.", Polarity.Denied)]
    [InlineData("Pupils demanded that the 19 clerks arrested last week be freed.", Polarity.Asserted)]
    [InlineData("Courts should quash the sentences of 37 editors convicted in Sfax.", Polarity.Asserted)]
    [InlineData("The league put the dead at 164, a figure it later withdrew.", Polarity.Corrected)]
    [InlineData("An earlier toll of 435, the league said, was a mistake.", Polarity.Corrected)]
    [InlineData("A first count of 30 deaths had proved too low.", Polarity.Corrected)]
    [InlineData("An earlier toll of 435 stands.", Polarity.Asserted)]
    public void A_text_stands_to_a_figure(string text, Polarity polarity) => Assert.Equal(polarity, Only(text).Polarity);

    [Theory]
    [InlineData("No official has confirmed that 12 divers died.", Certainty.Reported)]
    [InlineData("Not a single officer has acknowledged that 12 divers died.", Certainty.Reported)]
    [InlineData("The navy has confirmed that 12 divers died.", Certainty.Confirmed)]
    [InlineData("A man accused of killing 12 divers was jailed.", Certainty.Alleged)]
    public void What_nobody_vouches_for_is_not_confirmed(string text, Certainty certainty) => Assert.Equal(certainty, Only(text).Certainty);

    [Theory]
    [InlineData("The civil guard dismissed reports that 90 divers died.", "")]
    [InlineData("\"It is false that 60 nurses were arrested,\" the interior ministry said.", "")]
    [InlineData("The army rejects the report of the group Sea Watch Tonga that soldiers shot dead 37 divers.", "Sea Watch Tonga")]
    [InlineData("“Not 169 but 200 men were killed there,” said Nadia Lund.", "")]
    [InlineData("The mayor dismissed a claim by the union that police had arrested 88 dockers.", "union")]
    [InlineData("The union said police had arrested 88 dockers.", "union")]
    [InlineData("Bishop Ada Okoro would neither confirm nor deny that 88 dockers were arrested.", "")]
    [InlineData("Bishop Ada Okoro welcomed a report that 88 dockers were arrested.", "")]
    [InlineData("LIVE 14:05 Police said 88 dockers were arrested.", "police")]
    [InlineData("“The prefect told me that 88 dockers were arrested,” said the bishop.", "")]
    [InlineData("The bishop said it was the prefect, not he, who claimed that 88 dockers were arrested.", "")]
    [InlineData("“Our own count says that 88 dockers were arrested,” said the bishop.", "bishop")]
    [InlineData("“The prefect said nothing and 88 dockers were arrested,” said the bishop.", "bishop")]
    public void A_denier_is_no_source(string text, string speaker) => Assert.Equal(speaker, Only(text).Speaker);

    [Theory]
    [InlineData("Not one of the divers was arrested.")]
    [InlineData("Police arrested two score dockers.")]
    [InlineData("The governor ordered a ban on gatherings of five or more people.")]
    [InlineData("The jail, built in 1978 for 800 inmates, has six blocks.")]
    [InlineData("Some 300 soldiers took part in the operation at dawn.")]
    public void Nobody_is_counted(string text) => Assert.Empty(All(text));

    private static Figure Only(string text) => All(text)[0];

    private static IReadOnlyList<Figure> All(string text) =>
    [
        .. Extractor.Default.Extract(
            Document.Part("example.txt", "example.txt", text, DocumentProperties.None),
            new SourceFacts("example.txt", "", "", new(2024, 5, 21), "known", "", "en"))
            .Figures.Select(figure => figure.Value),
    ];
}
