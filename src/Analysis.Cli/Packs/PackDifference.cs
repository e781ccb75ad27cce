namespace Analysis.Cli.Packs;

/// <summary>One thing in which a pack and what it is compared with differ.</summary>
/// <param name="Place">The file, with line and column where there are such.</param>
/// <param name="Words">What the pack says, and what is there now.</param>
internal sealed record PackDifference(string Place, string Words);
