using System.Collections.Frozen;
using Analysis.Text;

namespace Analysis.Recognition.Actors;

/// <summary>The word lists of this folder, ready to look up.</summary>
internal sealed class ActorLexicon
{
    private const string Folder = "Recognition/Actors/";

    // Small words that a rule begins with beside those of the lists.
    private const string Beginners =
        "ministry embassy hospital university court commission agency prison government governments authorities people parliament al el";

    private readonly FrozenDictionary<string, NameLists> firstWords;

    public ActorLexicon(Lexicon lexicon, IReadOnlyList<Alias> aliases)
    {
        var states = lexicon.Rows(Folder + "states.tsv", 4);
        States = new PhraseTable<string>(
            states.SelectMany(row => Split(row[1]).Prepend(row[0]), (row, form) => (WithoutArticle(form), row[0])), areNames: true,
            NameLists.States);
        WithArticle = states.SelectMany(row => Split(row[1])).Where(form => form.StartsWith("the ", StringComparison.Ordinal))
            .Select(form => WithoutArticle(form).ToLowerInvariant()).ToFrozenSet(StringComparer.Ordinal);
        Nations = new PhraseTable<string>(
            states
                .SelectMany(row => Split(row[2]).Concat(Split(row[3]).Where(people => people.EndsWith('s')).Select(people => people[..^1])),
                    (row, form) => (form, row[0])), areNames: true, NameLists.Nations);
        Peoples = new PhraseTable<string>(
            states.SelectMany(row => row[3].Length > 0 ? Split(row[3]) : Split(row[2]).Where(TakesPlural).Select(form => form + "s"),
                (row, form) => (form, row[0])), areNames: true, NameLists.Peoples);
        Adjectives = states.Where(row => row[2].Length > 0).DistinctBy(row => row[0], StringComparer.Ordinal)
            .ToFrozenDictionary(row => row[0], row => Split(row[2])[0], StringComparer.Ordinal);
        Apart = aliases.Where(alias => alias.IsNotSame).Select(alias => (alias.Name, alias.Actor)).ToFrozenSet();
        Aliases = new PhraseTable<Alias>(aliases.Where(alias => !alias.IsNotSame).Select(alias => (alias.Name, alias)), areNames: true,
            NameLists.Aliases);

        var places = lexicon.Rows(Folder + "places.tsv", 2);
        Places = new PhraseTable<string>(places.Where(row => row[0] is "region" or "city").SelectMany(row => Split(row[1]))
            .Select(name => (name, name)), areNames: true, NameLists.Places);
        PlaceHeads = Words(places, "head");
        PlaceBeginnings = WordsBySpace(places, "first");
        Namers = WordsBySpace(places, "namer");
        Locatives = WordsBySpace(places, "locative");
        PlaceDeeds = WordsBySpace(places, "does");
        Stakes = WordsBySpace(places, "stake");

        var titles = lexicon.Rows(Folder + "titles.tsv", 2);
        Titles = new PhraseTable<TitleClass>(
            titles.Where(row => Enum.TryParse<TitleClass>(row[0], ignoreCase: true, out _))
                .SelectMany(row => Split(row[1]), (row, words) => (words, Enum.Parse<TitleClass>(row[0], ignoreCase: true))),
            areNames: false, NameLists.Titles);
        PublicOffices = new PublicOffices(lexicon.Rows(Folder + "public-offices.tsv", 2));
        Courtesies = Words(titles, "courtesy");
        Genders = new NameGenders(lexicon);
        PlaceBodies = lexicon.Rows("Recognition/Actors/name-ends.tsv", 2).Where(row => row[0] == "place")
            .SelectMany(row => row[1].Split(' ')).ToFrozenSet(StringComparer.Ordinal);
        HeadlineVerbs = lexicon.Rows("Recognition/Actors/name-ends.tsv", 2).Where(row => row[0] == "verb")
            .SelectMany(row => row[1].Split(' ')).ToFrozenSet(StringComparer.Ordinal);
        RoleModifiers = Words(titles, "modifier");
        Elect = Words(titles, "elect");
        Suffixes = Words(titles, "suffix");
        Offices = Words(titles, "office");

        var organisations = lexicon.Rows(Folder + "organisations.tsv", 2);
        FirstHeads = WordsBySpace(organisations, "first");
        LastHeads = WordsBySpace(organisations, "last");
        Causes = WordsBySpace(organisations, "cause");
        Companies = WordsBySpace(organisations, "company");
        StandAlone = WordsBySpace(organisations, "alone");
        Beginnings = WordsBySpace(organisations, "begin");
        BodyCues = WordsBySpace(organisations, "cue");
        PartyNouns = WordsBySpace(organisations, "behind");
        Namesakes = WordsBySpace(organisations, "before");
        Adherents = WordsBySpace(organisations, "adherent");

        var groups = lexicon.Rows(Folder + "groups.tsv", 2);
        Groups = new PhraseTable<bool>(
            groups.Where(row => row[0] is "power" or "people").SelectMany(row => Split(row[1]), (row, words) => (words, row[0] == "power")),
            areNames: false, NameLists.Groups);
        GroupModifiers = Words(groups, "modifier");
        Parties = new PhraseTable<bool>(
            groups.Where(row => row[0] == "party").SelectMany(row => Split(row[1])).Select(words => (words, true)), areNames: true,
            NameLists.Parties);
        StatelessNations = new PhraseTable<bool>(
            groups.Where(row => row[0] == "nation").SelectMany(row => Split(row[1])).Select(words => (words, true)), areNames: true,
            NameLists.StatelessNations);

        Particles = Words(lexicon.Rows(Folder + "particles.tsv", 2), "inner");

        var common = lexicon.Rows(Folder + "common.tsv", 2);
        Ambiguous = WordsBySpace(common, "ambiguous");
        Ordinary = common.Where(row => row[0] != "ambiguous").SelectMany(row => row[1].Split(' ')).ToFrozenSet(StringComparer.Ordinal);
        Times = WordsBySpace(common, "time");
        Things = WordsBySpace(common, "thing");
        GivenNames = lexicon.Rows(Folder + "given-names.tsv", 2).SelectMany(row => row[1].Split(' '))
            .SelectMany(name => name.Split('-'))
            .Select(name => name.ToLowerInvariant())
            // "Emily" ends as adverbs do.
            .Where(name => WordClasses.Of(name) is WordClass.Open or WordClass.Adverb or WordClass.Verb
                && (!Ordinary.Contains(name) || Ambiguous.Contains(name)))
            .ToFrozenSet(StringComparer.Ordinal);
        firstWords = Beginners.Split(' ').Concat(RoleModifiers).Concat(GroupModifiers).Select(word => (word, NameLists.Other))
            .Concat([.. FirstWords(States), .. FirstWords(Nations), .. FirstWords(Peoples), .. FirstWords(Aliases), .. FirstWords(Places),
                .. FirstWords(Titles), .. FirstWords(Groups), .. FirstWords(Parties), .. FirstWords(StatelessNations)])
            .GroupBy(entry => entry.Item1, entry => entry.Item2, StringComparer.Ordinal)
            .ToFrozenDictionary(word => word.Key, word => word.Aggregate((all, list) => all | list), StringComparer.Ordinal);
    }

