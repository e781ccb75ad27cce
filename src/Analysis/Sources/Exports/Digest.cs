using System.Text.RegularExpressions;

namespace Analysis.Sources.Exports;

/// <summary>Knows a digest of the press, in which a line such as "Kisumu Post, 4 June 2018" credits what stands below it.</summary>
internal static partial class Digest
{
    private const int Few = 2;
    private const int HeadLines = 3;
    private const int LongestCredit = 90;

    /// <summary>
    /// How many items of different days a text holds; 0 where it is none. Credits without a text below them are a list of references,
    /// and those of one day are one story.
    /// </summary>
    public static int Items(IReadOnlyList<ExportLine> lines)
    {
        var isCalledSo = lines.Take(HeadLines)
            .Any(line => line.Words.Length <= LongestCredit && OutletNames.BuiltIn.Names("digest", line.Words));
        var credits = Enumerable.Range(0, lines.Count)
            .Select(index => (Index: index, Day: DayOf(lines[index].Words, isCalledSo)))
            .Where(credit => credit.Day is not null).ToList();
        var items = credits
            .Where((credit, i) => HasText(lines, credit.Index + 1, i + 1 < credits.Count ? credits[i + 1].Index : lines.Count)).ToList();
        return items.Count == credits.Count && items.Select(item => item.Day).Distinct().Count() >= Few ? items.Count : 0;
    }

    private static bool HasText(IReadOnlyList<ExportLine> lines, int first, int end) =>
        Enumerable.Range(first, end - first)
            .Any(index => lines[index].Words is [.., '.' or '!' or '?' or '"' or '”'] words && words.Split(' ').Length >= 3);

    private static DateOnly? DayOf(string line, bool isCalledSo) =>
        line.Length <= LongestCredit && Credit().Match(line) is { Success: true } match
            && (isCalledSo ? IsName(match.Groups["name"].Value) : OutletNames.BuiltIn.IsOutlet(match.Groups["name"].Value.Trim()))
            ? ExportHeader.DayOf(match.Groups["day"].Value) : null;

    private static bool IsName(string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: <= 6 } parts
            && parts.All(part => char.IsUpper(part[0]) || part.Length <= 3);

    // "1. Kisumu Post, 4 June 2018", "*Kisumu Post* (4 June 2018)", "Kisumu Post | 4 June 2018".
    [GeneratedRegex(
        @"^(?:#+ |\d{1,3}[.)] |[-•] )?[*_([]{0,3}(?<name>\p{Lu}[^.!?:;,|(]{2,50}?)[*_]{0,2}\s*[,|(–—-]\s*"
        + @"(?<day>[^.!?;]{6,40}?)[*_)\]]{0,3}$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Credit();
}
