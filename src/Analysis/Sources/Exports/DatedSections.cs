using System.Text.RegularExpressions;

namespace Analysis.Sources.Exports;

/// <summary>
/// Knows a file of clippings, in which a line that is nothing but a day stands above each: "14 March 2019", its text, "2 July 2020", its
/// text. The first day is none of publication of all of them.
/// </summary>
internal static partial class DatedSections
{
    private const int Few = 2;
    private const int ShortestText = 40;

    /// <summary>How many texts of different days it holds; 0 where it is none.</summary>
    /// <remarks>
    /// A day with nothing told below it closes a letter; "Published: ..." and "Updated: ..." are no lines of nothing but a day.
    /// </remarks>
    public static int Count(IReadOnlyList<ExportLine> lines)
    {
        var days = Enumerable.Range(0, lines.Count).Select(index => (Index: index, Day: DayOf(lines[index].Words)))
            .Where(head => head.Day is not null).ToList();
        var told = days.Where((head, i) => Enumerable
            .Range(head.Index + 1, (i + 1 < days.Count ? days[i + 1].Index : lines.Count) - head.Index - 1)
            .Any(index => IsTold(lines[index].Words))).Select(head => head.Day).Distinct().Count();
        return told >= Few ? told : 0;
    }

    private static bool IsTold(string line) =>
        line.Length >= ShortestText && line.TrimEnd('"', '”', '’', ')', ']') is [.., '.' or '!' or '?' or '…'];

    // Digits, a month, a weekday; "4 June 2018, Kisumu" has more.
    private static DateOnly? DayOf(string line) =>
        Account().Replace(line, "").Split([' ', ',', '.', '#', '*'], StringSplitOptions.RemoveEmptyEntries).Length <= 4
            ? ExportHeader.DayOf(line)
            : null;

    // "Port Union @portunion · Mar 12, 2019", above each post of a thread.
    [GeneratedRegex(@"^[^@]{0,40}@\w{2,30}\s*[·•|–-]\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Account();
}
