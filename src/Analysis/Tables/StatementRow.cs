using Analysis.Recognition.Dates;
using Analysis.Recognition.Statements;

namespace Analysis.Tables;

/// <summary>Who said what, when.</summary>
/// <param name="Source">Path of the source.</param>
/// <param name="Id">By which a decision finds the row again.</param>
/// <param name="Start">First code unit of what was said.</param>
/// <param name="End">Just behind the last.</param>
/// <param name="Quote">What was said, exactly as it stands.</param>
/// <param name="Speaker">Canonical name of the speaker; empty when unknown.</param>
/// <param name="SpeakerStart">Start of the words that name the speaker.</param>
/// <param name="SpeakerEnd">End of those words.</param>
/// <param name="Cue">The words that make it a statement.</param>
/// <param name="CueStart">Start of those words.</param>
/// <param name="CueEnd">End of those words.</param>
/// <param name="Act">What the speaker does: an act of cues.tsv.</param>
/// <param name="Directness">Whose words they are.</param>
/// <param name="Date">When it was said, as a TIMEX3 value of a day, month or year; empty when unknown.</param>
/// <param name="DateBasis">What that date rests on.</param>
/// <param name="Rule">Rule that made the row.</param>
/// <param name="Decision">What a person made of it: accepted or corrected; empty as long as nobody decided.</param>
/// <param name="DecidedBy">Who did.</param>
/// <param name="Changed">The columns a person changed, with what the rules read.</param>
public sealed record StatementRow(
    string Source, string Id, int Start, int End, string Quote, string Speaker, int? SpeakerStart, int? SpeakerEnd,
    string Cue, int? CueStart, int? CueEnd,
    string Act, Directness Directness, string Date, DateBasis DateBasis, string Rule,
    string Decision = "", string DecidedBy = "", string Changed = "") : IDecidableRow;
