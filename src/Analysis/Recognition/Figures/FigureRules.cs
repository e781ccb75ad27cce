using Analysis.Recognition.Numbers;
using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>The rules that tell what a number counts, in the order in which they are tried.</summary>
internal sealed class FigureRules(FigureKinds kinds, CountedNouns nouns, Lexicon lexicon)
{
    internal static readonly string[] Beings = ["is", "are", "was", "were", "been", "being", "be"];

    private readonly Predicates predicates = new(kinds);
    private readonly HospitalCare care = new(lexicon);
    private readonly Seizures seizures = new(lexicon, kinds);
    private readonly Authorities authorities = new(kinds);
    private readonly Complements complements = new(kinds, nouns);
    private readonly EventNouns events = new(kinds);
    private readonly Wholes wholes = new(kinds);
    private readonly Listings listings = new(kinds);
    private readonly Accounts accounts = new(kinds, lexicon);

    private RoleWords Reckoning => field ??= new(lexicon, "Recognition/Figures/reckoning.tsv");

    private Levels Levels => field ??= new(kinds, new Movements(lexicon), Reckoning);

    private BackReferences Back => field ??= new(Levels, nouns, Reckoning);

    private SharedNouns SharedNouns => field ??= new(kinds, nouns, predicates);

    public IReadOnlyList<FigureRule> InOrder =>
    [
        new("figure.contrast", "'90 people, not 30, were arrested': before all that would read the wrong number as the right one.", BackReferences.Contrast),
        new("figure.demanded", "'must release 120 people arrested in May': the release has not happened, the arrests have; before the adjective, which says the same without that.", Demanded),
        new("figure.freed", "'Fifteen people held since May were freed': before what is over.", Freed),
        new("figure.news", "'Seventy dismissed teachers had left for exile': before the adjective, which tells what they were already.", News),
        new("figure.adjective", "'120 arrested protesters': the adjective is nearest.", Adjective),
        new("figure.event", "'120 arrests', '450 cases of torture'.", events.Match),
        new("figure.prisoners", "Political prisoners are not arrests, whoever holds them.", PoliticalPrisoners),
        new("figure.split", "'found ten guards guilty', 'beat three men to death': before the object, whose verb alone says less.", complements.Split),
        new("figure.seized", "'soldiers took nine men', 'gunmen took nine men': who takes them tells; before the object, whose verb alone says less.", seizures.Match),
        new("figure.object", "'police detained 120', 'killing 12'.", Object),
        new("figure.of", "'the arrest of 120', 'a toll of 12'.", events.Of),
        new("figure.against", "'the charges against 28 men': they are charged, whatever becomes of the charges.", authorities.Against),
        new("figure.together", "'She was arrested together with 12 others.'", complements.Together),
        new("figure.state", "'12 dead', 'left 12 people homeless'; behind 'the torture of 12 people in custody'.", State),
        new("figure.among", "'Among the dead were 12 children.', 'Those arrested include nine minors.'", wholes.Among),
        new("figure.are-among", "'At least 31 women were among those put to death.': what became of those.", wholes.AreAmong),
        new("figure.participle", "'120 people arrested in the capital', '20 injured'.", Participle),
        new("figure.shared", "'76 migrants and 140 officers injured': what is said of the second is said of both.", Shared),
        new("figure.crossed", "'95,000 people walked into Chad', 'fled to Chad': the state they come to tells more than the verb.", complements.Crossed),
        new("figure.lost", "'lost his wife and two of his sons': those who are kin are dead.", complements.Lost),
        new("figure.subject", "'120 people were arrested', 'two have died'; behind the object, which stands nearer to its verb.", Subject),
        new("figure.shared-noun", "'107 foreign and 685 Algerian captives had been freed': the noun of the next number.", SharedNouns.Match),
        new("figure.term", "'gave 26 men nine years', 'got nine years': the length of time tells.", authorities.Term),
        new("figure.taken-to", "'took 120 vendors to the police station': where they are brought tells.", authorities.TakenTo),
        new("figure.expelled", "'expelled 1,800 migrants', 'were turned back at the border': whom, or where, tells.", authorities.Expelled),
        new("figure.hosted", "'Uganda hosts 900,000 South Sudanese': who takes in whom tells.", authorities.Hosted),
        new("figure.faced", "'27 villagers faced murder charges'.", authorities.Faced),
        new("figure.went", "'300 farmers came on tractors to the protest': where they go tells.", complements.Went),
        new("figure.filled", "'200,000 people filled the square', 'held a silent vigil': where or what tells.", claim => complements.Filled(claim) is { } match && !IsOnDuty(claim, match) ? match : null),
        new("figure.told", "'40 said they had been beaten', '19 spoke of electric shocks': what they tell of themselves.", accounts.Told),
        new("figure.bore", "'nine had gunshot wounds'.", accounts.Bore),
        new("figure.had", "'900 families had their houses destroyed'.", complements.Had),
        new("figure.drawn", "'The vigil drew hundreds.', 'the protesters, who numbered 400': what draws them tells.", Levels.Drawn),
        new("figure.listed", "'Arrests by province: Kandahar 112; Herat 87': the label tells, and the item where; before the level, which would take the first for all.", listings.Match),
        new("figure.item", "'departed 4,500; dead 569; deported 114': an item of a list says what it counts.", listings.Item),
        new("figure.level", "'arrests rose to 120', 'the death toll stands at 34'.", Levels.Match),
        new("figure.bracketed", "'Largest march: Porto (12,000 according to its hosts)': the size of what stands before the bracket.", complements.Bracketed),
        new("figure.parts", "'12 (5 boys, 7 girls)': parts of the figure before; before the noun alone, which says less.", BackReferences.Parts),
        new("figure.of-those", "'five of the wounded', 'six of those convicted': what those are called tells; behind what is said of the five.", wholes.OfThose),
        new("figure.among-them", "'Among them were three women.', 'The list includes 30 judges.': a part of those of the sentence before.", claim => Back.AmongThem(claim)),
        new("figure.of-the", "'Of the 39 people killed, 27 were foreigners.': a part of those whom the sentence opens with.", BackReferences.OfTheOpening),
        new("figure.described", "'Five were women.': what some of those were whom the sentence before counts.", Back.Described),
        new("figure.of-victims", "'40 of the victims were pilgrims': of those whom the figure before counts.", BackReferences.OfVictims),
        new("figure.of-whole", "'29 of the 310 people detained': what the whole is holds for its part.", wholes.OfWhole),
        new("figure.noun", "'17 states': the noun alone tells; behind all verbs.", Noun),
        new("figure.of-them", "'120 of them': as the figure before.", BackReferences.OfThem),
        new("figure.including", "'including 12 children': a part of the figure before.", BackReferences.Including),
        new("figure.coordinated", "'detained 20 women and 15 men'.", BackReferences.Coordinated),
        new("figure.compared", "'That compares with 853 in 2023.': as the figure of the sentence before.", Back.Compared),
        new("figure.total", "'with the total figure now at 13,000': a total of what was counted before; before the elided noun, which says less.", Back.Total),
        new("figure.gapped", "'put the crowd at 9,000, its hosts at 25,000': the verb of the figure before.", BackReferences.Gapped),
        new("figure.elided", "'and more than 10,000 after the election': the noun of the figure before.", Back.Elided),
    ];

