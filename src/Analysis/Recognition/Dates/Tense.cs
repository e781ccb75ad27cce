namespace Analysis.Recognition.Dates;

/// <summary>Where the clause around a date lies in time.</summary>
internal enum Tense
{
    Unknown,
    Past,
    Future,
}