    /// <summary>
    /// The lists of which a phrase begins with a word; a role or a group may begin with those of no list. Every rule looks for one of these
    /// first, or for a capital.
    /// </summary>
    public NameLists ListsAt(string lower) => firstWords.GetValueOrDefault(lower);

    /// <summary>Names of states, acronyms included; the value is the short English name.</summary>
    public PhraseTable<string> States { get; }

    /// <summary>Names of states that stand behind "the", lower case: "netherlands". "The Malta talks" names Malta alone.</summary>
    public FrozenSet<string> WithArticle { get; }

    /// <summary>Adjectives of states, and what one of their people is called.</summary>
    public PhraseTable<string> Nations { get; }

    /// <summary>Names for the people of a state.</summary>
    public PhraseTable<string> Peoples { get; }

    /// <summary>The first adjective of each state that has one.</summary>
    public FrozenDictionary<string, string> Adjectives { get; }

    /// <summary>The user's aliases.csv.</summary>
    public PhraseTable<Alias> Aliases { get; }

    /// <summary>Spellings and the actors that they do not stand for, as the user says.</summary>
    public FrozenSet<(string Name, string Actor)> Apart { get; }

    /// <summary>What courtesies and given names tell of a person's gender.</summary>
    public NameGenders Genders { get; }

    /// <summary>"slept", "lay": what a town does, and no body called after it.</summary>
    public FrozenSet<string> PlaceDeeds { get; }

    /// <summary>"shares", "trust": what is put in a body.</summary>
    public FrozenSet<string> Stakes { get; }

    /// <summary>"candidates", "supporters": those of a party or movement.</summary>
    public FrozenSet<string> Adherents { get; }

    /// <summary>Cities and regions.</summary>
    public PhraseTable<string> Places { get; }

    /// <summary>"River", "district": words that end the name of a place.</summary>
    public FrozenSet<string> PlaceHeads { get; }

    /// <summary>"Lake", "Mount": words that begin the name of a place.</summary>
    public FrozenSet<string> PlaceBeginnings { get; }

    /// <summary>"Operation", "Hurricane": what is named behind them is no actor.</summary>
    public FrozenSet<string> Namers { get; }

    /// <summary>Prepositions of place.</summary>
    public FrozenSet<string> Locatives { get; }