    private KindMatch? Adjective(Claim claim) =>
        claim.Counted.Adjective is not { } token ? null
        : kinds.At(claim.View, token, KindRole.Patient) is { } patient && kinds.IsParticiple(claim.View, token) ? Fitting(claim, patient.Kinds, token, patient.Last)
        : kinds.At(claim.View, token, KindRole.State) is { } state ? Fitting(claim, state.Kinds, token, state.Last)
        : null;

    private KindMatch? News(Claim claim) =>
        Adjective(claim) is { Kind: var known } && (Participle(claim) ?? (claim.IsSubject ? predicates.Match(claim) : null)) is { } news && news.Kind.Name != known.Name ? news : null;

    private KindMatch? Freed(Claim claim) =>
        claim.View[claim.Before] == "over" && claim.View[claim.Before - 1] is "handed" or "handing" or "hand" or "turned" && NounKind(claim) is { Kind.Name: "abductions" } ? kinds.Named("releases") is { } release ? new(release, claim.Before - 1, claim.Before) : null
        : claim.IsSubject && (Participle(claim) ?? predicates.Match(claim)) is { Kind: var kept } over && IsHeld(kept) ? FreedBehind(claim.View, over.Last + 1) : null;

    private static bool IsHeld(FigureKind kind) => kind.Name is "arrests" or "imprisonments" or "convictions";

