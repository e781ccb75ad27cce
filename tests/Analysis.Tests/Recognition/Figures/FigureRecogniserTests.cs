using Analysis.Recognition.Numbers;
using Analysis.Tests.Support;
using Analysis.Text;
using static Analysis.Tests.Recognition.Figures.FigureReading;

namespace Analysis.Tests.Recognition.Figures;

public sealed class FigureRecogniserTests
{
    [Theory]
    [InlineData("[|120|] people were arrested.", "arrests", "people")]
    [InlineData("The arrest of [|120|] people sparked outrage.", "arrests", "people")]
    [InlineData("Police detained [|120|] demonstrators in the capital.", "arrests", "demonstrators")]
    [InlineData("Police made [|120|] arrests.", "arrests", "arrests")]
    [InlineData("Arrests rose to [|120|] on Tuesday.", "arrests", "")]
    [InlineData("This brought the total number of arrests to [|2,000|].", "arrests", "")]
    [InlineData("The group said [|more than 11,000|] people had been taken into custody.", "arrests", "people")]
    [InlineData("[|120|] people arrested in the capital appeared in court.", "arrests", "people")]
    [InlineData("[|A couple|] who went to the station to look for their son were then themselves detained.", "arrests", "")]
    [InlineData("The Office documented [|1,145|] cases of arbitrary arrest and detention.", "arrests", "cases of arbitrary arrest")]
    [InlineData("A further [|1,200|] have been placed under house arrest.", "arrests", "")]
    [InlineData("The number of those detained [|exceeds 30,000|].", "arrests", "")]
    [InlineData("In total [|33|] activists, 12 of them women, have been detained.", "arrests", "activists")]
    [InlineData("[|At least 12|] dead in market bombing", "deaths", "")]
    [InlineData("The blast left [|12|] people dead.", "deaths", "people")]
    [InlineData("A bomber struck a checkpoint, killing [|12|].", "deaths", "")]
    [InlineData("[|Two|] people have died.", "deaths", "people")]
    [InlineData("The floods have claimed [|at least 34|] lives.", "deaths", "lives")]
    [InlineData("The death toll from the earthquake has risen to [|1,234|].", "deaths", "")]
    [InlineData("Officials put the death toll at [|450|].", "deaths", "")]
    [InlineData("The ministry gave a toll of [|12|].", "deaths", "")]
    [InlineData("The number of people killed has risen to [|78|].", "deaths", "")]
    [InlineData("[|Twenty-two|] bodies were recovered from the river.", "deaths", "bodies")]
    [InlineData("[|At least 41|] migrants drowned when their boat capsized.", "deaths", "migrants")]
    [InlineData("[|Two|] soldiers and their guide were killed in the attack.", "deaths", "soldiers")]
    [InlineData("The fire injured [|30|] workers.", "injuries", "workers")]
    [InlineData("[|Forty|] people, most of them women, were injured in the stampede.", "injuries", "people")]
    [InlineData("The torture of [|hundreds|] of peaceful marchers in custody was condemned.", "torture", "peaceful marchers")]
    [InlineData("It verified [|230|] cases of torture.", "torture", "cases of torture")]
    [InlineData("The country holds [|1,046|] political prisoners.", "politicalPrisoners", "political prisoners")]
    [InlineData("Defenders recognised [|1,448|] individuals as political prisoners.", "politicalPrisoners", "individuals")]
    [InlineData("[|1,385|] people are considered political prisoners.", "politicalPrisoners", "people")]
    [InlineData("[|Eleven|] political prisoners were freed.", "releases", "political prisoners")]
    [InlineData("A court sentenced [|529|] supporters of the ousted leader to death.", "convictions", "supporters of the ousted leader")]
    [InlineData("[|Two|] journalists were found guilty.", "convictions", "journalists")]
    [InlineData("[|Some 200,000|] Chileans went into exile after the coup.", "exiles", "Chileans")]
    [InlineData("[|Twelve|] opposition members are in exile.", "exiles", "opposition members")]
    [InlineData("[|1.2 million|] people had been displaced by the fighting.", "displacements", "people")]
    [InlineData("[|Nearly 100,000|] have fled across the border.", "displacements", "")]
    [InlineData("Fighting has forced [|300,000|] people from their homes.", "displacements", "people")]
    [InlineData("Authorities evacuated [|15,000|] residents.", "evacuations", "residents")]
    [InlineData("The blaze forced the evacuation of [|2,000|] residents.", "evacuations", "residents")]
    [InlineData("The strike destroyed [|40|] homes.", "homesDestroyed", "homes")]
    [InlineData("[|About 300|] houses were washed away by the flood.", "homesDestroyed", "houses")]
    [InlineData("[|7|] people are still missing.", "disappearances", "people")]
    [InlineData("[|As many as 30,000|] people disappeared during the dictatorship.", "disappearances", "people")]
    [InlineData("The report cites [|47|] cases of enforced disappearance.", "disappearances", "cases of enforced disappearance")]
    [InlineData("Gunmen kidnapped [|276|] schoolgirls.", "abductions", "schoolgirls")]
    [InlineData("[|Tens of thousands|] of people took to the streets.", "participants", "people")]
    [InlineData("[|Some 40,000|] rail workers walked out.", "participants", "rail workers")]
    [InlineData("A crowd of [|5,000|] gathered outside parliament.", "participants", "")]
    [InlineData("Police watched a rally of [|5,000|] in the capital.", "participants", "")]
    [InlineData("The two-day strike by [|50,000|] nurses begins soon.", "participants", "nurses")]
    [InlineData("[|Twelve|] people went on trial for the murder.", "charges", "people")]
    [InlineData("Iran has executed [|at least 582|] people.", "executions", "people")]
    [InlineData("The court jailed [|eleven|] others.", "imprisonments", "others")]
    [InlineData("The report rests on [|700|] submissions of evidence.", "evidence", "submissions of evidence")]
    [InlineData("Amnesty interviewed [|84|] survivors.", "evidence", "survivors")]
    [InlineData("[|Thirty-five|] countries signed the statement.", "states", "countries")]
    [InlineData("They met after a call of [|27|] foreign ministers.", "states", "foreign ministers")]
    [InlineData("The group documented [|59|] cases in which detainees were beaten.", "torture", "cases")]
    [InlineData("It recorded [|14|] cases where prisoners were severely beaten.", "torture", "cases")]
    [InlineData("[|Two|] prisoners went on a hunger strike.", "hungerStrikes", "prisoners")]
    [InlineData("The spokesman put the number of deaths at \"[|around 40|]\".", "deaths", "")]
    [InlineData("The government must immediately release [|hundreds|] of people arrested solely for marching.", "arrests", "people")]
    [InlineData("[|Ninety-three|] pickets were arrested.", "arrests", "pickets")]
    [InlineData("The court upheld death sentences for [|75|] people.", "convictions", "people")]
    [InlineData("[|Up to 35|] people were burned alive in the church.", "deaths", "people")]
    [InlineData("Among the dead were [|at least 35|] children.", "deaths", "children")]
    [InlineData("The front said [|27|] of its 45 leaders were being held.", "arrests", "")]
    [InlineData("[|Some 3,000|] of Chad's 25,000 nationals in the port were evacuated.", "evacuations", "")]
    [InlineData("Adolescents detained: [|158|]", "arrests", "")]
    [InlineData("Injured: [|192|] (official figure)", "injuries", "")]
    [InlineData("[|Fifteen|] wrongly imprisoned activists were released.", "releases", "imprisoned activists")]
    [InlineData("[|Nine|] of its 17 employees were among those held.", "arrests", "")]
    [InlineData("The death toll from protests over the arrest of a rival has risen to [|37|].", "deaths", "")]
    [InlineData("Arrests over the killing of a rival have risen to [|37|].", "arrests", "")]
    public void Finds_the_marked_figure(string marked, string kind, string counted)
    {
        var parsed = Marked.Parse(marked);
        var found = Assert.Single(FiguresOf(parsed.Text), figure => figure.Span.Overlaps(parsed.Spans[0]));
        Assert.Equal((parsed.Spans[0], kind, counted), (found.Span, found.Value.Kind, found.Value.Counted));
    }

