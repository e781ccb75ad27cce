using Analysis.Recognition.Dates;
using Analysis.Tests.Support;
using Analysis.Text;

namespace Analysis.Tests.Recognition.Statements;

public sealed class StatementRecogniserTests
{
    [Theory]
    // Behind the cue.
    [InlineData("Ada Okoro said that [|the talks had failed|].", "Ada Okoro says (indirect)")]
    [InlineData("Ada Okoro said [|the talks had failed.|]", "Ada Okoro says (indirect)")]
    [InlineData("Ada Okoro said in a statement on Friday that [|the talks had failed.|]", "Ada Okoro says (indirect)")]
    [InlineData("Ada Okoro told reporters in Lagos that [|the talks had failed.|]", "Ada Okoro says (indirect)")]
    [InlineData("Ada Okoro told Reuters [|the talks had failed.|]", "Ada Okoro says (indirect)")]
    [InlineData("Ada Okoro said: [|“The talks have failed.”|]", "Ada Okoro says (direct)")]
    [InlineData("Ada Okoro said the talks [|were “a farce from the start”.|]", "Ada Okoro says (mixed)")]
    [InlineData("Ada Okoro , the mayor of Enugu , said in an interview [|`` We have lost everything . ''|]", "Ada Okoro says (direct)")]
    [InlineData("France condemned [|the attack on the convoy.|]", "France condemns (indirect)")]
    [InlineData("France strongly condemned in the strongest terms [|the attack on the convoy.|]", "France condemns (indirect)")]
    [InlineData("France has called for [|an end to the violence.|]", "France callsFor (indirect)")]
    [InlineData("France called on [|the rebels to lay down their arms.|]", "France callsFor (indirect)")]
    [InlineData("France urged [|the rebels to lay down their arms.|]", "France callsFor (indirect)")]
    [InlineData("France is demanding [|the release of the crew.|]", "France demands (indirect)")]
    [InlineData("France expressed [|deep concern about the arrests.|]", "France expressesConcern (indirect)")]
    [InlineData("France expressed [|“deep concern about the arrests”.|]", "France expressesConcern (direct)")]
    [InlineData("France is gravely concerned about [|the arrests.|]", "France expressesConcern (indirect)")]
    [InlineData("France does not recognise [|the result.|]", "France rejects (indirect)")]
    [InlineData("France accused [|the rebels of murder.|]", "France accuses (indirect)")]
    [InlineData("France denied [|that its troops had fired.|]", "France denies (indirect)")]
    [InlineData("France promised [|to send help.|]", "France promises (indirect)")]
    [InlineData("France warned of [|a wider war.|]", "France warns (indirect)")]
    [InlineData("France described the vote as [|“neither free nor fair”.|]", "France says (mixed)")]
    [InlineData("France went on to say [|the vote was void.|]", "France says (indirect)")]
    [InlineData("Ada Okoro was quoted as saying that [|the deal was dead.|]", "Ada Okoro says (indirect)")]
    [InlineData("The agency quoted Ada Okoro as saying that [|the deal was dead.|]", "Ada Okoro says (indirect)")]
    [InlineData("Ada Okoro was quoted by the agency as saying [|“the deal is dead”.|]", "Ada Okoro says (direct)")]
    [InlineData("Ada Okoro resigned in a letter to the board saying [|the deal was dead.|]", "Ada Okoro says (indirect)")]
    // Before the cue.
    [InlineData("[|“The talks have failed,”|] Ada Okoro said.", "Ada Okoro says (direct)")]
    [InlineData("[|“The talks have failed,”|] said Ada Okoro, the mayor of Enugu.", "Ada Okoro says (direct)")]
    [InlineData("[|«The talks have failed»|], said Ada Okoro.", "Ada Okoro says (direct)")]
    [InlineData("[|\"The talks,\" said Ada Okoro, \"have failed.\"|]", "Ada Okoro says (direct)")]
    [InlineData("[|The talks have failed|], Ada Okoro said on Monday.", "Ada Okoro says (indirect)")]
    [InlineData("[|The talks have failed|], Ada Okoro has confirmed.", "Ada Okoro confirms (indirect)")]
    [InlineData("[|Ten people died|], according to the United Nations.", "United Nations says (indirect)")]
    [InlineData("According to the United Nations, [|ten people died.|]", "United Nations says (indirect)")]
    [InlineData("As Ada Okoro wrote, [|the talks were held in secret.|]", "Ada Okoro says (indirect)")]
    [InlineData("[|The attack|] was condemned by France.", "France condemns (indirect)")]
    [InlineData("[|“I saw them fire,”|] a survivor, Ada Okoro, said.", "Ada Okoro says (direct)")]
    [InlineData("[|At least 12 people died|], a monitoring group said.", "monitoring group says (indirect)")]
    [InlineData("[|Ten men were hurt|], a doctor who asked not to be named told Reuters.", "doctor says (indirect)")]
    [InlineData("[|Ten men were hurt|], said a doctor who declined to be identified.", "doctor says (indirect)")]
    [InlineData("The bank holds notes that, according to Ada Okoro, [|are false.|]", "Ada Okoro says (indirect)")]
    [InlineData("The National Audit Commission, chaired by Ada Okoro, concluded that [|the bank was sound.|]",
        "National Audit Commission concludes (indirect)")]
    // Nouns, headlines, other shapes.
    [InlineData("Ada Okoro's claim that [|the bank was sound|] was false.", "Ada Okoro claims (indirect)")]
    [InlineData("Claims by Ada Okoro that [|the bank was sound|] were false.", "Ada Okoro claims (indirect)")]
    [InlineData("France calls for [|fresh elections in Chad|]\n\nThe vote was held in May.", "France callsFor (indirect)")]
    [InlineData("Ada Okoro: [|“The talks have failed”|]\n\nThe vote was held in May.", "Ada Okoro says (direct)")]
    [InlineData("[|We stand by the people of Chad. No more arrests!|] — Ada Okoro (@adaokoro) March 3, 2021", "Ada Okoro says (unmarked)")]
    [InlineData("[|“I have lost everything.”|] – Ada Okoro, survivor", "Ada Okoro says (direct)")]
    [InlineData("The United Nations faced protests, with Ada Okoro condemning [|its silence.|]", "Ada Okoro condemns (indirect)")]
    [InlineData("It follows a revolt that human rights groups say [|has killed 200 people.|]", "human rights groups says (indirect)")]
    [InlineData("[|Since 3 May 1983, according to Amnesty International, 67 people have died.|]", "Amnesty International says (indirect)")]
    [InlineData("[|“They fired at us,”|] a 21-year-old man said.", "21-year-old man says (direct)")]
    [InlineData("[|Her father was arrested|], his wife, Ada Okoro, said.", "Ada Okoro says (indirect)")]
    [InlineData("[|The toll could be higher|], the chairman of the Press Council, Ada Okoro, said.", "Ada Okoro says (indirect)")]
    [InlineData("Ada Okoro, spokeswoman for the Board of Trade, Peace and Ports, said [|the doors would close.|]",
        "Ada Okoro says (indirect)")]
    [InlineData("Amnesty International said that, [|as of 8 March, ten men were held.|]", "Amnesty International says (indirect)")]
    public void Finds_what_was_said_who_said_it_and_how(string marked, string expected)
    {
        var found = Reading.Of(marked).Single();
        Assert.Equal(expected, found.Value.ToString());
        Assert.True(Marked.Parse(marked).Spans[0].Overlaps(found.Span), $"found {found.Span}");
    }

