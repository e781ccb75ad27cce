namespace Analysis.Tests.Recognition.Statements;

/// <summary>Who says it. Unknown is allowed, wrong is not: every class of sentence with those that look like it.</summary>
public sealed class StatementSpeakerTests
{
    [Theory]
    // A name that hangs on a preposition, a participle or an owner is somebody else.
    [InlineData("The mother of Idriss Bello said 40 men were held.", "mother of Idriss Bello")]
    [InlineData("A critic of President Jana Novak said 40 men were held.", "critic of President Jana Novak")]
    [InlineData("A lawyer for Nadia Lund said that nine men were held.", "lawyer for Nadia Lund")]
    [InlineData("Nadia Lund's sister said that nine men were held.", "Nadia Lund's sister")]
    [InlineData("Supporters of Carlos Ruiz said nine men were held.", "supporters of Carlos Ruiz")]
    [InlineData("The widow of the murdered editor Carlos Ruiz said nine men were held.", "widow of the murdered editor Carlos Ruiz")]
    [InlineData("A man accused of killing Nadia Lund said nine men were held.", "man")]
    [InlineData("Lawyers representing Nadia Lund said nine men were held.", "lawyers")]
    [InlineData("The court that tried Nadia Lund said nine men were held.", "court")]
    [InlineData("The mayor, a friend of Nadia Lund, said nine men were held.", "mayor")]
    [InlineData("The mayor, accompanied by Nadia Lund, said nine men were held.", "mayor")]
    [InlineData("Nine men were held, said the brother of Nadia Lund.", "brother of Nadia Lund")]
    [InlineData("Nine men were held, according to relatives of Nadia Lund.", "relatives of Nadia Lund")]
    [InlineData("“Nine men were held,” a neighbour of Nadia Lund said.", "neighbour of Nadia Lund")]
    [InlineData("A spokesman for Nadia Lund said nine men were held.", "spokesman for Nadia Lund")]
    [InlineData("A spokesman for the Harbour Alliance said nine men were held.", "Harbour Alliance")]
    [InlineData("The chairman of the Press Council, Nadia Lund, said nine men were held.", "Nadia Lund")]
    [InlineData("The ambassador to the union Nadia Lund said nine men were held.", "Nadia Lund")]
    [InlineData("Former minister Nadia Lund said nine men were held.", "Nadia Lund")]
    [InlineData("The union's lawyer, Idriss Bello, said nine men were held.", "Idriss Bello")]
    // The name behind the office, with a title of its own.
    [InlineData("“Nine men were held,” said its chairman, the Rev. Idriss Bello, who was there.", "Idriss Bello")]
    [InlineData("“Nine men were held,” said their lawyer, Dr. Nadia Lund.", "Nadia Lund")]
    [InlineData("“Nine men were held,” said the club's president, Judge Carlos Ruiz.", "Carlos Ruiz")]
    [InlineData("“Nine men were held,” said a clerk, the brother of Nadia Lund.", "clerk")]
    [InlineData("“Nine men were held,” said Nadia Lund, the mother of Carlos Ruiz.", "Nadia Lund")]
    [InlineData("Organisers put the crowd at 900.", "organisers")]
    [InlineData("The harbour guard gave a figure of 900.", "harbour guard")]
    [InlineData("Nurse Nadia Lund told reporters eleven of the miners were dead.", "Nadia Lund")]
    [InlineData("Carlos Ruiz lives here. Lund shuts the door. The town has nine wells, he said.", "")]
    // What a body keeps speaks for it; whose "official" records are, nobody knows.
    [InlineData("Records of the Harbour Alliance show that nine men were held.", "Harbour Alliance")]
    [InlineData("The Harbour Alliance's figures show that nine men were held.", "Harbour Alliance")]
    [InlineData("Police statistics show that nine men were held.", "police")]
    [InlineData("Official statistics show that nine men were held.", "")]
    [InlineData("The ambassador, Nadia Lund, told reporters nuns had counted nine men.", "nuns")]
    // Insertions.
    [InlineData("One barrister defending Carlos Ruiz, Nadia Lund of the Quito bar, said nine men were held.", "Nadia Lund")]
    [InlineData(
        "Carlos Ruiz, organiser of the dock workers, or DWU - which Nadia Lund founded in 1981 - said nine men were held.", "Carlos Ruiz")]
    [InlineData("The Blue Harvest party said nine men were held.", "Blue Harvest party")]
    [InlineData("The Harbour Police itself said nine men were held.", "Harbour Police")]
    [InlineData("The minister himself said nine men were held.", "minister")]
    // Pronouns agree in gender and number; two that fit, and it is unknown; names in credits and headlines take none.
    [InlineData("Mr Darro met Ms Salin on Monday. She said nine men were held.", "Salin")]
    [InlineData("Mr Darro met Ms Salin on Monday. He said nine men were held.", "Darro")]
    [InlineData("Nadia Lund met Carlos Ruiz on Monday. He said nine men were held.", "Carlos Ruiz")]
    [InlineData("Robin Lund met Kim Ruiz on Monday. He said nine men were held.", "")]
    [InlineData("Maria Lopez told Elena Ruiz that the vote was void. She said nine men were held.", "")]
    [InlineData("Maria Lopez told Carlos Ruiz that the vote was void. She said nine men were held.", "Maria Lopez")]
    [InlineData("Maria Lopez told Carlos Ruiz that the vote was void. He said nine men were held.", "Carlos Ruiz")]
    [InlineData("Carlos Ruiz drove out with Idriss Bello on Monday. He said nine men were held.", "")]
    [InlineData("Carlos Ruiz drove out with Maria Lopez on Monday. He said nine men were held.", "Carlos Ruiz")]
    [InlineData("Carlos Ruiz drove out with two guards on Monday. He said nine men were held.", "Carlos Ruiz")]
    [InlineData("Maria Lopez said the vote was void. He said nine men were held.", "")]
    [InlineData("Maria Lopez said that Carlos Ruiz had lied. She said nine men were held.", "Maria Lopez")]
    [InlineData("The women said they were beaten. She said nine men were held.", "")]
    [InlineData("The mayor said the road was closed. They said nine men were held.", "")]
    [InlineData("The doctors said the ward was full. They said nine men were held.", "doctors")]
    [InlineData("The mother said her son was gone. He said nine men were held.", "")]
    [InlineData("The mother said her son was gone. She said nine men were held.", "mother")]
    [InlineData("The senator made a slip. He said nine men were held.", "")]
    [InlineData("Nadia Lund\nImage: Port archive.\n\nThe senator made a slip. First, he mixed up dates. He said nine men were held.", "")]
    [InlineData("Nadia Lund Wins Prize\n\nThe senator fell. She said nine men were held.", "")]
    // A participle belongs to the subject of its clause; places and bodies behind prepositions are no subjects.
    [InlineData("Nadia Lund brushed aside Colonel Bello's allegations that the list is sound, saying nine men were held.", "Nadia Lund")]
    [InlineData("Carlos Ruiz came to the aid of the head of the Quito Press Club, Nadia Lund, who sits in jail, saying nine men were held.",
        "Carlos Ruiz")]
    [InlineData("The mayor rejected Minister Bello's claim that the vote was fair, adding that nine men were held.", "mayor")]
    [InlineData("A report said that officials denied the raid, adding that nine men were held.", "")]
    [InlineData("The army shelled Homs, saying rebels held it.", "army")]
    [InlineData("Imam Yusuf Ceesay rose at the mosque in Kano, Nigeria, and, quoting a verse, condemned the raid.", "Yusuf Ceesay")]
    [InlineData("The plan suits landowners in Quito, who have argued that the park is idle soil.", "landowners")]
    [InlineData("The law helps traders in Lima, Peru, who say nine men were held.", "traders")]
    [InlineData("Nadia Lund is a lecturer at the Oslo Peace Institute who says nine men were held.", "lecturer")]
    [InlineData("The raid angered Chad, which said nine men were held.", "Chad")]
    [InlineData("Ten fishermen drowned; they had, his father says, paid a skipper.", "father")]
    // The clause goes on behind the cue.
    [InlineData("The toll in Osh, the clinic said, stood at 702.", "clinic")]
    [InlineData("Twice last winter, Nurse Nadia Lund pointed out, the ward had no water.", "Nadia Lund")]
    [InlineData("A witness told the agency: “I saw a man with an axe.” Nine men were held, according to the reports.", "")]
    [InlineData("The Harbour Police say nine men were held, as the Lagos Forum reports.", "Harbour Police")]
    // Turns, papers of a body, headlines, messages.
    [InlineData("REPORTER: Who knows?\n\nMS LUND: The Red Cross said on Sunday that nine men were held.", "Red Cross")]
    [InlineData("REPORTER: Who knows?\n\nMS LUND: We deplore the raid.", "LUND")]
    [InlineData("REPORTER: Who knows?\n\nMS LUND: The ministry knows. She said nine men were held.", "")]
    [InlineData("REPORTER: President Kiro told the BBC that nine men were held. True?\n\nMS LUND: Ask him. I condemn it.", "LUND")]
    [InlineData("MS LUND: Per the mayor's office, nine men were held.", "mayor's office")]
    [InlineData(
        "LAKE CHAD WATCH\nBulletin No. 4, May 2024\n\nWe visited nine cells. We urge the wardens to unlock them.", "LAKE CHAD WATCH")]
    [InlineData("Statement by the Harbour Alliance on the arrests\n\nWe call on the army to leave.", "Harbour Alliance")]
    [InlineData("Statement by Nadia Lund\n\nWe call on the army to leave.", "")]
    [InlineData("THE LONG ROAD HOME\nBy Nadia Lund\n\nWe call on the army to leave.", "")]
    [InlineData("Surgeon: “Bandages ran out on day two”\n\nClinics along the river have closed.", "surgeon")]
    [InlineData("“Then we will leave,” the mayor remembered her saying.", "")]
    [InlineData("Morgue staff told nuns that the fridge was full.", "morgue staff")]
    [InlineData("An army memo of 4 May says that the order came by radio.", "army memo")]
    [InlineData("A memo says that the order came by radio.", "")]
    [InlineData("Police say nine men were held. — Nadia Lund (@nadialund) March 3, 2021", "police")]
    [InlineData("We condemn the raid. — Harbour Alliance (@harbour) March 3, 2021", "Harbour Alliance")]
    [InlineData("Nine men were held today.\n\n— Nadia Lund (@nadialund) March 3, 2021", "Nadia Lund")]
    [InlineData("Nine men were held today.\nNadia Lund (@nadialund) · March 3, 2021", "Nadia Lund")]
    [InlineData("Nurse Maria Lopez begged the colonel to leave. “Not tonight,” she remembered him replying.", "colonel")]
    [InlineData("Nurse Maria Lopez asked the warden for a key. “There is none,” she quoted him as saying.", "warden")]
    [InlineData("Nurse Maria Lopez asked the nun for a key. “There is none,” she quoted him as saying.", "")]
    [InlineData("Nurse Maria Lopez asked the warden and the judge for a key. “There is none,” she quoted him as saying.", "")]
    [InlineData("Carlos Ruiz asked the warden for a key. “There is none,” he quoted him as saying.", "")]
    // Two speakers of which one has a name; never the second alone.
    [InlineData("Nine men were held, relatives and a US official said.", "relatives and a US official")]
    [InlineData("The mayor and Nadia Lund said nine men were held.", "mayor and Nadia Lund")]
    [InlineData("President and founder Nadia Lund said nine men were held.", "Nadia Lund")]
    [InlineData("Doctors in Quito and the Red Cross said nine men were held.", "doctors")]
    // Papers that common words tell apart, and what a comma names.
    [InlineData("The evening bulletin admits 12 arrests.", "evening bulletin")]
    [InlineData("A coroner's report says that nine men were held.", "coroner's report")]
    [InlineData("The annual report says that nine men were held.", "")]
    [InlineData("The league's weekly sheet, Harbinger, says nine men were held.", "Harbinger")]
    [InlineData("“Nine men were held,” said the resident envoy a.i., Nadia Lund, who was there.", "Nadia Lund")]
    // A title in apposition is that of one person.
    [InlineData("Nadia Lund, the harbour master, flew home. The harbour master said nine men were held.", "Nadia Lund")]
    [InlineData(
        "Nadia Lund, the harbour master, met Maria Lopez, the harbour master. The harbour master said nine men were held.", "")]
    [InlineData("The Harbour Watch opened a case. Nine men were held, the group said.", "Harbour Watch")]
    [InlineData("The Harbour Watch met the Dockers' Union. Nine men were held, the group said.", "")]
    // An aside gives no subject.
    [InlineData("Carlos Ruiz denied that 40 clerks died, as the union claims, but conceded that three were ill.", "Carlos Ruiz")]
    [InlineData("Nadia Lund spoke from the stairs of a church in Lima, Peru, and afterwards condemned the raid.", "Nadia Lund")]
    [InlineData("Describing the ruling as bought, Nadia Lund burned her card.", "Nadia Lund")]
    [InlineData(
        "The MINISTER OF PORTS: Nine men were held.\n\nMr J VAN DOE: Where?\n\nThe MINISTER: In Lima, Sir.", "MINISTER OF PORTS")]
    // The denier of a number is not its source.
    [InlineData("The ministry denied a claim by the union that nine men were held.", "union")]
    [InlineData("The army dismissed reports by the Lagos Forum that nine men were held.", "Lagos Forum")]
    [InlineData("The mayor rejected the union's figure of nine arrests.", "union")]
    [InlineData("The government disputes the nine deaths reported by the Red Cross.", "Red Cross")]
    [InlineData("The prison service rejects as invented the nine deaths in custody that the Lagos Forum alleges.", "Lagos Forum")]
    [InlineData("The envoy disputes that soldiers killed nine men at Kisha, as the Lagos Forum reports.", "Lagos Forum")]
    // Names no list knows, second verbs, verbs of reporting.
    [InlineData("Newsline estimated around 200 people attended the rally.", "Newsline")]
    [InlineData("The ministry admitted that shells were fired and insists that nobody was hurt.", "ministry")]
    [InlineData("Carlos Ruiz admitted nine deaths and maintains that the raid was lawful.", "Carlos Ruiz")]
    [InlineData("Dockers in Beira spoke of a lockout.", "dockers")]
    [InlineData("General Bello assured the bishops that nobody would be hanged.", "Bello")]
    [InlineData("The charity Oxfam foresees a famine.", "Oxfam")]
    [InlineData("Bishop Obi Bello walked out of a lunch with Governor Amadi, calling the money stolen.", "Obi Bello")]
    // Longer texts.
    [InlineData("Grace Wanjiru said the road was closed. Her deputy said the toll could rise. She said nine men were held.", "")]
    [InlineData("According to the army nine men were held.", "army")]
    [InlineData("The ministry, which runs the camp, on Tuesday said nine men were held.", "ministry")]
    [InlineData("Local officials said nine men were held.", "local officials")]
    [InlineData("Mayor Peter Novak and Governor Eva Stein visited the camp. He said nine men were held.", "Peter Novak")]
    [InlineData("“We counted 40 bodies,” said Musa Diallo of the Red Cross. He said nine men were held.", "Musa Diallo")]
    [InlineData(
        "Musa Diallo, a farmer, lost two sons. His wife, Awa Diallo, said they were shot. She said nine men were held.", "Awa Diallo")]
    [InlineData("In a statement read by his lawyer, Musa Diallo said nine men were held.", "Musa Diallo")]
    [InlineData("The union, citing hospital records, said nine men were held.", "union")]
    [InlineData("The army, which the report accused of murder, said nine men were held.", "army")]
    [InlineData("Musa Diallo's party said nine men were held.", "Musa Diallo's party")]
    [InlineData("The office of President Musa Diallo said nine men were held.", "office of President Musa Diallo")]
    [InlineData("Speaking on behalf of Musa Diallo, the lawyer said nine men were held.", "lawyer")]
    [InlineData("President Musa Diallo's spokesman, Peter Novak, said nine men were held.", "Peter Novak")]
    [InlineData("Unlike Eva Stein, Musa Diallo said nine men were held.", "Musa Diallo")]
    [InlineData("After Eva Stein resigned, Musa Diallo said nine men were held.", "Musa Diallo")]
    [InlineData("Musa Diallo thanked Eva Stein and said nine men were held.", "Musa Diallo")]
    [InlineData("After meeting Eva Stein in Geneva, Musa Diallo said he hoped for peace. He added that nine men were held.", "Musa Diallo")]
    [InlineData("Musa Diallo, accused by Eva Stein of lying, denied it. He said nine men were held.", "Musa Diallo")]
    [InlineData("The governor's wife, Awa Diallo, accused the army of theft. She said nine men were held.", "Awa Diallo")]
    [InlineData(
        "Mr Salim asked who had given the order. He said the army knew. Mrs Lind thanked him and urged the army to answer.", "Lind")]
    [InlineData("President Diallo's office said the army knew. It added that nine men were held.", "President Diallo's office")]
    [InlineData("“They beat us,” Awa Diallo told the court. Musa Diallo was silent. “They held nine men,” she said.", "Awa Diallo")]
    [InlineData("Three men – a teacher, Musa Diallo, and two brothers – said nine men were held.", "men")]
    [InlineData("The minister's claim that nine men were held was denied by the union.", "minister")]
    [InlineData("REPORTER: Who knows?\n\nMR COOK: The minister told me that nine men were held.", "minister")]
    [InlineData("REPORTER: Who knows?\n\nMR COOK: I would note that Human Rights Watch has documented at least 40 cases.",
        "Human Rights Watch")]
    [InlineData("The union condemned the arrest of Juan Perez, who had accused the mayor of fraud.", "Juan Perez")]
    [InlineData("Doctors at the clinic where he died, who asked not to be named, said nine men were held.", "")]
    [InlineData("Iran's judiciary denied on Monday that Mina Rahimi, 22, had been beaten, saying she had been ill.", "Iran's judiciary")]
    [InlineData("Marie Kavira fled. She had walked for days with her sister, Aline Kavira. She said nine men were held.", "")]
    [InlineData("Marie Kavira said the town was lost. She had walked for days. She said nine men were held.", "Marie Kavira")]
    [InlineData("Planes hit two trucks, Peter Novak said.\n\nIn Mosul, forces have made progress, he said.", "Peter Novak")]
    [InlineData("The port is vital, according to the board.\n\n“It will stay for years to come.”\n\nNadia Lund left.", "")]
    [InlineData("“The port is vital,” the board said.\n\n“It will stay for years to come.”", "board")]
    [InlineData("Reporters asked about claims that nine men were held. Interior Minister Juan Perez said: “I do not know.”", "Juan Perez")]
    [InlineData("Rights groups including Amnesty International and Article 19 urged Chad to free nine men.", "rights groups")]
    [InlineData("The junta rejected the letter, saying it was an insult. Its leader, General Abdou Sy, said nine men were held.",
        "General Abdou Sy")]
    public void The_last_statement_is_that_of(string text, string speaker) => Assert.Equal(speaker, Reading.Of(text)[^1].Value.Speaker);

