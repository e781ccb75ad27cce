using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Analysis.Sources.Formats;

/// <summary>Raised digits: marks of footnotes are taken out ("30[2] were hurt" is not 302), powers and units stay readable.</summary>
internal static partial class FootnoteMarks
{
    public static void Remove(IElement body, LeftOut left)
    {
        foreach (var raised in body.QuerySelectorAll("sup").ToList())
        {
            var words = raised.TextContent.Trim();
            var before = Before(raised);
            if (Unit().IsMatch(before))
            {
                continue;
            }

            if (Power().IsMatch(before))
            {
                // Written flat, "10" and "6" would make another number.
                raised.TextContent = "^" + words;
            }
            else if (Mark().IsMatch(words))
            {
                left.Add("footnote marks", words);
                raised.Remove();
            }
        }
    }

    // The words right before it, in its own parent: as many as tell a unit or a power.
    private static string Before(IElement raised)
    {
        var words = "";
        for (var node = raised.PreviousSibling; node is not null && words.Length < 12; node = node.PreviousSibling)
        {
            words = node.TextContent + words;
        }

        return words.Length > 12 ? words[^12..] : words;
    }

    // "1", "[12]", "3,4", "2-5", "*", "a".
    [GeneratedRegex(@"^[\[(]?(?:\d{1,3}(?:\s?[,;–-]\s?\d{1,3})*|[*†‡§¶a-z])[\])]?$")]
    private static partial Regex Mark();

    // "km", "CO": what is raised or lowered behind them belongs to them.
    [GeneratedRegex(@"(?:^|[\s\d(])(?:[kcmdµn]?m|ft|mi|yd|in|s|CO)$")]
    private static partial Regex Unit();

    // "3 × 10".
    [GeneratedRegex(@"[×x·*]\s?10$")]
    private static partial Regex Power();
}
