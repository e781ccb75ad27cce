namespace Analysis.Recognition.Dates;

/// <summary>Which part of a period is meant.</summary>
internal enum Portion
{
    Early,
    Middle,
    Late,
}