    // "Fifteen people held since May were freed on Friday", "46 students who had been held since May were freed": the sentence says the latter of them.
    private KindMatch? FreedBehind(TokenView view, int from)
    {
        const int reach = 10;
        for (var token = from; token < from + reach && (view.IsWord(token) || view.IsNumber(token) || view.Kind(token) == TokenKind.Clitic); token++)
        {
            if (WordClasses.Of(view[token]) != WordClass.Auxiliary)
            {
                if (FigureRules.IsVerb(view, token) || view[token] is "and" or "but" or "when" or "after" or "before")
                {
                    return null;
                }

                continue;
            }

            var verb = BehindAdverbs(view, token);
            while (WordClasses.Of(view[verb]) is WordClass.Auxiliary or WordClass.Adverb && view[verb] is not ("not" or "never" or "to"))
            {
                verb++;
            }

            return view[verb - 1] is "were" or "was" or "been" or "are" && kinds.At(view, verb, KindRole.Patient) is { } freed && freed.Kinds.FirstOrDefault(kind => kind.Name == "releases") is { } release
                ? new(release, verb, freed.Last) : null;
        }

        return null;
    }

    private KindMatch? Subject(Claim claim) => predicates.Match(claim) is { } match && !care.IsOnly(claim, match) && !IsOnDuty(claim, match) ? match : null;

    // "7,200 police were mobilised", "soldiers filled the square": no gathering of theirs.
    private bool IsOnDuty(Claim claim, KindMatch match) => match.Kind.Name == "participants"
        // "126 inmates walked out of the prison"
        && (seizures.IsForce(claim.View, claim.Counted.Head) || NounKind(claim)?.Kind.Name is "arrests" or "imprisonments" or "abductions" or "politicalPrisoners");

    private KindMatch? State(Claim claim)
    {
        // "11 died at once and 6 later in hospital": they are not there.
        var token = BehindAdverbs(claim.View, claim.Counted.Next);
        // "183 persons said to be in detention"
        token += claim.View[token] is "said" or "reported" or "believed" or "known" or "thought" or "feared" && claim.View[token + 1] == "to" && claim.View[token + 2] == "be" ? 3 : 0;
        return claim.View[token - 1] != "later" && !claim.Counted.IsAnaphoric && kinds.At(claim.View, token, KindRole.State) is { } state
            && Fitting(claim, state.Kinds, token, state.Last) is { } match && !care.IsOnly(claim, match) ? match with { IsGiven = IsDefinite(claim) } : null;
    }

