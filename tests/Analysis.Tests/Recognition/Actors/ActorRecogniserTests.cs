using Analysis.Recognition.Actors;
using Analysis.Tests.Support;
using Analysis.Text;

namespace Analysis.Tests.Recognition.Actors;

public sealed class ActorRecogniserTests
{
    [Theory]
    [InlineData("[|Street Watch Kenya|] condemns the raid.", "Organisation Street Watch Kenya")]
    [InlineData("A report by [|Clean Press International Peru|] says so.", "Organisation Clean Press International Peru")]
    [InlineData("They told [|Street Watch|] [|Kenya|] would pay.", "Organisation Street Watch; State Kenya")]
    [InlineData("[|The Foreign Office|] [|Iran|] blamed is closed.", "Organisation Foreign Office; State Iran")]
    [InlineData("The association [|Forest Aid|] left.", "Organisation Forest Aid")]
    [InlineData("They met the league [|Fair Wind|].", "Organisation Fair Wind")]
    [InlineData("[|The Beekeepers' Association|] left.", "Organisation Beekeepers' Association")]
    [InlineData("[|Maria Ramos|]' Federation left.", "Person Maria Ramos")]
    [InlineData("The [|Ours Is Ours|] movement left. [|Ours Is Ours|] lost.", "Organisation Ours Is Ours; Organisation Ours Is Ours")]
    [InlineData("The candidates of [|Rise For Change|] left.", "Organisation Rise For Change")]
    [InlineData("[|Not In Our Name|], an alliance of teachers, left.", "Organisation Not In Our Name")]
    [InlineData("In [|The Gambia|], a group of men left.", "State Gambia")]
    [InlineData("[|The Committee of Widows|] ([|Комитет вдов|]) left.",
        "Organisation Committee of Widows; Organisation Committee of Widows")]
    [InlineData("(Updates with words of [|the ABX|].)", "Organisation ABX")]
    [InlineData("They paid 400 COP to [|Rose Wanjiru|].", "Person Rose Wanjiru")]
    [InlineData("[|The Fellowship of Inland Churches|] left.", "Organisation Fellowship of Inland Churches")]
    [InlineData("A cell of [|al Murabitun|] left.", "Organisation al Murabitun")]
    [InlineData("[|RVD-Watch|] counted nine.", "Organisation RVD-Watch")]
    [InlineData("Brown et al [|Murabitun|] wrote it.", "Organisation Murabitun")]
    [InlineData("[|The Synod of Coastal Parishes|] left.", "Organisation Synod of Coastal Parishes")]
    public void A_body_is_named_whole(string marked, string expected) => Check(marked, expected);

