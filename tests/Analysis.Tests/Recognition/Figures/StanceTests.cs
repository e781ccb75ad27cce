using Analysis.Recognition.Figures;
using Analysis.Sources;

namespace Analysis.Tests.Recognition.Figures;

/// <summary>Whether what a number tells of happened, is meant, was taken back or is called untrue; and who gives it.</summary>
public sealed class StanceTests
{
    [Theory]
    // Meant, ordered, yet to happen.
    [InlineData("Prosecutors in Accra want to open criminal cases against 12 dockers.", Polarity.Hypothetical)]
    [InlineData("Prosecutors in Accra plan to bring charges against 12 dockers.", Polarity.Hypothetical)]
    [InlineData("Prosecutors in Accra brought charges against 12 dockers.", Polarity.Asserted)]
    [InlineData("Prosecutors in Accra want to close the port after charges against 12 dockers.", Polarity.Asserted)]
    [InlineData("The court in Quito ordered the ministry to release 47 miners.", Polarity.Hypothetical)]
    [InlineData("A judge told the army to free 12 herders.", Polarity.Hypothetical)]
    [InlineData("The court ordered an inquiry, and the army freed 12 herders.", Polarity.Asserted)]
    [InlineData("A judge told the army that it had freed 12 herders.", Polarity.Asserted)]
    [InlineData("Some 30 magistrates stand to be dismissed in Lomé.", Polarity.Hypothetical)]
    [InlineData("The decree names 31 nuns to be deported.", Polarity.Hypothetical)]
    [InlineData("They were the first 31 nuns to be deported.", Polarity.Asserted)]
    [InlineData("The decree names 31 nuns who were deported.", Polarity.Asserted)]
    [InlineData("The cabinet intended to deport 14 nuns.", Polarity.Hypothetical)]
    // What stands beside it tells nothing of it.
    [InlineData("Four more, who would not walk, were arrested in Gao.", Polarity.Asserted)]
    [InlineData("Four more miners, who could swim, were rescued off Gabès.", Polarity.Asserted)]
    [InlineData("Four more would be arrested in Gao.", Polarity.Hypothetical)]
    [InlineData("A roll call on Friday had left nine pupils missing.", Polarity.Asserted)]
    [InlineData("The union called on Friday for the arrest of nine officers.", Polarity.Hypothetical)]
    [InlineData("Relatives will mark the drowning of 12 pupils.", Polarity.Asserted)]
    [InlineData("Deputies demanded answers over the killing of nine miners.", Polarity.Asserted)]
    [InlineData("Nuns demanded the release of nine miners.", Polarity.Hypothetical)]
    // A relative clause that is closed.
    [InlineData("The abbot, who had asked for calm, expelled and injured 12 nuns.", Polarity.Asserted)]
    [InlineData("The union, which had demanded a recount, saw 12 dockers arrested.", Polarity.Asserted)]
    [InlineData("The army, which rejected the offer, wounded 30 miners.", Polarity.Asserted)]
    [InlineData("The army, which denied that it wounded 30 miners, left.", Polarity.Denied)]
    [InlineData("The army denied that the abbot, who had fled, injured 30 nuns.", Polarity.Denied)]
    [InlineData("The abbot denied that any of the 51 nuns he said were being held had been hurt.", Polarity.Asserted)]
    // Taken back.
    [InlineData("The early figure of 57 arrests sent out at dawn was imprecise.", Polarity.Corrected)]
    [InlineData("The number of 30 injured in the leaflet was a slip.", Polarity.Corrected)]
    [InlineData("The number of 30 injured in the leaflet was a warning.", Polarity.Asserted)]
    [InlineData("A toll of 40 dead is an error of judgment, she said.", Polarity.Asserted)]
    [InlineData("Police in Gao arrested 40 nurses, which was a mistake.", Polarity.Asserted)]
    [InlineData("The relief office had named 300 huts burned, which proved too high.", Polarity.Corrected)]
    [InlineData("The relief office had named 300 huts burned, which proved hard to rebuild.", Polarity.Asserted)]
    [InlineData("The league lowered its count of dead from 52 after two men came home.", Polarity.Corrected)]
    [InlineData("The league, which had spoken in May of 37 dead, later corrected its count.", Polarity.Corrected)]
    [InlineData("The army had killed 37 nuns before the league corrected its count.", Polarity.Asserted)]
    [InlineData("The league revised its figure of injured to 60.", Polarity.Asserted)]
    [InlineData("Last week the league reported 18 arrests, but three names were found to be duplicates.", Polarity.Corrected)]
    [InlineData("Last week the league reported 18 arrests, but three men were beaten twice.", Polarity.Asserted)]
    [InlineData("It is baseless, nor does the claim of the union that 14 miners were tortured hold.", Polarity.Denied)]
    [InlineData("The chief did not resign, nor did the abbot, who said that 14 miners had been tortured.", Polarity.Asserted)]
    [InlineData("Nor did the news that 14 miners had been injured stop the march.", Polarity.Asserted)]
    [InlineData("Police in Gao arrested 40 nurses, which proved a mistake.", Polarity.Asserted)]
    [InlineData("A total of 57 arrests were a mistake.", Polarity.Asserted)]
    [InlineData("In Gao 40 nurses died, which proved too high a price.", Polarity.Asserted)]
    [InlineData("Yesterday the police said they had arrested 40 nurses, but the abbot said the raid was a mistake.", Polarity.Asserted)]
    [InlineData("Prosecutors intend to bring royal-defamation charges against nine nuns.", Polarity.Hypothetical)]
    [InlineData("In May we gave this number as 64 arrests, which was an error.", Polarity.Corrected)]
    [InlineData("In May we gave this number as 64 arrests, which was a record.", Polarity.Asserted)]
    [InlineData("CORRECTION to what I posted at noon: I wrote 12 nurses detained.", Polarity.Corrected)]
    [InlineData("Note to what I posted at noon: I wrote 12 nurses detained.", Polarity.Asserted)]
    [InlineData("The draft spoke of 83 detained nurses; the secretariat has replaced that figure.", Polarity.Corrected)]
    [InlineData("The draft spoke of 83 detained nurses; the secretariat has not replaced that figure.", Polarity.Asserted)]
    [InlineData("The navy lowered the toll, saying its earlier toll of 19 had counted two men twice.", Polarity.Corrected)]
    [InlineData("The navy said its first toll of 19 dead held, and corrected two names.", Polarity.Asserted)]
    [InlineData("The navy stood by its earlier toll of 19 dead.", Polarity.Asserted)]
    [InlineData("Correction. Bulletin 7 gave the number of arrests in Osh as nine.", Polarity.Corrected)]
    [InlineData("Contents. Bulletin 7 gave the number of arrests in Osh as nine.", Polarity.Asserted)]
    [InlineData("Friday's bulletin, which spoke of 22 deaths, had mixed up two towns.", Polarity.Corrected)]
    [InlineData("Friday's bulletin, which spoke of 22 deaths, was late.", Polarity.Asserted)]
    [InlineData("QUESTION: Yesterday you said 40 nurses were detained.\n\nMR BELLO: I misspoke.", Polarity.Corrected)]
    [InlineData("QUESTION: Yesterday you said 40 nurses were detained.\n\nMR BELLO: I did.", Polarity.Asserted)]
    [InlineData("The port withdrew a statement that 57 dockers had been wounded. The correct number was five.", Polarity.Corrected)]
    // Called untrue, or left open.
    [InlineData("On the ferry you can hear that 2,000 dockers were arrested. That is not true.", Polarity.Denied)]
    [InlineData("On the ferry you can hear that 2,000 dockers were arrested. That is new.", Polarity.Asserted)]
    [InlineData("Talk of a hundred dead is pure invention.", Polarity.Denied)]
    [InlineData("The abbot dismissed as \"pure fiction\" a radio report that 19 nuns had been killed.", Polarity.Denied)]
    [InlineData("The abbot described as \"pure grief\" a radio report that 19 nuns had been killed.", Polarity.Asserted)]
    [InlineData("Asked about reports that 58 nuns had been killed, the abbot replied that this was not the case.", Polarity.Denied)]
    [InlineData("He had seen the report that 12 nuns had been killed. “That is not the case.”", Polarity.Denied)]
    [InlineData("He had seen the report that 12 nuns had been killed. “That is the case.”", Polarity.Asserted)]
    [InlineData("The clinic could not confirm rumours of 60 deaths.", Polarity.Hypothetical)]
    [InlineData("The clinic confirmed reports of 60 deaths.", Polarity.Asserted)]
    [InlineData("The mayor said it was “incorrect” that 28 miners had died.", Polarity.Denied)]
    [InlineData("The mayor said it was “tragic” that 28 miners had died.", Polarity.Asserted)]
    [InlineData("The abbot called “pure fantasy” the tally of 140 dead put forward by the rebels.", Polarity.Denied)]
    [InlineData("The abbot called “very careful” the tally of 140 dead put forward by the rebels.", Polarity.Asserted)]
    [InlineData("QUESTION: Were the eight nuns killed?\n\nMR BELLO: I cannot say.", Polarity.Asserted)]
    public void A_text_stands_to_a_figure(string text, Polarity polarity) => Assert.Equal(polarity, First(text).Polarity);