    [Theory]
    [InlineData("She said nothing and left the room.")]
    [InlineData("She told him a story.")]
    [InlineData("Please write to the embassy.")]
    [InlineData("Ada Okoro asked not to be named.")]
    [InlineData("It is said to be the oldest house in the town.")]
    [InlineData("The so-called “wall” fell in May.")]
    [InlineData("Okoro calls the village home.")]
    [InlineData("The boat was named after the king.")]
    [InlineData("The committee named the ship after the king.")]
    [InlineData("The flood claimed three lives.")]
    [InlineData("Calls to the office went unanswered.")]
    [InlineData("The call came at noon.")]
    [InlineData("His claim to the throne was weak.")]
    [InlineData("Demand for bread rose.")]
    [InlineData("The report was published in May and runs to 300 pages.")]
    [InlineData("Prices reported by shops were higher.")]
    [InlineData("People reported missing after the flood were found.")]
    [InlineData("The confirmed cases rose to 450.")]
    [InlineData("The evidence supports the theory.")]
    [InlineData("The bridge supports a heavy load.")]
    [InlineData("The test confirmed the result.")]
    [InlineData("The accused remained in jail.")]
    [InlineData("He was warned by his doctor.")]
    [InlineData("The law demands a fine.")]
    [InlineData("He welcomed the guests at the door.")]
    [InlineData("Okoro welcomed President Diallo at the airport.")]
    [InlineData("The mayor would not say when the talks begin.")]
    [InlineData("Okoro did not confirm the date.")]
    [InlineData("Okoro may say more next week.")]
    [InlineData("If the court says so, Okoro will go.")]
    [InlineData("Okoro refused to condemn the attack.")]
    [InlineData("Does France support the plan?")]
    [InlineData("The word “coup” was painted on the wall.")]
    [InlineData("They sang “the old song of the river” at night.")]
    [InlineData("The road commands a fine view of the valley.")]
    [InlineData("The annual report lists 14 directors.")]
    [InlineData("He told her about the house.")]
    [InlineData("The clock said noon.")]
    [InlineData("The promised land was dry.")]
    [InlineData("They promised each other to write.")]
    [InlineData("He declared his income.")]
    [InlineData("Speaking softly, she closed the door.")]
    [InlineData("Since the war began, the government responded with care.")]
    [InlineData("The Coalition is supporting the troops with food.")]
    [InlineData("France supports them financially.")]
    [InlineData("The former leader of the Harbour Alliance, Ada Okoro maintained the engines.")]
    [InlineData("Police dispersed demonstrators calling for a change of government.")]
    [InlineData("A statement of accounts follows.")]
    [InlineData("Burkina Faso: Release the detained teachers\n\nThe teachers were arrested in May.")]
    [InlineData("For more information and media requests please contact: Ada Okoro.")]
    [InlineData("FACT SHEET: Arrests in Chad\n\nAda Okoro: born in Enugu.")]
    [InlineData("The government raised the number of visas.")]
    [InlineData("The idea that she was a spy was rejected by the court.")]
    public void Finds_no_statement(string text) => Assert.Empty(Reading.Lines(text));

