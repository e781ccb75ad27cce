namespace Analysis.Recognition.Dates;

/// <summary>Units of time, from the shortest to the longest.</summary>
internal enum DateUnit
{
    Second,
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
    Fortnight,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
}