    /// <summary>Words that name an office, a calling or a rank.</summary>
    public PhraseTable<TitleClass> Titles { get; }

    /// <summary>Which of them are of state, party, parliament, court, army or an international body.</summary>
    public PublicOffices PublicOffices { get; }

    /// <summary>"Mr", "Dr".</summary>
    public FrozenSet<string> Courtesies { get; }

    /// <summary>Words inside a role: "deputy", "foreign".</summary>
    public FrozenSet<string> RoleModifiers { get; }

    /// <summary>What may be hyphenated to an office: "designate".</summary>
    public FrozenSet<string> Elect { get; }

    /// <summary>"Jr", "III".</summary>
    public FrozenSet<string> Suffixes { get; }

    /// <summary>Offices that stand for their holder.</summary>
    public FrozenSet<string> Offices { get; }

    /// <summary>"Ministry" of, "Organisation" for.</summary>
    public FrozenSet<string> FirstHeads { get; }

    /// <summary>"Council", "Party" at the end of a name.</summary>
    public FrozenSet<string> LastHeads { get; }

    /// <summary>People who name a body together with what they stand for: "Doctors" without, "Women" for.</summary>
    public FrozenSet<string> Causes { get; }

    /// <summary>"Ltd", "GmbH".</summary>
    public FrozenSet<string> Companies { get; }

    /// <summary>Bodies named by one common word: "Parliament".</summary>
    public FrozenSet<string> StandAlone { get; }

    /// <summary>First words of bodies: "Radio", "Banco".</summary>
    public FrozenSet<string> Beginnings { get; }

    /// <summary>Words beside a name that show a body: "spokesman", "shares".</summary>
    public FrozenSet<string> BodyCues { get; }

    /// <summary>Nouns behind the common words that a party is called after: "the ruling Bright Tomorrow party".</summary>
    public FrozenSet<string> PartyNouns { get; }

    /// <summary>Nouns before the common words that a body is called after: "the charity Open Horizon".</summary>
    public FrozenSet<string> Namesakes { get; }

    /// <summary>Nouns of groups; the value tells whether they act for a power and may stand bare.</summary>
    public PhraseTable<bool> Groups { get; }

    /// <summary>"security", "foreign" before such a noun.</summary>
    public FrozenSet<string> GroupModifiers { get; }

    /// <summary>Followers of a party.</summary>
    public PhraseTable<bool> Parties { get; }

    /// <summary>Adjectives of peoples and regions without a state.</summary>
    public PhraseTable<bool> StatelessNations { get; }

    /// <summary>"von", "bin", "al".</summary>
    public FrozenSet<string> Particles { get; }

    /// <summary>Given names, lower case, compounds by their parts.</summary>
    public FrozenSet<string> GivenNames { get; }

    /// <summary>Words that a capital letter makes no name of.</summary>
    public FrozenSet<string> Ordinary { get; }

    /// <summary>
    /// What stands behind the name of a place in the name of a body there: "Ostrava Bar Association"; the place alone is not the body.
    /// </summary>
    public FrozenSet<string> PlaceBodies { get; }

    /// <summary>Verbs of headlines that no surname is written like: "Defends", "Slams".</summary>
    public FrozenSet<string> HeadlineVerbs { get; }

    /// <summary>Ordinary words that are given names or surnames, too: "Will", "Brown".</summary>
    public FrozenSet<string> Ambiguous { get; }

    /// <summary>Days, months and feasts.</summary>
    public FrozenSet<string> Times { get; }

    /// <summary>Last words of names that are events, texts or products.</summary>
    public FrozenSet<string> Things { get; }

    private static IEnumerable<(string, NameLists)> FirstWords<T>(PhraseTable<T> table) =>
        table.FirstWords.Select(word => (word, table.List));

    private static string WithoutArticle(string form) => form.StartsWith("the ", StringComparison.Ordinal) ? form[4..] : form;

    // "Belgians", "Iraqis", but not "Frenchs" nor "Chineses".
    private static bool TakesPlural(string form) =>
        form[^1] is 'n' or 'i' or 'k' or 't' or 'b' or 'o' or 'r' || form.EndsWith("ne", StringComparison.Ordinal);

    private static string[] Split(string cell) => cell.Split("; ", StringSplitOptions.RemoveEmptyEntries);

    private static FrozenSet<string> Words(IReadOnlyList<string[]> rows, string kind) =>
        rows.Where(row => row[0] == kind).SelectMany(row => Split(row[1])).ToFrozenSet(StringComparer.Ordinal);

    private static FrozenSet<string> WordsBySpace(IReadOnlyList<string[]> rows, string kind) =>
        rows.Where(row => row[0] == kind).SelectMany(row => row[1].Split(' ')).ToFrozenSet(StringComparer.Ordinal);
}
