using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>A cue that stands in a passage.</summary>
/// <param name="Cue">The line of cues.tsv.</param>
/// <param name="Verb">Index of its first unit.</param>
/// <param name="Last">Index of its last unit, the words that must follow included unless they stand in a quotation.</param>
/// <param name="ContentFrom">Index of the unit from which on what was said may begin.</param>
/// <param name="Group">What stands before it.</param>
internal sealed record CueMatch(Cue Cue, int Verb, int Last, int ContentFrom, VerbGroup Group)
{
    /// <summary>The words of the cue; a negation that makes it one belongs to it.</summary>
    public SourceSpan Span(Passage passage) =>
        passage.SpanOf(Cue.Has(Frames.Negated) ? Group.Start : Verb, Last);
}