    [Fact]
    public void One_who_speaks_for_a_person_is_told_from_that_person()
    {
        var found = Reading.Of("A spokesman for Nadia Lund said nine men were held.").Single().Value;
        Assert.Equal(("spokesman for Nadia Lund", "Nadia Lund"), (found.Speaker, found.SpeaksFor));
    }

    [Fact]
    public void A_spokesman_of_a_body_is_that_body()
    {
        var found = Reading.Of("A spokesman for the Harbour Alliance said nine men were held.").Single().Value;
        Assert.Equal(("Harbour Alliance", ""), (found.Speaker, found.SpeaksFor));
    }

    [Theory]
    // Nobody said it.
    [InlineData("Neither Nadia Lund nor Carlos Ruiz said that the vote was rigged.")]
    [InlineData("Neither the ministry nor the army said how many died.")]
    [InlineData("No official has confirmed that 12 men died.")]
    [InlineData("No group has claimed responsibility for the blast.")]
    [InlineData("Although no group claimed responsibility, the attack raised fears.")]
    [InlineData("None of the parties condemned the raid.")]
    [InlineData("Nobody claimed responsibility for the attack.")]
    [InlineData("Not one minister condemned the raid.")]
    [InlineData("The ministry did not say that 12 men died.")]
    [InlineData("The union has never claimed that 40 men died.")]
    [InlineData("The minister declined to confirm that 12 men died.")]
    [InlineData("Police neither confirmed nor denied that 12 men died.")]
    [InlineData("“The wells are dry,” nobody said.")]
    [InlineData("It is false that the minister said nine men were held.")]
    [InlineData("There is no evidence that the minister said nine men were held.")]
    [InlineData("It is not true that the minister said nine men were held.")]
    [InlineData("Nor did the minister say that nine men were held.")]
    [InlineData("Never did the minister say that nine men were held.")]
    [InlineData("The minister stopped short of saying that nine men were held.")]
    [InlineData("The minister is not known to have said that nine men were held.")]
    // Words that make statements elsewhere.
    [InlineData("Nadia Lund called her mother a taxi.")]
    [InlineData("Nadia Lund called the ship the Harbour Star.")]
    [InlineData("Nadia Lund called a meeting.")]
    [InlineData("The singer recorded two albums.")]
    [InlineData("The committee counted the votes.")]
    [InlineData("The shop assured quality.")]
    [InlineData("The informed reader knows this.")]
    [InlineData("Trains ran according to plan.")]
    [InlineData("The tax is 40 dollars per student.")]
    [InlineData("The painter's figure of a girl hangs in Quito.")]
    [InlineData("Nadia Lund recalled him answering the door.")]
    [InlineData("Nadia Lund reminded him of the sea.")]
    [InlineData("Lagos: “They shot at us from the roof”\n\nThree men died.")]
    [InlineData("Nadia Lund, the chair of the council,\n\n1. opened the meeting.")]
    [InlineData("The festival in Lagos, held in May,\n\n1. supports local bands.")]
    public void Nobody_says_anything(string text) => Assert.Empty(Reading.Lines(text));

