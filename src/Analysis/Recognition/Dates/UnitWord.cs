namespace Analysis.Recognition.Dates;

/// <summary>A word for a unit of time.</summary>
internal readonly record struct UnitWord(DateUnit Unit, bool IsSingular, bool IsShort);
