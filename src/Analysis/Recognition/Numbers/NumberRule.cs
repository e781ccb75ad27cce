using Analysis.Recognition.Rules;

namespace Analysis.Recognition.Numbers;

/// <summary>One way to read a number that begins at a token.</summary>
/// <param name="Name">The name that rows carry.</param>
/// <param name="Reason">Why it is there, or why it stands where it does.</param>
/// <param name="Read">Reads at a token; empty when nothing of the kind begins there.</param>
internal sealed record NumberRule(string Name, string Reason, Func<TokenView, int, NumberReading?> Read) : Rule(Name, Reason);