    private KindMatch? Participle(Claim claim)
    {
        var view = claim.View;
        var token = BehindAdverbs(view, claim.Counted.Next);
        // "eleven of them killed": said of the eleven; "12 of those killed" is not.
        if ((claim.Counted.IsAnaphoric && view[token - 1] is not ("them" or "whom")) || kinds.At(view, token, KindRole.Patient) is not { } patient || !kinds.IsParticiple(view, token))
        {
            return null;
        }

        if (claim.IsSubject && kinds.At(view, token, KindRole.Agent) is not null)
        {
            // "600 people disappeared" is a sentence of its own.
            return null;
        }

        // "120 officers arrested the man": an object follows, so they are the ones who do it.
        var behind = patient.Last + 1;
        var hasObject = claim.Mentions.DateAt(behind) is null && (WordClasses.Of(view[behind]) is WordClass.Determiner or WordClass.Pronoun || claim.IsNumber(behind) || (view.IsWord(behind) && WordClasses.Of(view[behind]) == WordClass.Open && !IsDay(view[behind])));
        return hasObject ? null : Fitting(claim, patient.Kinds, token, patient.Last) is { } match ? match with { IsGiven = IsDefinite(claim) } : null;
    }

    // "denied that the 19 people arrested had been beaten": that they were arrested is given, whatever is said of them.
    private static bool IsDefinite(Claim claim) => claim.View[claim.First - 1] is "the" or "these" or "those";

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

        for (var noun = token; token < noun + 8 && view.IsWord(token) && (WordClasses.Of(view[token]) == WordClass.Open || (token > noun && view[token] is "of" or "the")); token++)
        {
            if (token > noun && kinds.At(view, token, KindRole.State) is { } state)
            {
                return Fitting(claim, state.Kinds, token, state.Last);
            }

            if (token > noun && kinds.At(view, token, KindRole.Patient) is { } patient && kinds.IsParticiple(view, token))
            {
                return WordClasses.Of(view[patient.Last + 1]) is WordClass.Preposition || !view.IsWord(patient.Last + 1) ? Fitting(claim, patient.Kinds, token, patient.Last) : null;
            }
        }

