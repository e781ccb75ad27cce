using Analysis.Recognition.Rules;

namespace Analysis.Recognition.Actors;

/// <summary>One way to read a mention at a token; of all that read one there the longest wins, then the first in order.</summary>
/// <param name="Name">Name in rows and explanations.</param>
/// <param name="Reason">Why it stands where it does.</param>
/// <param name="Read">The mention that begins at a token, or nothing.</param>
internal sealed record NameRule(string Name, string Reason, Func<Passage, int, Sighting?> Read) : Rule(Name, Reason);
