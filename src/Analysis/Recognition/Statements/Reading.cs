namespace Analysis.Recognition.Statements;

/// <summary>What a rule read at a cue: indexes of units in its passage.</summary>
/// <param name="First">First unit of what was said.</param>
/// <param name="Last">Last unit of what was said; before <paramref name="First"/> when it stands in the blocks behind the passage.</param>
/// <param name="Subject">Who says it; null when the subject is that of an earlier cue.</param>
internal sealed record Reading(int First, int Last, NounPhrase? Subject)
{
    /// <summary>"it was announced on Monday": nobody says it.</summary>
    public bool IsNobodys { get; init; }
}