    [Theory]
    [InlineData("LIMA, 3 May 1983 - [|Three people were shot|], the police said.")]
    [InlineData("LIMA, 3 May 1983 (Agency) - [|Three people were shot|], the police said.")]
    [InlineData("LIMA (Agency) - [|Three people were shot|], the police said.")]
    [InlineData("[|Three people were shot|], the police said.")]
    [InlineData("Ada Okoro said [|around 20,000 refugees had reached the base.|]")]
    [InlineData("Ada Okoro said [|only four officers had fired.|]")]
    [InlineData("Ada Okoro said around noon that [|the talks had failed.|]")]
    [InlineData("Ada Okoro said at the base that [|the talks had failed.|]")]
    [InlineData("Amnesty International has documented [|at least 40 cases of torture.|]")]
    [InlineData("[|“I saw them fire,”|] a survivor, Ada Okoro, said.")]
    [InlineData("[|The talks, held on Monday, had failed|], Ada Okoro said.")]
    [InlineData("CHIANG RAI – [|Three people were shot|], the police said.")]
    [InlineData("NAIROBI, Kenya - [|Three people were shot|], the police said.")]
    [InlineData("Ada Okoro told her family by telephone [|she had paid 4,000 dollars.|]")]
    public void What_was_said_begins_behind_the_dateline_and_ends_before_the_speaker(string marked) =>
        Assert.Equal(Marked.Parse(marked).Spans[0], Reading.Of(marked, new DateOnly(1983, 5, 3)).Single().Span);