    [Theory]
    [InlineData("Our volunteers confirmed 64 arrests.", "Lakeside Network")]
    [InlineData("In January, our colleagues in Osh documented 41 deaths.", "Lakeside Network")]
    [InlineData("Information gathered by our office shows that 41 nuns were killed.", "Lakeside Network")]
    [InlineData("As of 4 May the network has on its books 150 people detained.", "Lakeside Network")]
    [InlineData("Our mayor confirmed 64 arrests.", "mayor")]
    [InlineData("The Bar Council said its legal team had registered 83 arrests.", "Bar Council")]
    [InlineData("Nadia Lund told the meeting that her office had recorded 36 abductions.", "Nadia Lund")]
    [InlineData("A source says 12 nurses were arrested.", "")]
    [InlineData("Hospital sources say 12 nurses were arrested.", "Hospital sources")]
    [InlineData("The ministry replied in May. The doctors were also told of raids. Twelve nurses were arrested, they said.", "doctors")]
    [InlineData("Harbour Watch tells another story. By its reckoning 24 dockers have been killed.", "Harbour Watch")]
    [InlineData("Harbour Watch said relatives had counted 40 deaths. The group added that 12 nurses were arrested.", "Harbour Watch")]
    [InlineData("The ministry spoke of 40 dead, the Harbour Watch of 90.", "Harbour Watch")]
    [InlineData("The ministry spoke of 40 dead, the mayor of Osh of 90.", "mayor of Osh")]
    [InlineData("The ministry spoke of 40 dead, a fire in May and 12 wounded.", "ministry")]
    [InlineData("The clinic was shelled. The Bar Council protested. It said 12 nurses were arrested.", "Bar Council")]
    [InlineData("Nadia Lund resigned. Her party said 12 nurses were arrested.", "party")]
    [InlineData("Clothing makers have dismissed 40 tailors, the union said.", "union")]
    [InlineData("By the union's count 88 nurses were held; 61 have been freed.", "union")]
    [InlineData("The court said 88 nurses were held; 61 have been freed.", "")]
    [InlineData("Police put the crowd at 2,000, organisers at 9,000.", "organisers")]
    [InlineData("The ministry, which on Friday had spoken of 749 arrests, fell silent.", "ministry")]
    [InlineData("Ministry: 113 officers hurt since Monday.", "ministry")]
    [InlineData("Police: 113 hurt since Monday.", "")]
    [InlineData("The Harbour Watch counted 52 executions, of which nine were announced by the court.", "Harbour Watch")]
    [InlineData("Troops held the bridge, after a raid that killed 27 dockers, the clinic said.", "clinic")]
    [InlineData("Police had at first put the dead at eight.", "police")]
    public void The_last_figure_is_that_of(string text, string speaker) =>
        Assert.Equal(speaker, All($"Lakeside Network\nBulletin No. 4, May 2024\n\n{text}")[^1].Speaker, ignoreCase: true);

