using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Analysis.Recognition.Dates;
using Analysis.Sources.Formats;
using Analysis.Text;

namespace Analysis.Sources.Exports;

/// <summary>Reads title, publisher and day of an article from the lines that an archive of the press wrote above and below it.</summary>
internal static partial class ExportHeader
{
    private const int HeadLines = 25;
    private const int LongestDateLine = 60;

    private static readonly FrozenDictionary<string, string> Fields = Lexicon.BuiltIn.Rows("Sources/lexicon/export-fields.tsv", 2)
        .SelectMany(row => row[1].Split('|').Select(name => (Name: name, Field: row[0])))
        .ToFrozenDictionary(entry => entry.Name, entry => entry.Field, StringComparer.OrdinalIgnoreCase);

    public static DocumentProperties Read(IReadOnlyList<string> lines)
    {
        var labelled = Labelled(lines);
        var (title, publisher, day) = Unlabelled([.. lines.Take(HeadLines).Where(line => !PageNumber().IsMatch(line))]);
        var published = labelled.TryGetValue("published", out var date) ? PublishedField.Read(date) : null;
        if (labelled.TryGetValue("info", out var info))
        {
            // "Varn Courier ; Varn [Varn]06 Mar 2018: A.1."
            published ??= PublicationDate.OnlyDay(TextStructure.Of(new SourceText("", info.Replace("]", "] ", StringComparison.Ordinal))));
            publisher = info;
        }

        published ??= labelled.ContainsKey("published") ? null : day;

        return new DocumentProperties(
            labelled.GetValueOrDefault("title", title), WithoutPlace(labelled.GetValueOrDefault("publisher", publisher)), published,
            published is null ? PublishedBasis.Unresolved : PublishedBasis.Stated, "");
    }

    // "Varn Courier; Varn", "Varn Courier ; Varn [Varn]06 Mar 2018: A.1.": where it is printed.
    private static string WithoutPlace(string publisher) => publisher.Split(';', '[')[0].Trim();

    // "HEADLINE: ...", "Publication date: ...", "HD  ...", or the label on one line and its value on the next.
    private static Dictionary<string, string> Labelled(IReadOnlyList<string> lines)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < lines.Count; i++)
        {
            var match = Label().Match(lines[i]);
            if (!match.Success || !Fields.TryGetValue(match.Groups["name"].Value, out var field))
            {
                continue;
            }

            var value = match.Groups["value"].Value.Trim();
            found.TryAdd(field, value.Length > 0 || i + 1 == lines.Count ? value : lines[i + 1]);
        }

        return found;
    }

    private static (string Title, string Publisher, DateOnly? Day) Unlabelled(IReadOnlyList<string> head)
    {
        var count = head.ToList().FindIndex(line => ExportMarks.WordCount.IsMatch(line));
        return count > 0 ? BelowWordCount(head, count) : BesideDate(head);
    }

    // Title and byline, "474 words", day, time, publisher.
    private static (string Title, string Publisher, DateOnly? Day) BelowWordCount(IReadOnlyList<string> head, int count)
    {
        var title = head.Take(count).Where(line => !line.StartsWith("By ", StringComparison.Ordinal)).MaxBy(line => line.Length) ?? "";
        for (var i = count + 1; i < Math.Min(count + 4, head.Count); i++)
        {
            if (DayOf(head[i]) is { } day)
            {
                var publisher = head.Skip(i + 1).FirstOrDefault(line => !Clock().IsMatch(line)) ?? "";
                return (title, Language().Replace(publisher, ""), day);
            }
        }

        return (title, "", null);
    }

    // Publisher, day, then the title; or title, publisher, day; or title, then publisher and day in one line.
    private static (string Title, string Publisher, DateOnly? Day) BesideDate(IReadOnlyList<string> head)
    {
        for (var i = 0; i < Math.Min(8, head.Count); i++)
        {
            if (DayOf(head[i]) is { } day)
            {
                return i >= 1 && PublisherAndDay().Match(head[i]) is { Success: true } credit
                    && OutletNames.BuiltIn.IsOutlet(credit.Groups["name"].Value) ? (head[0], credit.Groups["name"].Value, day)
                    : i >= 2 ? (head[0], head[i - 1], day)
                    : i == 1 ? (head.Skip(2).FirstOrDefault(line => !Label().IsMatch(line) && !Edition().IsMatch(line)) ?? "", head[0], day)
                    : ("", "", day);
            }
        }

        return (head.Count > 0 ? head[0] : "", "", null);
    }

    /// <summary>The day of a line that is hardly more than a day; null for any other.</summary>
    public static DateOnly? DayOf(string line) =>
        line.Length <= LongestDateLine && DateLine().IsMatch(line)
            ? PublicationDate.OnlyDay(TextStructure.Of(new SourceText("", line))) ?? OtherDays.Only(line)
            : null;

    [GeneratedRegex(@"^(?<name>[A-Za-z][A-Za-z -]{1,24}):\s*(?<value>.*)$|^(?<name>HD|PD|SN|WC|BY)(?:\s+(?<value>.*))?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    // "Page 1 of 2", above each article of an export as one document.
    [GeneratedRegex(@"^Page \d+ of \d+$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PageNumber();

    // "Harbour Gazette, 14 March 2019".
    [GeneratedRegex(@"^(?<name>\p{Lu}[^,|(\d]{2,50}?)\s*[,|(–—-]\s*[^|]{6,40}$", RegexOptions.CultureInvariant)]
    private static partial Regex PublisherAndDay();

    // "First Edition", "London, 2 EDITION".
    [GeneratedRegex(@"\bedition\b.{0,10}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Edition();

    [GeneratedRegex(@"^\d{1,2}:\d{2}\b.{0,12}$", RegexOptions.CultureInvariant)]
    private static partial Regex Clock();

    [GeneratedRegex(@"\s+English$", RegexOptions.CultureInvariant)]
    private static partial Regex Language();

    // A day, its weekday, a clock time, "Final Edition": no sentence.
    [GeneratedRegex(@"^[^.!?]*\d{4}[^.!?]{0,30}$", RegexOptions.CultureInvariant)]
    private static partial Regex DateLine();
}