    [Theory]
    [InlineData("President Ada Okoro, who took power on 3 May 1973, told supporters that the law would be kept.", null)]
    [InlineData("President Ada Okoro (elected on 3 May 1973) told supporters that the law would be kept.", null)]
    [InlineData("The envoy who arrived on 3 May 1973 said the talks had failed.", null)]
    [InlineData("Ada Okoro, elected on 3 May 1973, said the talks had failed.", null)]
    [InlineData("“No,” said Ada Okoro who took power on 3 May 1973.", null)]
    [InlineData("Ada Okoro, speaking on 3 May 1973, said the talks had failed.", "1973-05-03")]
    [InlineData("Ada Okoro, in a letter of 3 May 1973, said the talks had failed.", "1973-05-03")]
    [InlineData("Ada Okoro on 3 May 1973 said the talks had failed.", "1973-05-03")]
    [InlineData("A report, published on 3 May 1973, said the talks had failed.", "1973-05-03")]
    [InlineData("Ada Okoro, in jail since February 1973, wrote: “History will judge us.”", null)]
    [InlineData("The Harbour Alliance takes note of the results of the vote of 3 May 1973 and regrets that few took part.", null)]
    [InlineData("Ten men died on 3 May 1973; diplomats say the toll is higher.", null)]
    [InlineData("Ada Okoro told Reuters on 3 May 1973 she expected to be jailed.", "1973-05-03")]
    public void A_date_that_tells_of_the_speaker_is_not_that_of_the_statement(string text, string? value) =>
        Assert.Equal(value, Reading.Of(text)[^1].Value.Date?.Value);

    [Fact]
    public void Verbs_that_share_a_subject_are_statements_of_their_own() => Assert.Equal(
        ["Ada Okoro callsFor (indirect)", "Ada Okoro says (indirect)"],
        Reading.Lines("Mayor Ada Okoro, who has fled to Ghana, called for peace – but insisted the vote had been rigged."));

    [Fact]
    public void What_officials_deny_in_a_report_is_theirs_and_the_report_is_its_authors() => Assert.Equal(
        ["Amnesty International report says (indirect)", "officials denies (indirect)"],
        Reading.Lines("A report by Amnesty International says that officials denied that the camp exists."));

    [Fact]
    public void What_was_demanded_ends_where_another_subject_begins()
    {
        const string text = "Amnesty International has demanded an inquiry, and the council is due to meet.";
        var found = Reading.Of(text).Single();
        Assert.Equal("an inquiry", text[found.Span.Start..found.Span.End]);
    }

    [Theory]
    [InlineData("France denounced [|the raid|] and recalled its ambassador.")]
    [InlineData("France condemned [|the arrests|] and has expelled two diplomats.")]
    [InlineData("France condemned [|the arrest and forced disappearance of students.|]")]
    [InlineData("France condemned [|those who planned and ordered the raid.|]")]
    [InlineData("Ada Okoro blamed [|“foreign agents and spies”|] in a speech on Friday.")]
    [InlineData("Ada Okoro condemned [|lies in a statement by the army.|]")]
    [InlineData("France called for [|a strike|], and about 5,000 demonstrators gathered outside the gate.")]
    [InlineData("Ada Okoro said [|the raid was “a farce”|] and the European Union threatened sanctions.")]
    [InlineData("Ada Okoro said [|the raid was “a farce” and the European Union was “a club”.|]")]
    [InlineData("France denied [|any role|], with the mayor telling reporters that the raid had failed.")]
    [InlineData("France condemned [|the raid|] and sent a frigate.")]
    [InlineData("France disputed [|the figure|] and spoke of 46 deaths.")]
    [InlineData("France condemned [|the raid|], as did Chad.")]
    public void What_was_condemned_ends_before_what_else_was_done(string marked) =>
        Assert.Equal(Marked.Parse(marked).Spans[0], Reading.Of(marked)[0].Span);