    [Theory]
    [InlineData("Foreign Secretary [|Jane Doe|] has resigned.", "Person Jane Doe, Foreign Secretary")]
    [InlineData("[|Mr Doe|] was fined.", "Person Doe")]
    [InlineData("They met Dr. [|Maria van den Berg|] there.", "Person Maria van den Berg")]
    [InlineData("President [|J. K. Okafor Jr|] spoke.", "Person J. K. Okafor Jr, President")]
    [InlineData("Prime Minister [|Ursula von der Linden|] called for calm.", "Person Ursula von der Linden, Prime Minister")]
    [InlineData("A letter reached [|Haider al-Rubai|] on time.", "Person Haider al-Rubai")]
    [InlineData("Opposition leader [|Ana-María Quispe|] was arrested.", "Person Ana-María Quispe, Opposition leader")]
    [InlineData("Director-General [|Kim Jae-won|] agreed.", "Person Kim Jae-won, Director-General")]
    [InlineData("Vice President [|Paul O'Hara|] waved.", "Person Paul O'Hara, Vice President")]
    [InlineData("The soldier shot [|Andrej KOVAC|] twice.", "Person Andrej KOVAC")]
    [InlineData("[|Patrick Mwangi|], the Kenyan interior minister, said nothing.", "Person Patrick Mwangi, Kenyan interior minister")]
    [InlineData("The agency's director general, [|Rosa Lindt|], agreed.", "Person Rosa Lindt, director general")]
    [InlineData("Президент [|Иван Петров|] отрицал это.", "Person Иван Петров, Президент")]
    [InlineData("[|U.S.|] Secretary of State [|Jane Doe|] has resigned.", "State United States; Person Jane Doe, U.S. Secretary of State")]
    [InlineData("[|Patrick Mwangi|], leader of the [|Union for Democratic Change|] ([|UDC|]), left.",
        "Person Patrick Mwangi, leader of the Union for Democratic Change; Organisation Union for Democratic Change; Organisation Union for Democratic Change")]
    [InlineData("[|Patrick Mwangi|], the group's campaigns director, left.", "Person Patrick Mwangi, campaigns director")]
    [InlineData("A police spokesman, [|Patrick Mwangi|], left.", "Person Patrick Mwangi, police spokesman")]
    [InlineData("They met a police spokesman, and [|Patrick Mwangi|] left.", "Person Patrick Mwangi")]
    [InlineData("[|Patrick Mwangi|], the group's lawsuit and the court were named.", "Person Patrick Mwangi")]
    [InlineData("[|Chad|]'s Information Minister, [|Sikhanyo Ndula|], left.", "State Chad; Person Sikhanyo Ndula, Information Minister")]
    [InlineData("[|African Union|] commissioner [|Patrick Mwangi|] left.",
        "Organisation African Union; Person Patrick Mwangi, African Union commissioner")]
    [InlineData("The murder of [|Kian delos Reyes|] was filmed.", "Person Kian delos Reyes")]
    [InlineData("His son [|Saif al-Islam|] fled.", "Person Saif al-Islam")]
    [InlineData("[|Ms. Jane Doe|], Special Rapporteur on torture, spoke.", "Person Jane Doe, Special Rapporteur")]
    [InlineData("[|Jane Doe|], the [|UN|] Special Rapporteur on torture, spoke.",
        "Person Jane Doe, UN Special Rapporteur; Organisation UN")]
    [InlineData("The wife of [|Meena Ganguly|] left.", "Person Meena Ganguly")]
    [InlineData("The [|Council of Europe|] Commissioner for Human Rights, [|Jane Doe|], left.",
        "Organisation Council of Europe; Person Jane Doe, Council of Europe Commissioner for Human Rights")]
    [InlineData("[|Jane Doe|], its deputy director, left.", "Person Jane Doe, deputy director")]
    [InlineData("They saw [|Azucena Villador de De Vinca|] there.", "Person Azucena Villador de De Vinca")]
    [InlineData("The boat took [|Emily Roe|] home.", "Person Emily Roe")]
    [InlineData("[|Jane Doe|], minister of the [|Red Anchor|], left.",
        "Person Jane Doe, minister of the Red Anchor; Organisation Red Anchor")]
    [InlineData("The director of the [|Red Anchor|], [|Jane Doe|], left.",
        "Organisation Red Anchor; Person Jane Doe, director of the Red Anchor")]
    [InlineData("They met the minister of the Interior [|Jane Doe|] there.", "Person Jane Doe, minister of the Interior")]
    [InlineData("They heard Law Minister [|Jane Doe|] there.", "Person Jane Doe, Law Minister")]
    [InlineData("[|Jane Doe|], chairman of [|ABX Parliamentarians for Human Rights|], left.",
        "Person Jane Doe, chairman of ABX Parliamentarians for Human Rights; Organisation ABX Parliamentarians for Human Rights")]
    [InlineData("They met the [|African Union|] mediator, [|Jane Doe|].",
        "Organisation African Union; Person Jane Doe, African Union mediator")]
    [InlineData("[|Jane Doe|], the foreign ministry spokeswoman, left.", "Person Jane Doe, foreign ministry spokeswoman")]
    [InlineData("A health ministry official, [|Jane Doe|], left.", "Person Jane Doe, health ministry official")]
    [InlineData("The minister of the interior, [|Jane Doe|], left.", "Person Jane Doe, minister of the interior")]
    [InlineData("They met the president of the bar association, [|Jane Doe|], there.", "Person Jane Doe, president of the bar association")]
    [InlineData("The mother of the dead man, [|Jane Doe|], left.", "Person Jane Doe")]
    public void A_person_is_the_name_and_the_title_his_role(string marked, string expected) => Check(marked, expected);

