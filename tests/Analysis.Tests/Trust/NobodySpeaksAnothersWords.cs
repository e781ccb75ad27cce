using Analysis.Recognition.Figures;
using Analysis.Tests.Support;

namespace Analysis.Tests.Trust;

/// <summary>
/// What must never happen, 5: a figure or quote credited to the wrong speaker, or a claim that the text denies, doubts, asks or corrects
/// shown as asserted. Unknown is allowed; wrong is not.
/// </summary>
public sealed class NobodySpeaksAnothersWords
{
    // Everybody named is named as one who did not say it.
    [Theory]
    [InlineData("\"Forty people were killed,\" the judge assured Ana Reyes.", "Ana Reyes")]
    [InlineData("\"Do you say that forty people were killed?\" the judge asked Ana Reyes.", "Ana Reyes")]
    [InlineData("\"Forty people were killed,\" the general reminded Ana Reyes on Monday.", "Ana Reyes")]
    [InlineData("Senator Ana Reyes accused Bo Lind of saying that 40 people were killed in Potosi.", "Ana Reyes|Bo Lind")]
    [InlineData("Senator Ana Reyes asked Bo Lind how he knew that 40 people were killed in Potosi.", "Ana Reyes|Bo Lind")]
    [InlineData("The ministry confirmed receipt of a letter saying that 40 people were killed in Jaffna.", "ministry")]
    [InlineData("\"Forty people were killed in Hue,\" read a banner behind Minister Le Van Tam.", "Le Van Tam")]
    [InlineData("According to people close to Minister Le Van Tam, 40 people were killed in Hue.", "Le Van Tam")]
    [InlineData("Amnesty International was told by a nurse that 40 women were killed in Omdurman.", "Amnesty International")]
    [InlineData("Contrary to what General Okello said, 40 people were killed in Gulu.", "Okello")]
    [InlineData("General Okello, whom a union accuses of killing 40 strikers, said the road to Gulu was open.", "Okello")]
    [InlineData("\"Forty people were killed,\" said the man whom Governor Ana Reyes had arrested.", "Ana Reyes")]
    public void Whoever_only_stands_beside_a_claim_did_not_say_it(string text, string others)
    {
        var corpus = Files.Corpus(Files.Of("a.txt", text));
        Assert.All(corpus.Figures, row => Assert.DoesNotContain(row.Speaker, others.Split('|')));
        Assert.DoesNotContain(corpus.Statements,
            row => others.Split('|').Contains(row.Speaker, StringComparer.Ordinal) && row.Quote.StartsWith('"'));
    }

    [Theory]
    [InlineData("The claim that 700 people were arrested in Osogbo does not stand up to scrutiny.")]
    [InlineData("Nothing suggests that 60 villagers were killed in Osogbo.")]
    [InlineData("The bishop doubts that 60 villagers were killed in Osogbo.")]
    [InlineData("The mayor is sceptical that 60 dockers were arrested in Izmir.")]
    [InlineData("Police in Nis stopped short of arresting 30 protesters.")]
    [InlineData("Police in Nis were ready to arrest 500 people.")]
    [InlineData("Police in Nis tried to arrest 40 people.")]
    [InlineData("Police in Nis almost arrested 40 people.")]
    [InlineData("Police were wrongly said to have arrested 40 people in Nis.")]
    [InlineData("A drill in Osaka supposed that 900 people had been killed.")]
    [InlineData("The author wrote a novel in which 900 people were killed in Turin.")]
    [InlineData("A fake video said 40 people were killed in Lviv.")]
    [InlineData("Reports of 40 deaths in Basra proved unfounded.")]
    [InlineData("The reported 40 deaths in Basra never took place.")]
    [InlineData("The paper apologised for reporting that 40 people were killed in Basra.")]
    [InlineData("The union's claim that 40 people were killed in Cebu was thrown out by the court.")]
    [InlineData("An earlier headline of this article said 40 people were killed in Cebu.")]
    [InlineData("Police arrested 40 people in Cebu - fake news, says the mayor.")]
    [InlineData("The senator said that the bishop lied when he said that 40 people were killed in Cebu.")]
    [InlineData("The senator is expected to say that 40 people were killed in Cebu.")]
    [InlineData("The senator joked that 40 people were killed in Cebu.")]
    [InlineData("Who says that 40 people were killed in Cebu?")]
    [InlineData("\"Forty people were killed? No, four,\" the senator said.")]
    public void What_a_text_denies_doubts_asks_or_corrects_is_not_asserted(string text) =>
        Assert.DoesNotContain(Files.Corpus(Files.Of("a.txt", text)).Figures, row => row.Polarity == Polarity.Asserted);

    [Theory]
    [InlineData("Four people, not 40, were killed in Potosi.", 4)]
    [InlineData("The paper corrected its figure of 40 deaths in Potosi to four.", 4)]
    [InlineData("There is little doubt that 60 villagers were killed in Osogbo.", 60)]
    [InlineData("The army failed to prevent the killing of 40 people in Potosi.", 40)]
    [InlineData("Nearly 40 people were killed in Potosi.", 40)]
    public void What_a_text_puts_in_its_place_is_asserted(string text, int value) =>
        Assert.Equal(value, Assert.Single(Files.Corpus(Files.Of("a.txt", text)).Figures, row => row.Polarity == Polarity.Asserted).Value);
}