    [Fact]
    public void What_was_said_ends_where_another_speaker_begins()
    {
        const string text = "France said it had seen the raid, and the European Union appealed for calm.";
        Assert.Equal(["it had seen the raid", "calm."], Reading.Of(text).Select(found => text[found.Span.Start..found.Span.End]));
    }

    [Fact]
    public void What_was_said_inside_a_clause_ends_where_the_sentence_around_it_goes_on()
    {
        const string text = "Mayor Ada Okoro, who has fled to Ghana after the army said it had found a plot, called for peace.";
        Assert.Equal(["it had found a plot", "peace."], Reading.Of(text).Select(found => text[found.Span.Start..found.Span.End]));
    }

    [Fact]
    public void A_word_in_scare_quotes_does_not_make_a_statement_direct() =>
        Assert.Equal(["France condemns (indirect)"], Reading.Lines("France condemned the ‘rigged’ vote in Chad."));

    [Fact]
    public void Whose_demand_it_is_stays_open_when_the_sentence_leaves_it_open() =>
        Assert.Equal(["Ada Okoro says (indirect)"],
            Reading.Lines("Ada Okoro said that thousands marched and demanded the release of the crew."));

    [Fact]
    public void A_participle_behind_a_quotation_goes_on_with_its_speaker() => Assert.Equal(
        ["Ada Okoro says (direct)", "Ada Okoro says (indirect)"],
        Reading.Lines("“We cannot wait,” Ada Okoro said after the meeting, adding that the army had been called."));

    [Fact]
    public void A_quoted_sentence_without_a_cue_goes_on_with_the_speaker_before()
    {
        var found = Reading.Of("“We cannot wait,” Ada Okoro said. “The army has been called.”");
        Assert.Equal(["statement.front", "statement.continued"], found.Select(mention => mention.Rule));
        Assert.All(found, mention => Assert.Equal("Ada Okoro", mention.Value.Speaker));
    }

    [Fact]
    public void A_quoted_sentence_of_nobody_stays_without_a_speaker() =>
        Assert.Equal("", Reading.Of("The crowd waited in the rain.\n\n“The army has been called.”").Single().Value.Speaker);

    [Fact]
    public void Words_quoted_without_marks_end_where_the_document_speaks_again()
    {
        const string text = "Foreign Secretary Ada Okoro said:\n\nWe pushed for this inquiry.\n\nNew elections must now be held.\n\nThe ministry sent two envoys to Chad in May.";
        var found = Reading.Of(text).Single();
        Assert.Equal("We pushed for this inquiry.\n\nNew elections must now be held.", text[found.Span.Start..found.Span.End]);
        Assert.Equal("Ada Okoro says (unmarked)", found.Value.ToString());
    }

    [Fact]
    public void Words_quoted_without_marks_in_the_same_paragraph_reach_to_its_end()
    {
        const string text =
            "Ada Okoro said: The talks have failed. We will not go back to them.\n\nThe ministry sent two envoys to Chad in May.";
        var found = Reading.Of(text).Single();
        Assert.Equal("The talks have failed. We will not go back to them.", text[found.Span.Start..found.Span.End]);
    }

    [Fact]
    public void A_quotation_of_several_paragraphs_is_one_statement()
    {
        const string text = "Ada Okoro said:\n\n“This is the first paragraph.\n\n“This is the second.”\n\nThe vote was held in May.";
        var found = Reading.Of(text).Single();
        Assert.Equal("“This is the first paragraph.\n\n“This is the second.”", text[found.Span.Start..found.Span.End]);
    }

    [Fact]
    public void A_list_belongs_to_the_sentence_that_leads_into_it()
    {
        const string text = "Amnesty International concluded there is evidence that:\n\n- The vote was false.\n- The press was gagged.\n\nThe vote was held in May.";
        Assert.EndsWith("gagged.", text[..Reading.Of(text).Single().Span.End], StringComparison.Ordinal);
    }