    [Theory]
    [InlineData("He works for [|the Ministry of Health, Labour and Welfare|].", "Organisation Ministry of Health, Labour and Welfare")]
    [InlineData("[|The Organization for Trade and Co-operation in Africa|] met.",
        "Organisation Organization for Trade and Co-operation in Africa")]
    [InlineData("It was decided by [|the National Security Council|] today.", "Organisation National Security Council")]
    [InlineData("[|Northwind Trading Ltd|] paid.", "Organisation Northwind Trading Ltd")]
    [InlineData("Shares of [|Bank of Lorania|] fell.", "Organisation Bank of Lorania")]
    [InlineData("[|ABX|] said it would appeal.", "Organisation ABX")]
    [InlineData("[|The Patriotic Union of Women|] ([|PUW|]) marched.",
        "Organisation Patriotic Union of Women; Organisation Patriotic Union of Women")]
    [InlineData("It is a branch of [|the Workers' Party|].", "Organisation Workers' Party")]
    [InlineData("[|Human Rights Watch|] protested.", "Organisation Human Rights Watch")]
    [InlineData("A raid on [|al-Shams|] failed.", "Organisation al-Shams")]
    [InlineData("They left [|the Islamic Union of Iraq and the Levant|].", "Organisation Islamic Union of Iraq and the Levant")]
    [InlineData("[|Radio Marenga|] reported it.", "Organisation Radio Marenga")]
    [InlineData("[|Foro Justo|], a rights group, counted them.", "Organisation Foro Justo")]
    [InlineData("It was reported by the news site [|Chad Now|].", "Organisation Chad Now")]
    [InlineData("It was reported by [|Chad Today|].", "Organisation Chad Today")]
    [InlineData("He paid [|Northwind Holdings Ltd|].", "Organisation Northwind Holdings Ltd")]
    [InlineData("He told [|La Nacional|] so.", "Organisation La Nacional")]
    [InlineData("It was counted by [|the Committee to Protect Farmers|].", "Organisation Committee to Protect Farmers")]
    [InlineData("[|The Prosecutor General's Office of Malta|] knew.", "Organisation Prosecutor General's Office of Malta")]
    [InlineData("It was won at [|the European Court of Human Rights|] in Roe v. [|Malta|].",
        "Organisation European Court of Human Rights; State Malta")]
    [InlineData("She is the leader of [|the Republican Alternative|] here.", "Organisation Republican Alternative")]
    [InlineData("He told [|Kaduro TV|] that it was over.", "Organisation Kaduro TV")]
    [InlineData("It was counted by [|Welders Without Borders|].", "Organisation Welders Without Borders")]
    [InlineData("[|Reporters without Borders|] counted them.", "Organisation Reporters without Borders")]
    [InlineData("[|Students Against Discrimination|] marched.", "Organisation Students Against Discrimination")]
    [InlineData("[|Physicians for Human Rights|] counted them.", "Organisation Physicians for Human Rights")]
    [InlineData("It was counted by [|the Coalition for Justice and Accountability|].",
        "Organisation Coalition for Justice and Accountability")]
    [InlineData("He told [|Memorial Chad|] so.", "Organisation Memorial Chad")]
    [InlineData("[|Foro Justo|], a leading daily, counted them.", "Organisation Foro Justo")]
    [InlineData("It was counted by [|Save the Children|].", "Organisation Save the Children")]
    public void A_body_is_known_by_its_head_noun_its_capitals_or_its_bracket(string marked, string expected) => Check(marked, expected);

    [Theory]
    [InlineData("[|The UK|] and [|Belgium|] agreed.", "State United Kingdom; State Belgium")]
    [InlineData("[|U.S.|] and [|USSR|] delegates met.", "State United States; State Soviet Union")]
    [InlineData("He left [|Burma|] for [|Côte d'Ivoire|].", "State Myanmar; State Ivory Coast")]
    [InlineData("Envoys from [|Georgia|] and [|Chad|] spoke.", "State Georgia; State Chad")]
    [InlineData("It was said of the [|Chad|] elections.", "State Chad")]
    [InlineData("It was said of the [|Chad|] election.", "State Chad")]
    [InlineData("It was said in [|the Netherlands|].", "State Netherlands")]
    [InlineData("An agency in [|Chad|] now says so.", "State Chad")]
    [InlineData("It was joined by the Candidate Countries [|Malta|] and [|the Republic of Moldova|] and [|Chad|].",
        "State Malta; State Moldova; State Chad")]
    public void A_state_has_its_short_English_name(string marked, string expected) => Check(marked, expected);

