using System.Buffers;
using System.Text.RegularExpressions;

namespace Analysis.Tables;

/// <summary>
/// Keeps a spreadsheet from running a cell of text as a formula ("=HYPERLINK(...)", "+1 more", "@name") and from taking one for a day that
/// it is not ("2020-08", "3/4", "9 August", which becomes that day of the year in which the file is opened): an apostrophe is put before
/// it. A cell that has such an apostrophe already gets one more, so that taking one away always gives the words as they were.
/// </summary>
public static partial class CsvMarks
{
    private static readonly SearchValues<char> Beginnings = SearchValues.Create("'=+-@\t\r0123456789jfmasondJFMASOND");

    private const string Month = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}";
    private const string Number = @"\p{Nd}{1,4}";
    private const string DayOrMonth = "(?:" + Number + @"[ \-/.]{0,2}" + Month + @"(?:[ \-/.,]{0,2}" + Number + ")?|" + Month
        + @"[ \-/.,]{0,2}" + Number + @"(?:, ?\p{Nd}{4})?)";
    private const string End = @"(?![\s\S])";

    /// <summary>
    /// What a cell begins with, or is, that needs an apostrophe; upper and lower case are the same. Written so that a browser reads it as
    /// .NET does: the page writes CSV, too.
    /// </summary>
    public const string Pattern = @"^'*(?:[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]|" + Number + "[-/.]" + Number + End
        + "|" + DayOrMonth + End + ")";

    /// <summary>A cell of text as it is written for spreadsheets.</summary>
    public static string Marked(string cell) => MayNeedMark(cell) && NeedsMark().IsMatch(cell) ? "'" + cell : cell;

    /// <summary>The cell that <see cref="Marked"/> was given.</summary>
    public static string Unmarked(string cell) => cell.StartsWith('\'') && NeedsMark().IsMatch(cell) ? cell[1..] : cell;

    // What most cells begin with is none of what the pattern begins with: of ten thousand documents there are millions of cells.
    private static bool MayNeedMark(string cell) => cell.Length > 0 && (!char.IsAscii(cell[0]) || Beginnings.Contains(cell[0]));

    [GeneratedRegex(Pattern, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NeedsMark();
}
