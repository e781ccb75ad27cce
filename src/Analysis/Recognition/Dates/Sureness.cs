namespace Analysis.Recognition.Dates;

/// <summary>How surely a word of a lexicon means a date.</summary>
internal enum Sureness
{
    /// <summary>On its own.</summary>
    Name,

    /// <summary>A common word as well: needs a preposition or a number beside it.</summary>
    Weak,

    /// <summary>An abbreviation: needs a number beside it.</summary>
    Short,
}
