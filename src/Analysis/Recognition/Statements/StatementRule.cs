using Analysis.Recognition.Rules;

namespace Analysis.Recognition.Statements;

/// <summary>One way in which a cue and what was said stand together.</summary>
/// <param name="Name">Name that rows carry.</param>
/// <param name="Reason">An example, and why the rule stands where it does.</param>
/// <param name="Read">Reads a cue of a passage; null when it stands in another way.</param>
internal sealed record StatementRule(string Name, string Reason, Func<Passage, CueMatch, Reading?> Read) : Rule(Name, Reason);