    [Theory]
    [InlineData("12 dead and 30 wounded in market bombing", "deaths 12, injuries 30")]
    [InlineData("The blast killed 12 and injured 30 others.", "deaths 12, injuries 30")]
    [InlineData("Some 1,500 people were arrested before the vote and more than 10,000 after it, with the total now at around 13,000.",
        "arrests 1500, arrests 10000, arrests 13000")]
    [InlineData("The number of arrests rose from 50 to 120.", "arrests 50, arrests 120")]
    [InlineData("Police arrested 20 women and 15 men.", "arrests 20, arrests 15")]
    [InlineData("Police detained 1,300 people at rallies, including 20 journalists.", "arrests 1300, arrests 20")]
    [InlineData("Two soldiers and three civilians were killed.", "deaths 2, deaths 3")]
    [InlineData("More than 19,000 protesters were arrested, and 68 of them were children.", "arrests 19000, arrests 68")]
    [InlineData("Police arrested 12 people. The new arrests bring the total to 45.", "arrests 12, arrests 45")]
    [InlineData("The quake killed 50,000 people in Turkey and nearly 6,000 in Syria.", "deaths 50000, deaths 6000")]
    [InlineData("247 people were detained, bringing the total to over 6,000.", "arrests 247, arrests 6000")]
    [InlineData("Police arrested a 25-year-old man and two women.", "arrests 2")]
    [InlineData("Her two sons, 14 and 16, were abducted.", "abductions 2")]
    [InlineData("11 died at once and 6 later in hospital.", "deaths 11")]
    [InlineData("Five years after 72 people died in the fire, nobody has been tried.", "deaths 72")]
    [InlineData("Thirteen civilians were killed and 61 injured.", "deaths 13, injuries 61")]
    [InlineData("Of the 2,224 people aboard, more than 1,500 died.", "deaths 1500")]
    [InlineData("Two of the wounded later died.", "deaths 2")]
    [InlineData("128 protesters killed, thousands in hiding", "deaths 128")]
    [InlineData("The storm killed 12 people, with 300,000 without power.", "deaths 12")]
    [InlineData("Bombs killed 12 people in the capital and 40 in clashes elsewhere.", "deaths 12, deaths 40")]
    [InlineData("Police arrested 12 people. The union gave a figure of 45.", "arrests 12, arrests 45")]
    [InlineData("Some 30 people died. The police put the figure at 18.", "deaths 30, deaths 18")]
    [InlineData("The toll rose to 23, with 76 migrants and 140 officers injured.", "deaths 23, injuries 76, injuries 140")]
    [InlineData("The party has 76 members and 140 officers were injured.", "injuries 140")]
    [InlineData("Some 156 suspects appeared in court and 200 more were arrested.", "arrests 200")]
    [InlineData("The rebels kidnapped 38 guards. They issued 30 demands, and the governor agreed to 28 of them.", "abductions 38")]
    [InlineData("Police arrested 38 people at 30 rallies. Four of them were women.", "arrests 38, arrests 4")]
    [InlineData("Clashes left 61 protesters and two members of the guard dead.", "deaths 61, deaths 2")]
    [InlineData("A mine wounded two children aged eight and 11.", "injuries 2")]
    [InlineData("Police arrested five boys aged 12, 14 and 15.", "arrests 5")]
    [InlineData("Police arrested two boys aged 14 and 15 near 12 shops.", "arrests 2")]
    [InlineData("138 people have been sentenced: 96 in custody and 42 in absentia.", "convictions 138, arrests 96")]
    [InlineData("Police arrested 705 people. The internet was cut in 21 of the state's 75 districts.", "arrests 705")]
    public void Reads_lists_and_elided_nouns(string text, string expected) =>
        Assert.Equal(expected, string.Join(", ",
            FiguresOf(text).Select(figure => FormattableString.Invariant($"{figure.Value.Kind} {figure.Value.Quantity.Value}"))));

