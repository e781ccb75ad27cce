namespace Analysis.Text;

/// <summary>One cell of a CSV record, quotation marks removed, and where it begins in the file.</summary>
public readonly record struct CsvCell(string Value, LinePosition Position);
