namespace Analysis.Recognition.Dates;

/// <summary>Where the clause around a date lies in time.</summary>
internal enum Tense
{
    Unknown,
    Past,
    Future,

    /// <summary>"was to meet on Friday": ahead of what is told, on either side of the day of the text.</summary>
    Planned,

    /// <summary>"pulled out of the run-off on 27 June": past, but the day of something planned, which may be just ahead.</summary>
    PastPlan,
}
