using Analysis.Recognition.Rules;

namespace Analysis.Recognition.Dates;

/// <summary>A named way to read a date at a token.</summary>
/// <param name="Name">Shown in tables and by explain.</param>
/// <param name="Reason">What it reads, and why it stands where it does in the order.</param>
/// <param name="ReadAt">Reads at a token, looking a bounded number of tokens ahead; empty when the words are no such date.</param>
internal sealed record DateRule(string Name, string Reason, Func<DateText, int, Read<DateExpression>?> ReadAt) : Rule(Name, Reason);
