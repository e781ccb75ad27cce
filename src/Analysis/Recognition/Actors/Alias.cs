namespace Analysis.Recognition.Actors;

/// <summary>One line of the user's aliases.csv: a spelling and the actor it stands for.</summary>
/// <param name="Name">The spelling as it stands in texts; matched whole, letter case aside unless it is an acronym.</param>
/// <param name="Actor">The canonical name.</param>
/// <param name="Kind">The kind of that actor; empty leaves it to the rules.</param>
public sealed record Alias(string Name, string Actor, ActorKind? Kind)
{
    /// <summary>Path of the only source that the line holds for; empty when it holds for all.</summary>
    public string Source { get; init; } = "";

    /// <summary>Whether the spelling does not stand for the actor ("notSame" in the column kind), whatever rules say.</summary>
    public bool IsNotSame { get; init; }
}
