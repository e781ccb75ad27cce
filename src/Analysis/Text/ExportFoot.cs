using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Analysis.Text;

/// <summary>
/// Finds the fields that an archive of the press writes below an article ("Classification", "Load-Date: ...", "CO  ..."), captions of
/// pictures that it does not show, and an abstract above the full text: they repeat or sort what is told, and tell nothing.
/// </summary>
internal static partial class ExportFoot
{
    private const int LongestLine = 60;

    private static readonly FrozenDictionary<string, FrozenSet<string>> Words = Lexicon.BuiltIn.Rows("Text/lexicon/export-foot.tsv", 2)
        .ToFrozenDictionary(row => row[0], row => row[1].Split('|').ToFrozenSet(StringComparer.OrdinalIgnoreCase), StringComparer.Ordinal);

    /// <summary>Whether a line begins with the name of a field and a colon: it is no wrapped line of the one above.</summary>
    public static bool OpensField(string text, SourceSpan line) =>
        char.IsUpper(text[line.Start]) && text.AsSpan(line.Start, line.Length).Contains(':')
        && LabelOf(text, line) is var label && Words.Values.Any(names => names.Contains(label));

    /// <summary>Marks such pieces of a text.</summary>
    public static void Mark(string text, IReadOnlyList<SourceSpan> pieces, bool[] found)
    {
        var signs = pieces.Where(piece => IsSign(text, piece)).Select(piece => LabelOf(text, piece)).ToList();
        // The same sign twice: several articles, of which the first one's foot is not the end.
        if (signs.Count == 0 || signs.Distinct(StringComparer.OrdinalIgnoreCase).Count() < signs.Count)
        {
            return;
        }

        MarkAbove(text, pieces, found);
        var told = Enumerable.Range(0, pieces.Count).Where(i => IsTold(text, pieces[i])).ToList();
        if (told.Count == 0)
        {
            return;
        }

        var heading = Enumerable.Range(told[0], pieces.Count - told[0])
            .FirstOrDefault(i => Words["heading"].Contains(Line(text, pieces[i])), pieces.Count);
        var last = told.LastOrDefault(i => i < heading, -1);
        if (last < 0)
        {
            return;
        }

        var foot = Enumerable.Range(last + 1, pieces.Count - last - 1)
            .FirstOrDefault(i => i == heading || IsField(text, pieces[i]), pieces.Count);
        Array.Fill(found, true, foot, pieces.Count - foot);
    }

    // "Abstract: ..." above "Full text: ...".
    private static void MarkAbove(string text, IReadOnlyList<SourceSpan> pieces, bool[] found)
    {
        var full = Enumerable.Range(0, pieces.Count).FirstOrDefault(i => Words["text"].Contains(LabelOf(text, pieces[i])), -1);
        var above = Enumerable.Range(0, Math.Max(full, 0)).FirstOrDefault(i => Words["above"].Contains(LabelOf(text, pieces[i])), full);
        if (full >= 0)
        {
            Array.Fill(found, true, above, full - above);
        }
    }

    private static bool IsSign(string text, SourceSpan piece) =>
        Words["sign"].Contains(LabelOf(text, piece)) || Number().IsMatch(Line(text, piece));

    private static bool IsField(string text, SourceSpan piece) =>
        Words["label"].Contains(LabelOf(text, piece))
        || (Code().Match(Line(text, piece)) is { Success: true } code && Words["code"].Contains(code.Groups[1].Value));

    private static bool IsTold(string text, SourceSpan piece) =>
        LabelOf(text, piece) is var label && !Words["label"].Contains(label) && !Words["above"].Contains(label)
        && !Words["sign"].Contains(label)
        && !text.AsSpan(piece.Start, piece.Length).StartsWith("Copyright", StringComparison.OrdinalIgnoreCase)
        && text.AsSpan(piece.Start, piece.Length) is var words && words.Count(' ') >= 2
        && words.TrimEnd("\"”’'»)] ") is [.., '.' or '!' or '?' or '…'];

    // "Subject" of "Subject: ARRESTS (90%)"; a line that is nothing but a label has its value below.
    private static string LabelOf(string text, SourceSpan piece)
    {
        var line = Line(text, piece);
        var colon = line.IndexOf(':');
        return (colon < 0 ? line : line[..colon]).TrimEnd();
    }

    private static string Line(string text, SourceSpan piece) =>
        text.Substring(piece.Start, Math.Min(piece.Length, LongestLine)).Split('\n')[0].TrimEnd();

    // "Document ABCDEF0020180306ee36000bh".
    [GeneratedRegex(@"^(?:AN\s+)?\p{L}{7,10} [A-Z]{3,}[A-Z0-9]*\d{8}[a-z0-9]{4,}$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^([A-Z]{2,3})\s{2,}\S", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