    [Fact]
    public void A_caption_that_repeats_speaks_once() => Assert.Single(Reading.Of(
        "The vote was held in May.\n\nAda Okoro said in Lagos that the talks had failed and the army was called\nAda Okoro said in Lagos that the talks had failed and the army was called AFP / JANE DOE\n\nIt rained."));

    [Fact]
    public void Paragraphs_of_a_resolution_have_the_body_that_opens_it() => Assert.Equal(
        ["Security Council condemns (indirect)", "Security Council callsFor (indirect)"],
        Reading.Lines("The Security Council,\n\nRecalling its earlier resolutions,\n\n1. Strongly condemns the violence in Chad;\n\n2. Calls upon the parties to lay down their arms."));

    [Fact]
    public void A_verb_that_opens_a_paragraph_has_no_subject_without_such_a_body() =>
        Assert.Empty(Reading.Lines("The Security Council met.\n\n1. Strongly condemns the violence in Chad."));

    [Fact]
    public void A_turn_ends_where_somebody_else_begins() => Assert.Equal(
        ["Ada Okoro says (unmarked)", "Idriss Bello says (unmarked)"],
        Reading.Lines("Ada Okoro (Enugu): I have no plans.\n\nIdriss Bello: Nor have we.\n\nMr Speaker: Order."));

    [Fact]
    public void Questions_and_answers_have_a_statement_each() => Assert.Equal(
        ["(unknown) asks (unmarked)", "Ada Okoro says (unmarked)", "(unknown) asks (unmarked)", "Ada Okoro says (unmarked)"],
        Reading.Lines(
            "Question: Will you go?\n\nAda Okoro: I have no plans. We shall see.\n\nQuestion: And Chad?\n\nAda Okoro: Chad is safe."));

    [Theory]
    [InlineData("We – the Harbour Alliance – condemn the arrests.", "", "Harbour Alliance")]
    [InlineData("We condemn the arrests.", "Harbour Alliance", "Harbour Alliance")]
    [InlineData("We condemn the arrests.", "", "")]
    [InlineData("France condemns the arrests. We urge Chad to free the crew.", "Ministry of Europe", "France")]
    [InlineData("France condemned the arrests. We urge Chad to free the crew.", "Harbour Alliance", "Harbour Alliance")]
    [InlineData("The Lagos Rights Forum said today that ten men were held.\n\nWe condemn the arrests.", "", "Lagos Rights Forum")]
    [InlineData("The Lagos Rights Forum said today that ten men were held.\n\nThe Enugu Press Council said today it knew.\n\nWe condemn the arrests.", "", "")]
    [InlineData("The Lagos Rights Forum said last week that ten men were held.\n\nWe condemn the arrests.", "", "")]
    [InlineData("According to the Lagos Rights Forum, ten men were held. We urge Chad to free them.", "", "")]
    [InlineData("The Lagos Rights Forum says ten men were held. We urge Chad to free them.", "", "")]
    public void We_is_the_body_that_speaks_in_the_document(string text, string publisher, string speaker) =>
        Assert.Equal(speaker, Reading.Of(text, publisher: publisher)[^1].Value.Speaker);