    [Theory]
    [InlineData("The 24-year-old student was arrested on Friday.")]
    [InlineData("A man, 34, was arrested at 10 Downing Street.")]
    [InlineData("He was arrested twice in 2006.")]
    [InlineData("Police arrested him 12 times.")]
    [InlineData("He was jailed for 15 years.")]
    [InlineData("More than 60% of those arrested were released.")]
    [InlineData("Half of the detainees were beaten.")]
    [InlineData("One in five prisoners was tortured.")]
    [InlineData("The fine was 500 dollars.")]
    [InlineData("The 11th suspect was arrested in 1994.")]
    [InlineData("It ran between 1973 and 1990 and killed nobody.")]
    [InlineData("The two countries have agreed to talks.")]
    [InlineData("Rebels captured 12 villages.")]
    [InlineData("The army destroyed 14 tanks.")]
    [InlineData("Police fired 30 rounds of tear gas.")]
    [InlineData("Police seized 300 kilograms of cocaine and 12 vehicles.")]
    [InlineData("Hunters killed 12 elephants.")]
    [InlineData("They released 12 albums.")]
    [InlineData("The party won 120 seats and lost 12.")]
    [InlineData("She scored 23 goals in 40 matches.")]
    [InlineData("The plant employs 1,200 workers.")]
    [InlineData("The company cut 1,200 jobs.")]
    [InlineData("The hospital has 200 beds and 14 doctors.")]
    [InlineData("The city has 3 million inhabitants.")]
    [InlineData("Flight 17 was carrying 298 people.")]
    [InlineData("Police used 14 water cannons in 38 cities.")]
    [InlineData("The resolution was adopted by 93 votes to 24, with 58 abstentions.")]
    [InlineData("Arsenal beat Chelsea 3-1 to go four points clear.")]
    [InlineData("The index fell 120 points to 4,512.")]
    [InlineData("Doctors treated 42 patients for smoke inhalation.")]
    [InlineData("One woman said she had seen three men near the van.")]
    [InlineData("Four people have been nominated for the award.")]
    [InlineData("More than 3,500 candidates are standing in the election.")]
    [InlineData("The trial of 47 activists opened.")]
    [InlineData("Two of the three judges agreed.")]
    [InlineData("Twenty officers arrested the mayor.")]
    [InlineData("The two discussed peaceful ways out.")]
    [InlineData("Two protesters said they were hungry.")]
    [InlineData("There are 365 days in a year.")]
    [InlineData("Parliament has 450 members.")]
    [InlineData("The mayor of a town of 40,000 people was arrested.")]
    [InlineData("The disease kills 4 people per 1,000 inhabitants.")]
    [InlineData("The tremor was felt in 14 countries.")]
    [InlineData("The country has 200 schools and 12 prisons, of which three were destroyed.")]
    [InlineData("The troupe gave two performances and 300 tickets were sold.")]
    [InlineData("Fires destroyed 12,000 hectares of forest.")]
    [InlineData("The 12-member commission was convicted of nothing.")]
    [InlineData("It studied 59 cases in which documents were lost.")]
    [InlineData("The report runs to 86 pages and cost 4 million euros.")]
    [InlineData("Some 38,000 internet users surveyed had lost access.")]
    [InlineData("Police said only four officers had been involved.")]
    [InlineData("The favourites were beaten in 12 matches.")]
    [InlineData("Some 300 to 400 people are dying every day.")]
    [InlineData("Every day, 1,500 people flee across the border.")]
    [InlineData("The embassy helped 31 citizens leave the country.")]
    [InlineData("The university expelled 34 students.")]
    [InlineData("At least seven ambassadors resigned.")]
    [InlineData("In the country's 12 prisons were found drugs and knives.")]
    [InlineData("Chapters edited: 158")]
    [InlineData("Among the guests were 35 children.")]
    [InlineData("1 in 3 prisoners is awaiting trial.")]
    [InlineData("Three in 10 prisoners were tortured.")]
    [InlineData("France condemned the arrests and expelled two diplomats.")]
    public void Finds_nothing(string text) => Assert.Empty(FiguresOf(text));

