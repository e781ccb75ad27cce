using Analysis.Recognition.Dates;
using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>A statement before its speaker and date are looked up.</summary>
/// <param name="Rule">Rule that found it.</param>
/// <param name="Act">What the speaker does.</param>
/// <param name="Content">What was said.</param>
/// <param name="Cue">The words that make it a statement.</param>
/// <param name="Passage">Where the cue stands.</param>
internal sealed record Draft(string Rule, string Act, SourceSpan Content, SourceSpan? Cue, Passage Passage)
{
    /// <summary>Who says it; null when it is whoever speaks in <see cref="Continues"/>.</summary>
    public NounPhrase? Subject { get; init; }

    /// <summary>
    /// Where the text gives the whole name of the subject before: "ADA OKORO, MINISTER: ..." of "OKORO: ..."; null
    /// when it stands in the subject itself.
    /// </summary>
    public (Passage Passage, NounPhrase Name)? Introduced { get; init; }

    /// <summary>The statement whose speaker and date this one takes over.</summary>
    public Draft? Continues { get; init; }

    /// <summary>The turn of a transcript that it stands in.</summary>
    public Draft? Turn { get; init; }

    /// <summary>Where a date of the statement may stand: indexes of units, both included.</summary>
    public IReadOnlyList<(int First, int Last)> DateZones { get; init; } = [];

    /// <summary>The statement's own date, when a rule knows it.</summary>
    public Mention<Timex>? Date { get; init; }

    /// <summary>"had said": before the time of the text, so the day of publication is not its date.</summary>
    public bool IsEarlier { get; init; }

    /// <summary>"condemns", "support": a document that speaks of its own body does so in the present.</summary>
    public bool IsPresent { get; init; }

    /// <summary>The speaker's own words, though no marks show it.</summary>
    public bool IsUnmarked { get; init; }
}
