namespace Analysis.Sources.Formats;

/// <summary>Which of the two numbers of "03/04/2022" is the day.</summary>
internal enum ColumnOrder
{
    /// <summary>Nothing settles it.</summary>
    Unknown,

    /// <summary>The first.</summary>
    DayFirst,

    /// <summary>The second.</summary>
    MonthFirst,
}