    [Fact]
    public void A_caption_that_repeats_a_block_gives_no_second_figure()
    {
        const string caption = "Rescuers carry a man after 12 people were killed in the capital on Monday";
        Assert.Single(FiguresOf($"The quake struck at night.\n\n{caption}\n{caption} AGENCY / PHOTOGRAPHER\n\nHelp is on its way."));
    }

    [Fact]
    public void Vague_words_have_no_value()
    {
        var quantity = Assert.Single(FiguresOf("Thousands have been arrested.")).Value.Quantity;
        Assert.Equal((Qualifier.Vague, null, null, null), (quantity.Qualifier, quantity.Value, quantity.Low, quantity.High));
    }

    [Fact]
    public void A_figure_tells_its_parts()
    {
        var figure = Assert.Single(FiguresOf("Rights groups have documented more than 120 arrests since 2020."));
        Assert.Equal(["number.digits", "figure.counted", "figure.kind", "figure.certainty", "figure.period"],
            figure.Parts.Select(part => part.Rule));
        Assert.StartsWith("date.", Assert.Single(figure.Parts[4].Parts).Rule, StringComparison.Ordinal);
    }

    [Fact]
    public void A_user_can_add_a_kind()
    {
        var lexicon = Lexicon.BuiltIn.With("kinds.tsv", ["stampedes\tagent\tbolted"]);
        Assert.Equal("stampedes", Assert.Single(FiguresOf("The dam burst and 40 cows bolted.", lexicon: lexicon)).Value.Kind);
    }
}
