namespace Analysis.Tables;

/// <summary>For whom a file of comma-separated values is written.</summary>
public enum CsvForm
{
    /// <summary>For programs: the cells as they are, UTF-8 without a byte order mark.</summary>
    Plain,

    /// <summary>
    /// For spreadsheets: a byte order mark, by which they take the file for UTF-8, and cells that they would change or
    /// run marked (<see cref="CsvMarks"/>).
    /// </summary>
    Spreadsheet,
}
