using System.Collections.Immutable;

namespace Analysis.Recognition.Actors;

/// <summary>All ways to read a mention, in order.</summary>
internal static class NameRules
{
    public static ImmutableArray<NameRule> InOrder { get; } =
    [
        new("actor.alias", "what the user says of a spelling outranks every list", StateShape.Alias),
        new("actor.handle", "an account name is one token and nothing else", StateShape.Handle),
        new("actor.defined", "a text that spells out an acronym says where the name begins and ends", AcronymShape.Defined),
        new("actor.person-title",
            "a title is the best sign of a person; its span is the name, the title goes to the role", PersonShape.Titled),
        new("actor.group-of", "before bodies: 'Belgian Government' is no name of its own", GroupShape.At),
        new("actor.outlet", "before states: 'the news site Chad Now' is an outlet, no state", OutletShape.At),
        new("actor.state", "before bodies, places and given names: 'Russian Federation', 'Georgia', 'Chad'", StateShape.State),
        new("actor.organisation", "a head noun outranks a given name: 'John Lewis Partnership'", OrganisationShape.Headed),
        new("actor.cause", "'Reporters Without Borders': people and what they stand for", CauseShape.At),
        new(PartyShape.Rule, "before unknown names: 'the ruling Bright Tomorrow party', called after common words", PartyShape.At),
        new("actor.no-actor",
            "before given names: what is called 'Operation ...' or '... Treaty' is no actor; it makes no mention", ThingShape.At),
        new("actor.people", "before unknown names: 'Belgians'", StateShape.People),
        new("actor.place", "a list of cities and regions", StateShape.Place),
        new("actor.dateline", "before given names: 'CHIANG RAI – ...' is where the story was written", StateShape.Dateline),
        new("actor.place-head", "'Evin Prison', 'Lake Turkana': the head noun tells", StateShape.PlaceByHead),
        new("actor.person-given", "a given name and what follows it", PersonShape.Given),
        new("actor.office", "an office without a name, only behind the article", OfficeShape.At),
        new("actor.short", "'the Council' points to a body named elsewhere", BareBodyShape.Short),
        new("actor.acronym", "capitals that no list knows", AcronymShape.Acronym),
        new("actor.the-name", "capitalised words behind the article name a body", BareBodyShape.WithArticle),
        new("actor.name-words", "capitalised words without a sign name a person, if anybody", PersonShape.Unknown),
        new("actor.name-word", "last: one capitalised word that nothing else explains", BareBodyShape.Single),
    ];
}
