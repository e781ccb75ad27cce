using Analysis.Recognition.Numbers;
using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>The rules that tell what a number counts, in the order in which they are tried.</summary>
internal sealed class FigureRules(FigureKinds kinds, CountedNouns nouns, Lexicon lexicon)
{
    private readonly Predicates predicates = new(kinds);
    private readonly ObjectRelatives objectRelatives = new(kinds);
    private readonly HospitalCare care = new(lexicon);
    private readonly Seizures seizures = new(lexicon, kinds);
    private readonly Authorities authorities = new(kinds);
    private readonly Complements complements = new(kinds, nouns);
    private readonly EventNouns events = new(kinds);
    private readonly Wholes wholes = new(kinds);
    private readonly Listings listings = new(kinds);
    private readonly Accounts accounts = new(kinds, lexicon);

    private RoleWords Reckoning => field ??= new(lexicon, "Recognition/Figures/reckoning.tsv");

    private Neighbours Near => field ??= new(kinds, care);

    private Treatments Treatments => field ??= new(kinds, care);

    private Releases Releases => field ??= new(kinds, Near, predicates, events, authorities);

    private Levels Levels => field ??= new(kinds, new Movements(lexicon), Reckoning);

    private BackReferences Back => field ??= new(Levels, Reckoning);

    private Departures Departures => field ??= new(kinds);

    private ElidedNouns Elided => field ??= new(Reckoning);

    private PartReferences Parts => field ??= new(nouns, Reckoning);

    private SharedNouns SharedNouns => field ??= new(kinds, nouns, predicates, Near);