    [Theory]
    [InlineData("[|Belgian police|] fired.", "Group Belgian police")]
    [InlineData("[|The Maltese security services|] knew.", "Group Maltese security services")]
    [InlineData("[|The Government of |][|Malta|] resigned.", "Group Maltese government; State Malta")]
    [InlineData("It blamed [|security forces|].", "Group security forces")]
    [InlineData("Many [|Kenyans|] left.", "Group Kenyans")]
    [InlineData("[|Catalan officials|] objected.", "Group Catalan officials")]
    [InlineData("[|Police|] fired, and later [|police|] left.", "Group police; Group police")]
    [InlineData("[|Authorities|] said so, and [|the authorities|] left.", "Group authorities; Group authorities")]
    [InlineData("It blamed [|the Kenyan Government|].", "Group Kenyan government")]
    [InlineData("It blamed [|the Kenyan Harbour Security Forces|].", "Organisation Kenyan Harbour Security Forces")]
    public void A_group_acts_without_a_name(string marked, string expected)
    {
        var (actors, _) = ActorsIn.Marked(marked.Replace("|][|", "", StringComparison.Ordinal));
        Assert.Equal(expected, actors);
    }

    [Theory]
    [InlineData("They marched from [|Nairobi|] to [|Lake Turkana|].", "Place Nairobi; Place Lake Turkana")]
    [InlineData("Troops shelled [|Nineva province|].", "Place Nineva province")]
    [InlineData("He was held in [|Evin Prison|].", "Place Evin Prison")]
    [InlineData("They live in [|Kaduro|] State.", "Place Kaduro")]
    [InlineData("[|KADURO SUL|] – Troops shelled it.", "Place Kaduro Sul")]
    [InlineData("Sit-ins were broken up in [|Cairo|] and [|Kaduro|].", "Place Cairo; Place Kaduro")]
    [InlineData("They stormed the [|Kaduro|] police station.", "Place Kaduro")]
    [InlineData("[|KADURO|], [|Northern Ireland|], Jan. 30—Troops shelled it.", "Place Kaduro; Place Northern Ireland")]
    [InlineData("It was his first visit to [|Kaduro|] since May.", "Place Kaduro")]
    [InlineData("They marched in the [|Kadura|] and [|Kaduro|] regions, and [|Kadura|] has its own law.",
        "Place Kadura; Place Kaduro; Place Kadura")]
    public void A_place_is_kept_apart(string marked, string expected) => Check(marked, expected);

    [Theory]
    [InlineData("Winter came early, and nothing moved in the street.")]
    [InlineData("Children walked to school; Farmers sold cheese.")]
    [InlineData("On Sunday 4 May the bells rang, as they do every December.")]
    [InlineData("He read about the Cold War and the Second World War.")]
    [InlineData("She won the Nobel Prize for it.")]
    [InlineData("English is spoken here, and Christianity is the main faith.")]
    [InlineData("Smoking is forbidden. Asked about it, nobody answered.")]
    [InlineData("The Geneva-based body took no decision.")]
    [InlineData("Operation Desert Rain began at dawn.")]
    [InlineData("The US-led talks ended; the French-speaking students went home.")]
    [InlineData("I do not think that I will go.")]
    [InlineData("It will be a long march, and they may fail.")]
    [InlineData("Results Likely To Lead To Continued Human Rights Violations")]
    [InlineData("New Measures Against Violence And Fraud")]
    [InlineData("The president of a club and a minister without office met a few leaders.")]
    [InlineData("The court ruled; the council met; a government fell.")]
    [InlineData("Several NGOs and two UAVs were named.")]
    [InlineData("Chapter II and Article 5 of the Criminal Code apply.")]
    [InlineData("A police station and a government building burned.")]
    [InlineData("\"Don't go,\" they said. \"Stay.\"")]
    [InlineData("Hurricane Mitch struck on Monday.")]
    [InlineData("Shares fell. Exports rose. Turnout was low.")]
    [InlineData("The government resigned, and the army stayed in its barracks.")]
    [InlineData("A VBX factory was hit.")]
    [InlineData("Polish and Czech are related; a Belgian meal was served.")]
    [InlineData("See https://example.org/President-Doe and write to jane.doe@example.org.")]
    [InlineData("Lorries blocked Highway 1 and paid AUD 20.")]
    [InlineData("They are Moslem women.")]
    [InlineData("THREAD: what happened, and why; party HQ was empty.")]
    [InlineData("Her Majesty was told.")]
    [InlineData("The Phnom Tor-based body took no decision.")]
    [InlineData("The Council-backed plan and a pro-Parliament rally failed.")]
    [InlineData("Dozens held: dozens more are missing.")]
    [InlineData("Doctors for a time had no beds; Students against the plan left.")]
    [InlineData("Save the children, they said; help the Old.")]
    [InlineData("Reconciliation is hard, and so is Accountability.")]
    public void Finds_nobody(string text) => Assert.Empty(ActorsIn.Text(text));

