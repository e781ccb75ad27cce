using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Analysis.Cli.Reports;

/// <summary>Writes a report with numbered notes in place of its citations, as Markdown. A row that is cited twice has one note.</summary>
internal static partial class ReportNotes
{
    // Letters that Markdown or HTML would obey. A note is one line, so that nothing in it begins a block.
    private static readonly SearchValues<char> Obeyed = SearchValues.Create("\\`*_[]<>&~^|#!$");

    /// <summary>The report with its notes.</summary>
    /// <param name="report">The report.</param>
    /// <param name="rows">The row of each id that it cites.</param>
    public static string Of(ReportText report, IReadOnlyDictionary<string, CitedRow> rows)
    {
        var (text, at) = (new StringBuilder(), 0);
        var (labels, free) = (new Dictionary<string, int>(StringComparer.Ordinal), Free(report.Content).GetEnumerator());
        foreach (var citation in report.Citations)
        {
            if (!labels.TryGetValue(citation.Id, out var label))
            {
                free.MoveNext();
                labels[citation.Id] = label = free.Current;
            }

            text.Append(report.Content, at, citation.Start - at).Append(CultureInfo.InvariantCulture, $"[^{label}]");
            at = citation.End;
        }

        text.Append(report.Content.AsSpan(at).TrimEnd()).Append('\n');
        foreach (var (id, label) in labels)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n[^{label}]: {Note(rows[id])}\n");
        }

        return text.ToString();
    }

    private static string Note(CitedRow row) =>
        $"“{Plain(row.Sentence)}” {(row.Source.Length > 0 ? Plain(row.Source) + "; " : "")}{Plain(row.Place)}. "
        + $"The words “{Plain(row.Row.Quote)}” are read as {Plain(row.Claim)} (row {row.Row.Id}).";

    // The numbers that the report's own notes leave.
    private static IEnumerable<int> Free(string content)
    {
        var taken = OwnNote().Matches(content).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        return Enumerable.Range(1, int.MaxValue - 1).Where(number => !taken.Contains(number.ToString(CultureInfo.InvariantCulture)));
    }

    private static string Plain(string words)
    {
        var plain = new StringBuilder(words.Length + 16);
        foreach (var letter in string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
        {
            plain.Append(Obeyed.Contains(letter) ? "\\" : "").Append(char.IsControl(letter) ? '\uFFFD' : letter);
        }

        return plain.ToString();
    }

    [GeneratedRegex(@"\[\^([0-9]+)\]", RegexOptions.CultureInvariant)]
    private static partial Regex OwnNote();
}