    public IReadOnlyList<FigureRule> InOrder =>
    [
        new("figure.contrast",
            "'90 people, not 30, were arrested': before all that would read the wrong number as the right one.", BackReferences.Contrast),
        new("figure.demanded", "'must release 120 people arrested in May': the release has not happened, the arrests have; before the adjective, which says the same without that.", Releases.Demanded),
        new("figure.freed",
            "'Fifteen people held since May were freed', 'have refused food': before what is over or known.", Releases.Freed),
        new("figure.news",
            "'Seventy dismissed teachers had left for exile': before the adjective, which tells what they were already.", Releases.News),
        new("figure.carried", "'evacuated 62 wounded people': the verb is news; before the adjective, which says what they were.", Carried),
        new("figure.adjective", "'120 arrested protesters': the adjective is nearest.", Near.Adjective),
        new("figure.event", "'120 arrests', '450 cases of torture'.", events.Match),
        new("figure.prisoners", "Political prisoners are not arrests, whoever holds them.", PoliticalPrisoners),
        new("figure.split",
            "'found ten guards guilty', 'beat three men to death': before the object, whose verb alone says less.", complements.Split),
        new("figure.seized",
            "'soldiers took nine men', 'gunmen took nine men': who takes them tells; before the object, whose verb alone says less.",
            seizures.Match),
        new("figure.object", "'police detained 120', 'killing 12'.", claim => OfHostages(claim, Near.Object(claim))),
        new("figure.of", "'the arrest of 120', 'a toll of 12'.", events.Of),
        new("figure.against", "'the charges against 28 men': they are charged, whatever becomes of the charges.", authorities.Against),
        new("figure.together", "'She was arrested together with 12 others.'", complements.Together),
        new("figure.state", "'12 dead', 'left 12 people homeless'; behind 'the torture of 12 people in custody'.", Near.State),
        new("figure.among", "'Among the dead were 12 children.', 'Those arrested include nine minors.'", wholes.Among),
        new("figure.are-among", "'At least 31 women were among those put to death.': what became of those.", wholes.AreAmong),
        new("figure.participle", "'120 people arrested in the capital', '20 injured'.", Near.Participle),
        new("figure.shared", "'76 migrants and 140 officers injured': what is said of the second is said of both.", Shared),
        new("figure.crossed",
            "'95,000 people walked into Chad', 'fled to Chad': the state they come to tells more than the verb.", complements.Crossed),
        new("figure.lost", "'lost his wife and two of his sons': those who are kin are dead.", complements.Lost),
        new("figure.subject", "'120 people were arrested', 'two have died'; behind the object, which stands nearer to its verb.", Subject),
        new("figure.apposed",
            "'Another three, charged in the same case, will appeal': behind the verb, which says what is new.", Near.Apposed),
        new("figure.whom",
            "'the 14 miners they had arrested', '54 women whom gunmen abducted': the clause has them for its object.",
            objectRelatives.Match),
        new("figure.shared-noun",
            "'107 foreign and 685 Algerian captives had been freed': the noun of the next number.", SharedNouns.Match),
        new("figure.term", "'gave 26 men nine years', 'got nine years': the length of time tells.", authorities.Term),
        new("figure.sentenced", "'handed down twenty-year sentences to six men': what is given tells.", authorities.Sentenced),
        new("figure.taken-to", "'took 120 vendors to the police station': where they are brought tells.",
            claim => authorities.TakenTo(claim) is { } match && !care.IsOnly(claim, match) ? match : null),
        new("figure.treated", "'the clinic took in 26', 'sixteen were treated as well': hurt, where others were hurt or a wound is named.",
            Treatments.Match),
        new("figure.expelled", "'expelled 1,800 migrants', 'were turned back at the border': whom, or where, tells.", authorities.Expelled),
        new("figure.hosted", "'Uganda hosts 900,000 South Sudanese': who takes in whom tells.", authorities.Hosted),
        new("figure.faced", "'27 villagers faced murder charges'.", authorities.Faced),
        new("figure.went", "'300 farmers came on tractors to the protest': where they go tells.", complements.Went),
        new("figure.filled", "'200,000 people filled the square', 'held a silent vigil': where or what tells.",
            claim => complements.Filled(claim) is { } match && !IsOnDuty(claim, match) ? match : null),
        new("figure.told", "'40 said they had been beaten', '19 spoke of electric shocks': what they tell of themselves.", accounts.Told),
        new("figure.bore", "'nine had gunshot wounds'.", accounts.Bore),
        new("figure.had", "'900 families had their houses destroyed'.", complements.Had),
        new("figure.drawn", "'The vigil drew hundreds.', 'the protesters, who numbered 400': what draws them tells.", Levels.Drawn),
        new("figure.listed", "'Arrests by province: Kandahar 112; Herat 87': the label tells, and the item where; before the level, which would take the first for all.", listings.Match),
        new("figure.item", "'departed 4,500; dead 569; deported 114': an item of a list says what it counts.", listings.Item),
        new("figure.level", "'arrests rose to 120', 'the death toll stands at 34'.", Levels.Match),
        new("figure.bracketed",
            "'Largest march: Porto (12,000 according to its hosts)': the size of what stands before the bracket.", complements.Bracketed),
        new("figure.parts",
            "'12 (5 boys, 7 girls)': parts of the figure before; before the noun alone, which says less.", PartReferences.Parts),
        new("figure.of-those",
            "'five of the wounded', 'six of those convicted': what those are called tells; behind what is said of the five.",
            wholes.OfThose),
        new("figure.among-them",
            "'Among them were three women.', 'The list includes 30 judges.': a part of those of the sentence before.", Parts.AmongThem),
        new("figure.of-the",
            "'Of the 39 people killed, 27 were foreigners.': a part of those whom the sentence opens with.", PartReferences.OfTheOpening),
        new("figure.described", "'Five were women.': what some of those were whom the sentence before counts.", Parts.Described),
        new("figure.of-victims", "'40 of the victims were pilgrims': of those whom the figure before counts.", PartReferences.OfVictims),
        new("figure.of-whole", "'29 of the 310 people detained': what the whole is holds for its part.", wholes.OfWhole),
        new("figure.noun", "'17 states': the noun alone tells; behind all verbs.", Noun),
        new("figure.of-known", "'Eight of the 14 were in their beds': as those whom the text has counted as 14.", Parts.OfKnownWhole),
        new("figure.of-them", "'120 of them': as the figure before.", Parts.OfThem),
        new("figure.including", "'including 12 children': a part of the figure before.", PartReferences.Including),
        new("figure.coordinated", "'detained 20 women and 15 men'.", BackReferences.Coordinated),
        new("figure.returned", "'3,400 have since returned': of those who fled, by the sentence before.", Departures.Returned),
        new("figure.followed", "'another 900 have gone this week': as those who fled, before.", Departures.Followed),
        new("figure.came", "'2,000 walked to the rally, and 350 came by train': as those before, who took part.", Figures.Departures.Came),
        new("figure.compared", "'That compares with 853 in 2023.': as the figure of the sentence before.", Back.Compared),
        new("figure.names", "'Our list of political prisoners holds 541 names': whom the list is of.", Back.Names),
        new("figure.total",
            "'with the total figure now at 13,000': a total of what was counted before; before the elided noun, which says less.",
            Back.Total),
        new("figure.gapped", "'put the crowd at 9,000, its hosts at 25,000': the verb of the figure before.", BackReferences.Gapped),
        new("figure.elided", "'and more than 10,000 after the election': the noun of the figure before.", Elided.Match),
    ];