    [Theory]
    [InlineData("“We will stay,” Ada Okoro said. He urged the crowd to go home.", "Ada Okoro")]
    [InlineData("Mayor Ada Okoro visited Chad in May, where Idriss Bello received her. She said the talks had failed.", "Ada Okoro")]
    [InlineData("The mayor said the talks had failed. He said the army had been called.", "mayor")]
    [InlineData("Officials said the talks had failed. He said the army had been called.", "")]
    [InlineData("Ada Okoro's house was searched. He said the army had been called.", "")]
    [InlineData("The talks failed in May. He said the army had been called.", "")]
    [InlineData("President Ada Okoro won in May. The president said the army had been called.", "Ada Okoro")]
    [InlineData("Prime Minister Ada Okoro won in May. A minister said the army had been called.", "minister")]
    [InlineData("Witnesses said the army had been called.", "witnesses")]
    [InlineData("Some said the army had been called.", "")]
    [InlineData("One of them said the army had been called.", "")]
    [InlineData("The law says that the army may be called.", "")]
    [InlineData("The crowd stood still in honour of Ada Okoro. He said the army had been called.", "")]
    [InlineData("The bank's director, Ada Okoro, said the doors would close.", "Ada Okoro")]
    [InlineData("Ada Okoro, 24, a student, said the doors would close.", "Ada Okoro")]
    [InlineData("A spokesman for Amnesty International said the doors would close.", "Amnesty International")]
    [InlineData("France and Chad called for calm.", "France and Chad")]
    [InlineData("Ten people died, according to the news site Chad Now.", "Chad Now")]
    [InlineData("Ten people died, according to the government of Chad.", "Chadian government")]
    [InlineData("Foreign Minister Ada Okoro met the crew. She said the talks had failed.", "Ada Okoro")]
    [InlineData("The Ministry of Health counted eight. According to the same office, two died.", "")]
    [InlineData("Ada Bello, who led the march, was arrested, his wife, Ngozi Okoro, said. She said she was not told why.", "Ngozi Okoro")]
    [InlineData("Secretary of State Ada Okoro and the Union of African Ports (UAP) urged both sides to stay calm.",
        "Ada Okoro and Union of African Ports")]
    [InlineData("Chad, Malta and France also expressed concern.", "Chad and Malta and France")]
    [InlineData("After talks with Chad, Malta and France expressed concern.", "Malta and France")]
    [InlineData("Sixteen people were hurt, hospital authorities said.", "hospital authorities")]
    [InlineData("Miss Ada Okoro, the 24-year-old Member of Parliament, who was in the crowd, said the army had fired.", "Ada Okoro")]
    [InlineData("The foreign ministers of France, Chad and Malta condemned the arrests.", "foreign ministers of France, Chad and Malta")]
    [InlineData(
        "Two weeks after the coup, the junta had arrested 400 people, said Ada Okoro of the Lagos Forum, a rights group.", "Ada Okoro")]
    [InlineData("The mayor, a man who had been a monk, said the talks had failed.", "mayor")]
    [InlineData("His wife, the lawyer Ada Okoro, said the doors would close.", "Ada Okoro")]
    [InlineData("The party, a rival of Ada Okoro, said the doors would close.", "party")]
    public void A_speaker_is_named_as_far_as_the_text_tells(string text, string speaker) =>
        Assert.Equal(speaker, Reading.Of(text)[^1].Value.Speaker);

    [Theory]
    [InlineData("Ada Okoro said on Friday that the talks had failed.", "2021-03-05", DateBasis.Published)]
    [InlineData("On 2 March 2021, Ada Okoro said that the talks had failed.", "2021-03-02", DateBasis.Explicit)]
    [InlineData("Ada Okoro said that the talks of 2 March 2021 had failed.", "2021-03-07", DateBasis.Published)]
    [InlineData("No more arrests, please! — Ada Okoro (@adaokoro) March 3, 2021", "2021-03-03", DateBasis.Explicit)]
    [InlineData("Ada Okoro condemned the arrests in a letter to the council on Friday.", "2021-03-05", DateBasis.Published)]
    [InlineData("Born on 5 May 1960, Ada Okoro said ten people had died.", "2021-03-07", DateBasis.Published)]
    [InlineData("Elected in 2019, Ada Okoro said ten people had died.", "2021-03-07", DateBasis.Published)]
    [InlineData("A curfew began on Friday after protests in which, Ada Okoro said, ten people had died.",
        "2021-03-07", DateBasis.Published)]
    [InlineData("Ada Okoro claimed victory after the election on Friday.", "2021-03-07", DateBasis.Published)]
    public void A_statement_is_dated_by_its_own_words_else_by_publication(string text, string value, DateBasis basis)
    {
        var date = Reading.Of(text, new DateOnly(2021, 3, 7)).Single().Value.Date;
        Assert.Equal((value, basis), (date?.Value, date?.Basis));
    }

