using System.Collections.Immutable;
using Analysis.Text;

namespace Analysis.Recognition.Actors;

/// <summary>A sighting on its way to a canonical name: joiners fill in what they find.</summary>
internal sealed class NamedSighting(Sighting sighting, string form)
{
    /// <summary>Rule of account names.</summary>
    public const string Handle = "actor.handle";

    /// <summary>Rule of a name in other letters behind a name.</summary>
    public const string OtherLetters = "actor.other-letters";

    /// <summary>Rule of names that stand in full elsewhere.</summary>
    public const string KnownName = "actor.known-name";

    /// <summary>Rule of one common word with a capital.</summary>
    public const string Short = "actor.short";

    public Sighting Sighting { get; } = sighting;

    /// <summary>The words as they stand.</summary>
    public string Form { get; } = form;

    /// <summary>The words without case, accents and marks.</summary>
    public string[] Words { get; } = NameFold.Words(form);

    /// <summary>The words joined: equal for spellings that differ in case and accents only.</summary>
    public string Key => field ??= string.Join(' ', Words);

    public ActorKind Kind { get; set; } = sighting.Kind;

    /// <summary>Empty when nothing is known to stand behind the words: no mention is made of it.</summary>
    public string Canonical { get; set; } = sighting.Canonical;

    public bool IsPublic { get; set; } = sighting.IsPublic || (sighting.Kind is not ActorKind.Person && !sighting.IsUnexplained);

    /// <summary>First token of the mention: the words, or "the" or "Mr" before them.</summary>
    public int First { get; init; } = sighting.First;

    public string Rule { get; set; } = sighting.Rule;

    public Mention<Actor> ToMention(TextStructure text)
    {
        var role = Sighting.Role;
        ImmutableArray<IMention> parts = Sighting.Title is { } title && Kind == ActorKind.Person && Sighting.Kind == ActorKind.Person
            && (title.Last < First || title.First > Sighting.Last)
            ? [new Mention<Actor>(new Actor(text.Source[text.SpanOf(title.First, title.Last)], ActorKind.Office, role, Sighting.IsPublic),
                text.SpanOf(title.First, title.Last), title.First < Sighting.First ? "actor.title" : "actor.apposition")]
            : [];
        return new Mention<Actor>(new Actor(Canonical, Kind, role, IsPublic),
            text.SpanOf(First, Sighting.Last), Rule) { Parts = parts };
    }
}
