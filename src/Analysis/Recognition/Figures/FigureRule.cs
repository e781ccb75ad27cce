using Analysis.Recognition.Rules;

namespace Analysis.Recognition.Figures;

/// <summary>One way to tell what a number counts.</summary>
/// <param name="Name">The name that rows carry.</param>
/// <param name="Reason">What it reads, or why it stands where it does.</param>
/// <param name="Match">Empty when the rule does not hold.</param>
internal sealed record FigureRule(string Name, string Reason, Func<Claim, KindMatch?> Match) : Rule(Name, Reason);
