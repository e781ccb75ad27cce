using Analysis.Recognition.Dates;
using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>Who said, condemned, called for what, and when. The mention's span is what was said.</summary>
/// <param name="Speaker">Canonical name of the speaker; empty when the text does not allow to tell.</param>
/// <param name="SpeakerSpan">The words that name the speaker, a pronoun included; empty for a statement without any.</param>
/// <param name="Cue">The words that make it a statement: "said", "called for", "according to", a colon.</param>
/// <param name="Act">What the speaker does with the words: an act of cues.tsv, such as "says", "condemns", "callsFor".</param>
/// <param name="Directness">Whose words they are.</param>
/// <param name="Date">When it was said; empty when the text and its date do not tell.</param>
public sealed record Statement(string Speaker, SourceSpan? SpeakerSpan, SourceSpan? Cue, string Act, Directness Directness, Timex? Date)
{
    /// <summary>The person whom the speaker, a spokesman or spokeswoman, speaks for; empty for anybody else.</summary>
    public string SpeaksFor { get; init; } = "";

    /// <summary>Speaker, act and directness in one line.</summary>
    public override string ToString() =>
        $"{(Speaker.Length > 0 ? Speaker : "(unknown)")} {Act} ({Directness.ToString().ToLowerInvariant()})";
}
