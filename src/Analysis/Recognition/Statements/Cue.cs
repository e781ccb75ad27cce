using System.Collections.Immutable;

namespace Analysis.Recognition.Statements;

/// <summary>One form of one line of cues.tsv.</summary>
/// <param name="Act">What the speaker does.</param>
/// <param name="Form">The verb's form; Base for nouns and words of source.</param>
/// <param name="Words">The words of the form, in lower case.</param>
/// <param name="Frames">How it takes what was said.</param>
/// <param name="Followers">Words of which one must follow, each as its own words; empty when none need to.</param>
internal sealed record Cue(
    string Act, CueForm Form, ImmutableArray<string> Words, Frames Frames, ImmutableArray<ImmutableArray<string>> Followers)
{
    public bool Has(Frames any) => (Frames & any) != 0;
}
