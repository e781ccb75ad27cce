using System.Text.RegularExpressions;

namespace Analysis.Tables;

/// <summary>
/// Keeps a spreadsheet from running a cell of text as a formula ("=HYPERLINK(...)", "+1 more", "@name") and from taking one for a day that it is not ("2020-08",
/// "3/4", "9 August", which becomes that day of the year in which the file is opened): an apostrophe is put before it.
/// A cell that has such an apostrophe already gets one more, so that taking one away always gives the words as they were.
/// </summary>
public static partial class CsvMarks
{
    private const string Month = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}";
    private const string DayOrMonth = @"(?:\d{1,4}[ \-/.]{0,2}" + Month + @"(?:[ \-/.,]{0,2}\d{1,4})?|" + Month + @"[ \-/.,]{0,2}\d{1,4}(?:, ?\d{4})?)";

    /// <summary>A cell of text as it is written for spreadsheets.</summary>
    public static string Marked(string cell) => NeedsMark().IsMatch(cell) ? "'" + cell : cell;

    /// <summary>The cell that <see cref="Marked"/> was given.</summary>
    public static string Unmarked(string cell) => cell.StartsWith('\'') && NeedsMark().IsMatch(cell) ? cell[1..] : cell;

    [GeneratedRegex(@"^'*(?:[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]|\d{1,4}[-/.]\d{1,4}\z|" + DayOrMonth + @"\z)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NeedsMark();
}
