namespace Analysis.Tables;

/// <summary>
/// Words of a source that another has too, though neither is a copy: an agency's paragraph, a quotation. A claim in
/// them counts once, in the other source.
/// </summary>
/// <param name="Source">Path of the source in which the claim does not count.</param>
/// <param name="Start">First code unit of the words.</param>
/// <param name="End">Just behind the last.</param>
/// <param name="Quote">The exact words.</param>
/// <param name="Original">Path of the source in which it counts.</param>
/// <param name="OriginalStart">First code unit of the words there.</param>
/// <param name="OriginalEnd">Just behind the last.</param>
/// <param name="Words">How many words both have.</param>
/// <param name="Rule">Rule that made the row.</param>
public sealed record PassageRow(
    string Source, int Start, int End, string Quote, string Original, int OriginalStart, int OriginalEnd,
    int Words, string Rule) : ITextRow;