        return null;
    }

    private KindMatch? PoliticalPrisoners(Claim claim)
    {
        var (view, next) = (claim.View, claim.Counted.Next);
        if (claim.Counted.Class == "persons" && view[next] == "as" && kinds.At(view, next + 1, KindRole.Noun) is { } name && name.Kinds[0].Name == "politicalPrisoners")
        {
            // "recognised 1,448 individuals as political prisoners"
            return Any(name.Kinds, next + 1, name.Last);
        }

        var named = NounKind(claim);
        return named is { Kind.Name: "politicalPrisoners" } && (Object(claim) ?? events.Of(claim) ?? predicates.Match(claim)) is null or { Kind.Name: "arrests" or "imprisonments" or "convictions" or "charges" } ? named : null;
    }

    private KindMatch? Object(Claim claim)
    {
        var (view, before) = (claim.View, claim.Before);
        if (view[before - 1] is "or" or "and" && kinds.EndingAt(view, before, KindRole.Patient) is null && view[before].EndsWith("ed", StringComparison.Ordinal) && kinds.IsParticiple(view, before - 2))
        {
            // "destroyed or damaged 120 houses", but not "condemned the arrests and expelled two diplomats"
            before -= 2;
        }

        if (Levels.IsBound(view, claim.First))
        {
            return null;
        }

        if (view[before] == "and" && claim.Counted.Class == "persons" && !IsVerb(view, claim.Counted.Next))
        {
            before = BeforeFirstObject(view, before);
        }

        // "led away seven men": the adverb belongs to the verb.
        if (before == claim.Before && view[claim.First - 1] is "away" or "out" or "up" or "down" or "off" && kinds.EndingAt(view, claim.First - 1, KindRole.Patient) is not null)
        {
            before = claim.First - 1;
        }

        if (kinds.EndingAt(view, before, KindRole.Patient) is not { } patient)
        {
            return null;
        }

        var auxiliary = patient.First - 1;
        while (WordClasses.Of(view[auxiliary]) == WordClass.Adverb)
        {
            auxiliary--;
        }

        // "were killed 12 ..." has no object; "attended by" is passive by nature.
        var isPassive = Beings.Contains(view[auxiliary], StringComparer.Ordinal) && kinds.IsParticiple(view, patient.First) && view[before] != "by";
        return !isPassive && Fitting(claim, patient.Kinds, patient.First, before) is { } match && !care.IsOnly(claim, match) ? match : null;
    }

    private KindMatch? Demanded(Claim claim)
    {
        // "should quash the sentences of 37 people convicted in May"
        if ((Participle(claim) ?? State(claim) ?? Adjective(claim) ?? Held(claim)) is not { } held || (Object(claim) ?? events.Of(claim) ?? authorities.Against(claim)) is not { } release || release.Kind.Name is not "releases" && !IsUndone(claim.View, release.First))
        {
            return null;
        }

        var view = claim.View;
        var token = release.First - 1;
        while (WordClasses.Of(view[token]) is WordClass.Adverb or WordClass.Determiner or WordClass.Open && token > release.First - 4 && !IsDemand(view[token]))
        {
            token--;
        }

        return view[token] is "to" or "must" or "should" or "for" || IsDemand(view[token]) ? held with { IsGiven = true } : null;
    }

    // "release all 74 detainees", "release the 160 political prisoners it holds", "release three nuns who have been imprisoned".
    private KindMatch? Held(Claim claim) =>
        claim.View[claim.Counted.Next] == "who" && predicates.Match(claim) is { } kept && IsHeld(kept.Kind) ? kept
        : claim.View[claim.First - 1] is "the" or "all" or "these" or "those" && NounKind(claim) is { Kind: var kind } named && (IsHeld(kind) || kind.Name is "politicalPrisoners" or "abductions") ? named
        : null;

    // "quash the sentences", "drop all charges": the words of what is undone.
    private static bool IsUndone(TokenView view, int noun)
    {
        var verb = noun - 1;
        while (WordClasses.Of(view[verb]) is WordClass.Determiner or WordClass.Adverb || view[verb] is "all" or "prison" or "death" or "criminal")
        {
            verb--;
        }

        return view[verb] is "quash" or "overturn" or "annul" or "drop" or "commute" or "vacate" or "reverse" or "revoke" or "withdraw" or "cancel" or "end" or "review" or "reconsider" or "halt" or "suspend" or "lift";
    }

    private static bool IsDemand(string word) => word is "demand" or "demands" or "demanded" or "demanding" or "urge" or "urges" or "urged" or "urging" or "seek" or "sought" or "seeking";

    // "arrested a 25-year-old man and two women", "arrested the senator Ada Okoro and 11 of her aides": back over the first object to the verb.
    private int BeforeFirstObject(TokenView view, int and)
    {
        for (var token = and - 1; token >= and - 8 && view.Has(token); token--)
        {
            var isObject = WordClasses.Of(view[token + 1]) == WordClass.Determiner || Enumerable.Range(token + 1, and - token - 1).Any(view.IsCapitalised);
            if (isObject && kinds.EndingAt(view, token, KindRole.Patient) is not null)
            {
                return token;
            }

            if (!(view.IsWord(token) || view.IsNumber(token) || view.IsHyphen(token)) || WordClasses.Of(view[token]) is not (WordClass.Open or WordClass.Determiner))
            {
                return and;
            }
        }

        return and;
    }

    private KindMatch? Noun(Claim claim)
    {
        if (NounKind(claim) is not { } match)
        {
            return null;
        }

        var view = claim.View;
        var isSpeaker = view[claim.Counted.Next] is "said" or "says" or "told" or "say" or "asked" or "added";
        var isPlace = view[claim.Before] is "in" or "across" or "throughout" && match.Kind.Class == "things";
        var isEnough = claim.Quantity.Value.Qualifier == Qualifier.Vague
            ? match.Kind.Least <= 1 || view[claim.Last] is var word && word.EndsWith('s') && word is not ("numerous" or "countless" or "several")
            : (claim.Quantity.Value.Value ?? claim.Quantity.Value.High) >= match.Kind.Least;
        // "shot 60 protesters" is another thing that happened to them.
        var isObject = match.Kind.Name is "participants" or "migrants" or "refugees" && (view[claim.Before] is "shot" or "beat" or "hit" or "struck" or "hurt" or "met" or "left" or "leaving" || (view[claim.Before].EndsWith("ed", StringComparison.Ordinal) && view[claim.Before] is not ("attracted" or "gathered" or "estimated" or "numbered" or "included" or "involved" or "hosted" or "sheltered" or "counted" or "registered" or "received" or "joined")));
        return isEnough && !isSpeaker && !isPlace && !isObject ? match with { IsGiven = IsDefinite(claim) } : null;
    }

    private KindMatch? NounKind(Claim claim)
    {
        var (view, counted) = (claim.View, claim.Counted);
        return counted.IsEmpty ? null
            : kinds.EndingAt(view, counted.Last, KindRole.Noun) is { } whole && whole.First >= counted.First ? Any(whole.Kinds, whole.First, counted.Last)
            : kinds.EndingAt(view, counted.Head, KindRole.Noun) is { } head && head.First >= counted.First ? Any(head.Kinds, head.First, counted.Head)
            : kinds.At(view, counted.Head, KindRole.Noun) is { } opening && opening.Last <= counted.Last ? Any(opening.Kinds, counted.Head, opening.Last)
            : null;
    }

    internal static bool IsVerb(TokenView view, int token) => WordClasses.Of(view[token]) is WordClass.Auxiliary or WordClass.Verb || view[token].EndsWith("ed", StringComparison.Ordinal);

    private static bool IsDay(string word) => word.EndsWith("day", StringComparison.Ordinal) || word is "nationwide" or "overnight" or "worldwide" or "alone" or "there" or "here" or "elsewhere" or "abroad" or "together";

    internal static int BehindAdverbs(TokenView view, int token)
    {
        while (WordClasses.Of(view[token]) == WordClass.Adverb && view[token] != "not")
        {
            token++;
        }

        return token;
    }

    internal static KindMatch Any(FigureKind[] candidates, int first, int last) => new(candidates[0], first, last);

    internal static KindMatch? Fitting(Claim claim, IEnumerable<FigureKind> candidates, int first, int last) =>
        candidates.FirstOrDefault(kind => Admits(kind, claim)) is { } fitting ? new(fitting, first, last) : null;

    /// <summary>Whether a kind may count what the claim counts: nothing else than persons is arrested, nothing else than homes burned down.</summary>
    internal static bool Admits(FigureKind kind, Claim claim) => !claim.Counted.IsModifier && IsLargeEnough(kind, claim) && kind.Class switch
    {
        "" => true,
        "persons" => claim.Counted.IsEmpty || claim.Counted.Class == "persons",
        "people" => claim.Counted.IsEmpty || claim.Counted.Class == "persons" || claim.Counted.MayBePersons,
        "named" => claim.Counted.Class == "persons" || (claim.Counted.IsAnaphoric && claim.Antecedent == "persons") || (claim.Counted.IsEmpty && claim.Previous is { } previous && BackReferences.IsOfPersons(previous)
            // "Police detained 1,300 people. In Moscow alone at least 530 were held."
            && (previous.Match.Kind.Name == kind.Name || BackReferences.SameSentence(claim, previous) || claim.Counted.IsAnaphoric || claim.Before < claim.View.First)),
        var other => claim.Counted.Class == other,
    };

    private static bool IsLargeEnough(FigureKind kind, Claim claim) =>
        claim.Quantity.Value.Qualifier == Qualifier.Vague || (claim.Quantity.Value.Value ?? claim.Quantity.Value.High) >= Math.Min(kind.Least, 5);
}