    [Theory]
    [InlineData("Few officials said the vote was fair.")]
    [InlineData("The minister said that no group claimed the raid.")]
    [InlineData("The minister does not recognise the vote.")]
    [InlineData("Both the ministry and the army said 12 men died.")]
    [InlineData("No later than Monday, the ministry said, the camp will close.")]
    [InlineData("There is evidence that the minister said nine men were held.")]
    [InlineData("It is true that the minister said nine men were held.")]
    [InlineData("Peter Novak, when asked by Nadia Lund, said nine men were held.")]
    [InlineData("Not only the army but also the union said nine men were held.")]
    [InlineData("The ministry denied that the minister said nine men were held.")]
    public void Somebody_says_something_in(string text) => Assert.Single(Reading.Lines(text));

    [Theory]
    [InlineData(
        "The Assembly of Fishers, meeting in Accra on 3 June 2023,\n\n1. Condemns the sinking of the trawler;\n\n2. Calls for an inquiry.",
        "Assembly of Fishers condemns|Assembly of Fishers callsFor")]
    [InlineData(
        "The National Congress of Teachers,\n\nHaving met,\n\n1. expresses concern about the arrests;\n\n2. urges the mayor to act.",
        "National Congress of Teachers expressesConcern|National Congress of Teachers callsFor")]
    [InlineData(
        "The Lagos Forum,\n\nGathered in Lima on 3 June 2023,\n\n(1) Opposes the tax;\n\n(2) Takes note of the report.",
        "Lagos Forum rejects|Lagos Forum says")]
    public void Numbered_paragraphs_are_those_of_the_body_that_opens_them(string text, string expected) =>
        Assert.Equal(expected.Split('|'), Reading.Of(text).Select(found => $"{found.Value.Speaker} {found.Value.Act}"));

    [Fact]
    public void What_a_turn_reports_is_a_statement_inside_it()
    {
        const string text = "REPORTER: Who knows?\n\nMS LUND: We deplore the raid. Amnesty International says two men are missing.\n\nREPORTER: Since when?";
        Assert.Equal(["REPORTER", "LUND", "LUND", "Amnesty International", "REPORTER"],
            Reading.Of(text).Select(found => found.Value.Speaker));
    }

    [Fact]
    public void A_second_verb_in_another_tense_has_the_same_subject_and_ends_what_was_said_before()
    {
        const string text = "The ministry admitted that shells were fired and insists that nobody was hurt.";
        Assert.Equal(["shells were fired", "nobody was hurt."], Reading.Of(text).Select(found => text[found.Span.Start..found.Span.End]));
    }
}