    [Theory]
    [InlineData("Ada Okoro, spokesperson, Harbour Rights Office", "Harbour Rights Office")]
    [InlineData("Spokesperson: Ada Okoro, Harbour Rights Office", "Harbour Rights Office")]
    [InlineData("Spokesperson for the UN High Commissioner for Fishers: Ada Okoro", "")]
    [InlineData("Ada Okoro, baker, Harbour Rights Office", "")]
    [InlineData("The spokesperson of the Harbour Rights Office left.", "")]
    public void The_head_of_a_note_tells_whose_office_is_ours(string head, string speaker) =>
        Assert.Equal(speaker, First($"Note on Chad\n{head}\n\nOur office has documented 60 deaths.").Speaker);

    [Theory]
    [InlineData("QUESTION: Were eight nuns killed?\n\nMR BELLO: I cannot say.", 0)]
    [InlineData("“Have they killed 60 nuns?” she asked.", 0)]
    [InlineData("“They have killed 60 nuns,” she said. “Will nobody act?”", 1)]
    public void What_is_asked_is_no_claim(string text, int claims) => Assert.Equal(claims, All(text).Count);

    private static Figure First(string text) => All(text)[0];

    private static IReadOnlyList<Figure> All(string text) =>
    [
        .. Extractor.Default.Extract(
            Document.Part("example.txt", "example.txt", text, DocumentProperties.None),
            new SourceFacts("example.txt", "", "", new(2024, 5, 21), "known", "", "en"))
            .Figures.Select(figure => figure.Value),
    ];
}