    private KindMatch? Subject(Claim claim) =>
        predicates.Match(claim) is { } match && !care.IsOnly(claim, match) && !IsOnDuty(claim, match) && !IsNotBack(claim, match)
            && !TurnsOutToBe(claim.View, match)
            ? OutOfPrison(claim, match) ?? OfHostages(claim, match)
            : null;

    // "40 hostages are still held": no arrests.
    private KindMatch? OfHostages(Claim claim, KindMatch? match) =>
        match is { Kind.Name: "arrests" } && claim.View[match.Last] is "held" or "hold" or "holds" or "holding"
            && Near.NounKind(claim) is { Kind.Name: "abductions" } hostages
            ? match with { Kind = hostages.Kind }
            : match;

    // "several turned out to be duplicates": nobody took to the street.
    private static bool TurnsOutToBe(TokenView view, KindMatch match) => view[match.Last] == "out" && view[match.Last + 1] == "to"
        && view[match.Last + 2] is "be" or "have" or "belong" or "contain" or "include";

    // "thirty men had not come home": no return.
    private static bool IsNotBack(Claim claim, KindMatch match) =>
        match.Kind.Name == "returns"
        && Enumerable.Range(claim.Counted.Next, Math.Max(0, match.First - claim.Counted.Next))
            .Any(token => claim.View[token] is "not" or "never");

    // "nine leaders walked out of Insein jail": no walkout.
    private KindMatch? OutOfPrison(Claim claim, KindMatch match)
    {
        const int longestName = 5;
        var view = claim.View;
        return match.Kind.Name == "participants" && view[match.Last] == "out" && view[match.Last + 1] == "of"
            && kinds.Named("releases") is { } release
            && Enumerable.Range(match.Last + 2, longestName).TakeWhile(view.IsWord)
                .Any(token => kinds.At(view, token, KindRole.Cell) is not null || view[token] is "jail" or "prison" or "custody")
            ? new(release, match.First, match.Last + 1)
            : null;
    }

    // "7,200 police were mobilised", "soldiers filled the square": no gathering of theirs.
    private bool IsOnDuty(Claim claim, KindMatch match) => match.Kind.Name == "participants"
        // "126 inmates walked out of the prison"
        && (seizures.IsForce(claim.View, claim.Counted.Head)
            || Near.NounKind(claim)?.Kind.Name is "arrests" or "imprisonments" or "abductions" or "politicalPrisoners");

    // Of verbs that are done to those whom something else was done to before.
    private KindMatch? Carried(Claim claim) =>
        claim.Counted.Adjective is not null
        && Near.Object(claim) is { Kind.Name: "evacuations" or "rescues" or "releases" or "deportations" or "returns" } match
            ? match
            : null;

