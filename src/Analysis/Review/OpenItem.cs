using Analysis.Tables;

namespace Analysis.Review;

/// <summary>Something that is open: a row to decide on, or what another table of the user settles.</summary>
/// <param name="Matter">Why it is open.</param>
/// <param name="Row">The row to decide on; null when no decision on a row settles it.</param>
/// <param name="Words">What is doubtful.</param>
/// <param name="Remedy">What settles it when it is no row.</param>
public sealed record OpenItem(OpenMatter Matter, IDecidableRow? Row, string Words, string Remedy);