    [Theory]
    [InlineData("Ada Okoro had said that the talks had failed.", true)]
    [InlineData("Ada Okoro said that the talks had failed.", false)]
    [InlineData("Ada Okoro said on Friday that the talks had failed.", false)]
    public void Without_a_date_to_go_by_a_statement_has_none(string text, bool isPublished) =>
        Assert.Null(Reading.Of(text, isPublished ? new DateOnly(2021, 3, 7) : null).Single().Value.Date);

    [Fact]
    public void A_paper_s_day_of_issue_dates_all_it_says()
    {
        var found = Reading.Of(
            "A report by Amnesty International published on Thursday condemned the arrests. The report says women were beaten.",
            new DateOnly(2021, 3, 7));
        Assert.All(found, mention => Assert.Equal("2021-03-04", mention.Value.Date?.Value));
    }

    [Fact]
    public void A_user_s_cue_takes_effect()
    {
        var lexicon = Lexicon.BuiltIn.With("cues.tsv", ["boasts\tboast boasts boasted boasting\tthat"]);
        Assert.Equal("boasts", Reading.Of("Ada Okoro boasted that the war was won.", lexicon: lexicon).Single().Value.Act);
    }

    [Fact]
    public void Speaker_cue_and_date_stand_in_the_text()
    {
        const string text = "On 2 March 2021, Mayor Ada Okoro called for calm.";
        var found = Reading.Of(text).Single();
        Assert.Equal("Mayor Ada Okoro", text[found.Value.SpeakerSpan!.Value.Start..found.Value.SpeakerSpan.Value.End]);
        Assert.Equal("called for", text[found.Value.Cue!.Value.Start..found.Value.Cue.Value.End]);
        Assert.Equal(["2 March 2021", "Ada Okoro"], found.Parts.Select(part => text[part.Span.Start..part.Span.End]));
    }

    [Fact]
    public void Random_text_gives_spans_that_fit()
    {
        string[] words =
        [
            "“", "”", "\"", "‘", "’", "``", "''", "said", "says", ":", ",", ".", "that", "the", "minister", "Okoro", "Ada", "who", "and",
            "but", "called", "for", "on", "urged",
            "according", "to", "it", "we", "he", "(", ")", "–", "\n\n", "- ", "report", "by", "France", "condemned", "was", "adding",
            "saying", "expressed", "concern", "about",
            "as", "with", "’s", "claim", "Question:", "@okoro", "March", "3", ",", "2021", "—", "told", "reporters", "Friday", "not",
            "recognise", "quoted", "saying",
        ];
        var random = new Random(7);
        for (var round = 0; round < 400; round++)
        {
            var text = string.Join(' ', Enumerable.Range(0, 60).Select(_ => words[random.Next(words.Length)]));
            var whole = new SourceSpan(0, text.Length);
            foreach (var mention in Reading.Of(text, new DateOnly(2021, 3, 7)))
            {
                Assert.True(mention.Span.Length > 0 && whole.Contains(mention.Span), text);
                Assert.True(whole.Contains(mention.Value.SpeakerSpan ?? whole) && whole.Contains(mention.Value.Cue ?? whole), text);
            }
        }
    }

    [Theory]
    [InlineData("“a ‘b “c ")]
    [InlineData("Okoro said that ")]
    [InlineData("“We will stay,” said Ada Okoro. “For ever and a day.” ")]
    [InlineData("and called for ")]
    [InlineData("((([[[ said, ")]
    [InlineData("It said, he said, they said, ")]
    public async Task Hostile_text_ends(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));
        var structure = TextStructure.Of(new SourceText("test.txt", text));
        // A step that is not linear takes minutes or for ever on such a text.
        var read = Task.Run(() => new Analysis.Recognition.Statements.StatementRecogniser(Lexicon.BuiltIn)
            .Recognise(structure, [], [], new("", "", null, Analysis.Sources.PublishedBasis.Unresolved, null, "", "", "en")));
        await read.WaitAsync(TimeSpan.FromSeconds(120));
    }
}