    [Fact]
    public void The_title_is_a_part_of_the_mention()
    {
        const string text = "UK Foreign Secretary Jane Doe said no.";
        var doe = ActorsIn.Text(text).Single(mention => mention.Value.Kind == ActorKind.Person);

        var title = Assert.Single(doe.Parts);
        Assert.Equal("UK Foreign Secretary", text[title.Span.Start..title.Span.End]);
        Assert.Equal("actor.title", title.Rule);
        Assert.Equal("UK Foreign Secretary", doe.Value.Role);
    }

    [Fact]
    public void States_and_bodies_inside_a_title_or_a_group_are_mentions_of_their_own()
    {
        var (actors, _) = ActorsIn.Marked("ABX ambassador to Malta John Roe met Malta security services.");

        Assert.Equal(
            "Organisation ABX; State Malta; Person John Roe, ABX ambassador to Malta; State Malta; Group Maltese security services",
            actors);
    }

    [Theory]
    [InlineData("President Jane Doe spoke.", true)]
    [InlineData("Police officer Jane Doe and Spc. John Roe were there, said colonel Max Moe.", true)]
    [InlineData("Student Jane Doe spoke.", false)]
    [InlineData("Mrs Jane Doe spoke.", false)]
    [InlineData("Jane Doe spoke. Jane Doe, a member of a choir, left.", false)]
    [InlineData("Jane Doe spoke. Jane Doe, a member of parliament and minister, left.", true)]
    public void Only_an_office_makes_a_person_public(string text, bool isPublic) =>
        Assert.All(ActorsIn.Text(text).Where(mention => mention.Value.Kind == ActorKind.Person),
            mention => Assert.Equal(isPublic, mention.Value.Public));

    [Theory]
    [InlineData("They praised Zentrix in songs.", false)]
    [InlineData("Zentrix fell, and they praised Zentrix.", false)]
    [InlineData("They praised Zentrix, and Zentrix said it had rained.", false)]
    [InlineData("They praised the Zentrix festival in songs.", false)]
    [InlineData("They praised the Zentrix agency in songs.", true)]
    [InlineData("They praised the Zentrix in songs.", true)]
    [InlineData("They praised Zentrix, a charity, in songs.", true)]
    [InlineData("They praised Zentrix. The company Zentrix was fined.", true)]
    [InlineData("They say Zentrix said it would appeal.", true)]
    [InlineData("They praised ABX in songs.", true)]
    [InlineData("They praised Ham-Kaduro in songs.", false)]
    public void A_word_that_only_its_capital_explains_is_nobody_public(string text, bool isPublic)
    {
        var found = ActorsIn.Text(text);
        Assert.NotEmpty(found);
        Assert.All(found, mention => Assert.Equal((ActorKind.Organisation, isPublic), (mention.Value.Kind, mention.Value.Public)));
    }

    [Fact]
    public void A_word_behind_the_dateline_owes_its_capital_to_the_sentence() =>
        Assert.Equal("Place Kaduro", Assert.Single(ActorsIn.Text("KADURO, Kaduro – Nearly 100 people marched.")
            .DistinctBy(mention => mention.Value)).Value.ToString());

    [Fact]
    public void A_users_own_words_take_effect()
    {
        const string text = "Lorania expelled the Loranian harbourmaster Jane Doe.";
        var lexicon = Lexicon.BuiltIn.With("states.tsv", ["Lorania\t\tLoranian"]).With("titles.tsv", ["head\tharbourmaster"]);

        Assert.DoesNotContain(ActorsIn.Text(text), mention => mention.Value.Kind == ActorKind.State);
        Assert.Equal(["State Lorania", "Person Jane Doe, Loranian harbourmaster"],
            ActorsIn.Text(lexicon, text).Select(mention => mention.Value.ToString()));
    }

    [Fact]
    public void No_name_overlaps_a_date() =>
        Assert.DoesNotContain(ActorsIn.Text("It rained in May and in April Smith left."),
            mention => mention.Value.Name.Contains("May", StringComparison.Ordinal));

    private static void Check(string marked, string expected)
    {
        var (actors, spans) = ActorsIn.Marked(marked);
        Assert.Equal(expected, actors);
        Assert.Equal(Marked.Parse(marked).Spans, spans);
    }
}