    private KindMatch? Shared(Claim claim)
    {
        var (view, token) = (claim.View, claim.Counted.Next + 1);
        if (view[token - 1] != "and" || claim.Counted.Class != "persons" || !claim.IsNumber(token))
        {
            return null;
        }

        while (claim.IsNumber(token))
        {
            token++;
        }

        for (var noun = token; token < noun + 8 && view.IsWord(token)
            && (WordClasses.Of(view[token]) == WordClass.Open || (token > noun && view[token] is "of" or "the")); token++)
        {
            if (token > noun && kinds.At(view, token, KindRole.State) is { } state)
            {
                return KindFit.Fitting(claim, state.Kinds, token, state.Last);
            }

            if (token > noun && kinds.At(view, token, KindRole.Patient) is { } patient && kinds.IsParticiple(view, token))
            {
                return WordClasses.Of(view[patient.Last + 1]) is WordClass.Preposition || !view.IsWord(patient.Last + 1)
                    ? KindFit.Fitting(claim, patient.Kinds, token, patient.Last)
                    : null;
            }
        }

        return null;
    }

    private KindMatch? PoliticalPrisoners(Claim claim)
    {
        var (view, next) = (claim.View, claim.Counted.Next);
        if (claim.Counted.Class == "persons" && view[next] == "as" && kinds.At(view, next + 1, KindRole.Noun) is { } name
            && name.Kinds[0].Name == "politicalPrisoners")
        {
            // "recognised 1,448 individuals as political prisoners"
            return KindFit.First(name.Kinds, next + 1, name.Last);
        }

        // "considers 16 of those in detention to be prisoners of conscience"
        const int reach = 10;
        if (view[claim.Before] is "considers" or "consider" or "considered" or "believes" or "regards" or "deems"
            or "recognises" or "recognizes"
            && Enumerable.Range(claim.Last + 1, reach)
                .FirstOrDefault(token => view[token] is "as" || (view[token] == "to" && view[token + 1] == "be")) is > 0 and var being
            && (view[being] == "as" ? being + 1 : being + 2) is var called
            && kinds.At(view, called, KindRole.Noun) is { } held && held.Kinds[0].Name == "politicalPrisoners")
        {
            return KindFit.First(held.Kinds, called, held.Last);
        }

        var named = Near.NounKind(claim);
        return named is { Kind.Name: "politicalPrisoners" }
            && (Near.Object(claim) ?? events.Of(claim) ?? predicates.Match(claim)) is null
                or { Kind.Name: "arrests" or "imprisonments" or "convictions" or "charges" } ? named : null;
    }

    private KindMatch? Noun(Claim claim)
    {
        if (Near.NounKind(claim) is not { } match)
        {
            return null;
        }

        var view = claim.View;
        var isSpeaker = view[claim.Counted.Next] is "said" or "says" or "told" or "say" or "asked" or "added";
        var isPlace = view[claim.Before] is "in" or "across" or "throughout" && match.Kind.Class == "things";
        var isEnough = claim.Quantity.Value.Qualifier == Qualifier.Vague
            ? match.Kind.Least <= 1
                || view[claim.Last] is var word && word.EndsWith('s') && word is not ("numerous" or "countless" or "several")
            : (claim.Quantity.Value.Value ?? claim.Quantity.Value.High) >= match.Kind.Least;
        // "shot 60 protesters" is another thing that happened to them.
        var isObject = match.Kind.Name is "participants" or "migrants" or "refugees"
            && (view[claim.Before] is "shot" or "beat" or "hit" or "struck" or "hurt" or "met" or "left" or "leaving"
                || (view[claim.Before].EndsWith("ed", StringComparison.Ordinal)
                    && view[claim.Before] is not ("attracted" or "gathered" or "estimated" or "numbered" or "included" or "involved"
                        or "hosted" or "sheltered" or "counted" or "registered" or "received" or "joined")));
        // "1,500 inmates broke out"
        var isGone = match.Kind.Name is "imprisonments" or "arrests"
            && view[VerbForms.BehindAuxiliaries(view, claim.Counted.Next)] is "escaped" or "broke" or "fled";
        return isEnough && !isSpeaker && !isPlace && !isObject && !isGone ? match with { IsGiven = Neighbours.IsDefinite(claim) } : null;
    }
}
