using Analysis.Recognition.Actors;

namespace Analysis.Tables;

/// <summary>One mention of an actor or place.</summary>
/// <param name="Source">Path of the source.</param>
/// <param name="Id">By which a decision finds the row again.</param>
/// <param name="Start">First code unit.</param>
/// <param name="End">Just behind the last.</param>
/// <param name="Quote">The exact words.</param>
/// <param name="Actor">Canonical name.</param>
/// <param name="Kind">What kind of actor it is.</param>
/// <param name="Role">Title or office as this mention words it; empty when it names none.</param>
/// <param name="Public">Whether the text shows a public office or an organisation.</param>
/// <param name="Rule">Rule that made the row.</param>
/// <param name="Decision">What a person made of it: accepted or corrected; empty as long as nobody decided.</param>
/// <param name="DecidedBy">Who did.</param>
/// <param name="Changed">The columns a person changed, with what the rules read.</param>
public sealed record ActorRow(
    string Source, string Id, int Start, int End, string Quote, string Actor, ActorKind Kind, string Role, bool Public, string Rule,
    string Decision = "", string DecidedBy = "", string Changed = "") : IDecidableRow;
