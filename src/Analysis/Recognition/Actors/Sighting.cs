using System.Collections.Immutable;

namespace Analysis.Recognition.Actors;

/// <summary>A mention before names are joined: the tokens it covers and what its own words say.</summary>
/// <param name="First">First token.</param>
/// <param name="Last">Last token, included.</param>
/// <param name="Kind">Kind by its own words.</param>
/// <param name="Rule">Rule that read it.</param>
internal sealed record Sighting(int First, int Last, ActorKind Kind, string Rule)
{
    /// <summary>Canonical name by aliases.csv or the list of states; empty when joining must find it.</summary>
    public string Canonical { get; init; } = "";

    /// <summary>Tokens of the title before a person's name or the office itself; empty when there is none.</summary>
    public (int First, int Last)? Title { get; init; }

    /// <summary>Title or office without courtesies; empty when none.</summary>
    public string Role { get; init; } = "";

    /// <summary>Whether the title names an office or a rank, and no mere calling.</summary>
    public bool HasOffice { get; init; }

    /// <summary>Whether it is one of state, party, parliament, court, army or an international body.</summary>
    public bool IsPublic { get; init; }

    /// <summary>Whether the words alone do not tell the kind: another mention in the document may.</summary>
    public bool IsProvisional { get; init; }

    /// <summary>
    /// Whether nothing but a capital letter tells of it: it may be a private person or a thing, and counts as nobody public.
    /// </summary>
    public bool IsUnexplained { get; init; }

    /// <summary>"her cousin Ada": whoever it is, not somebody of that name in the rest of the document.</summary>
    public bool IsKin { get; init; }

    /// <summary>Actors named inside a title or a group, mentions of their own.</summary>
    public ImmutableArray<Sighting> Inside { get; init; } = [];

    /// <summary>Tokens from the title, if any, to the end of the name.</summary>
    public int Begin => Title is { } title ? Math.Min(title.First, First) : First;

    /// <summary>Last token of title and name together.</summary>
    public int End => Title is { } title ? Math.Max(title.Last, Last) : Last;
}
