using System.Text.RegularExpressions;
using Analysis.Recognition.Dates;
using Analysis.Sources;
using Analysis.Text;

namespace Analysis.Metadata;

/// <summary>
/// Reads who published a document from its own lines: "Issued by: ...", a masthead, "© 2012 ...", the agency of a dateline, a byline,
/// "We, the ...".
/// A name that is not plainly that of an outlet or a body is none: charts print publishers, and a private person's name is no source line.
/// </summary>
internal static partial class StatedPublisher
{
    private const int HeadBlocks = 8;
    private const int LastBlocks = 4;
    private const int LongestLine = 120;

    private static readonly OutletNames Names = OutletNames.BuiltIn;

    /// <summary>The publisher that the text names; empty when it names none.</summary>
    public static string Find(TextStructure structure)
    {
        var blocks = structure.Blocks
            .Where(block => block.Kind is not (BlockKind.Furniture or BlockKind.Caption or BlockKind.Row)).ToList();
        var head = blocks.Take(HeadBlocks).SelectMany(block => Lines(structure, block)).ToList();
        var foot = blocks.Skip(Math.Max(1, blocks.Count - LastBlocks)).SelectMany(block => Lines(structure, block)).ToList();
        // "© 2020 The Evening Quay" is none of the text, and names who stands behind it.
        var notices = structure.Blocks.TakeLast(LastBlocks).Where(block => block.Kind is BlockKind.Furniture or BlockKind.Caption)
            .SelectMany(block => Lines(structure, block).Where(line => block.Kind == BlockKind.Furniture || Rights().IsMatch(line)));
        return head.Concat(foot).Select(Label)
            .Concat(head.Count > 1 && !IsDigest(head) ? head.Take(3).Select(Masthead) : [])
            .Concat(foot.Concat(notices).Select(Copyright))
            .Concat(head.Select(Dateline))
            .Concat(head.Where(line => line.Length <= LongestLine).Select(ByOutlet))
            .Concat(foot.TakeLast(2).Select(Signature))
            .Concat(head.Select(Ourselves))
            .FirstOrDefault(name => name.Length > 0) ?? "";
    }

    /// <summary>
    /// Whether a line above a text is no title: a masthead, "FOR IMMEDIATE RELEASE", a menu, a byline, an address, a day.
    /// </summary>
    public static bool IsNoTitle(string line) =>
        Names.IsMasthead(line) || IsNotice(line) || IsAddress(line) || Menu().IsMatch(line)
        || WithDay(line) is { } name && Names.IsOutlet(name);

    /// <summary>Whether a line may be the title behind such lines: some words, no label, no byline, no day, no sentence.</summary>
    public static bool IsTitle(string line) =>
        line.Split(' ').Length >= 4 && line.Length <= 200 && line[^1] is not ('.' or ':' or ';') && !IsNoTitle(line)
        && !Byline().IsMatch(line) && !Contact().IsMatch(line) && !Labelled().IsMatch(line) && Day(line) is null;

    // "Phone: 555 12 35", and the address of a mail below it.
    private static bool IsAddress(string lines) => lines.Split('\n') is var all
        && (all.Any(line => MailAddress().IsMatch(line.Trim())) || all.All(line => Contact().IsMatch(line.Trim())));

    private static bool IsNotice(string line) =>
        Names.Has("notice", line.TrimEnd(':', ' ', '.')) || line.StartsWith("for immediate release", StringComparison.OrdinalIgnoreCase)
        || line.StartsWith("embargoed", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Lines(TextStructure structure, Block block) =>
        structure.Source[block.Span].Split('\n').Select(line => line.Trim(' ', '\r', '\t', '#', '*', '_')).Where(line => line.Length > 0);

    private static string Label(string line) =>
        Labelled().Match(line) is { Success: true } match && Names.Has("label", match.Groups["label"].Value)
            && Bare(match.Groups["value"].Value) is var name && Names.IsBody(name) ? name : "";

    // Below "Press digest" the first paper is one of several.
    private static bool IsDigest(IEnumerable<string> head) => head.Take(3).Any(line => Names.Names("digest", line));

    // "Volta Gazette" alone, or with its day: "Kisumu Post, 4 June 2018".
    private static string Masthead(string line) =>
        Names.IsMasthead(line) ? line : WithDay(line) is { } name && Names.IsOutlet(name) ? name : "";

    private static string Copyright(string line) =>
        CopyrightNotice().Match(line) is { Success: true } match && Bare(match.Groups["name"].Value) is var name
            && (Names.IsBody(name) || Names.Has("initials", name)) ? name : "";

    private static string Dateline(string line)
    {
        if (AgencyInBrackets().Match(line) is { Success: true } brackets)
        {
            var name = brackets.Groups["name"].Value.Trim();
            return Names.IsInDateline(name) && IsPlaceAndDay(brackets.Groups["before"].Value) ? name : "";
        }

        return AgencyBehindDay().Match(line) is { Success: true } behind && Names.IsAgency(behind.Groups["name"].Value)
            ? behind.Groups["name"].Value : "";
    }

    // "(AFP)", "— Reuters" below the text.
    private static string Signature(string line) =>
        line.Trim('(', ')', '—', '-', '/', ' ') is var name && Names.IsAgency(name) ? name : "";

    // "LAGOS, March 7 2012": capitalised words and numbers.
    private static bool IsPlaceAndDay(string before) =>
        before.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(part =>
            char.IsUpper(part[0]) || char.IsDigit(part[0]) || part[0] is ',' or '/' or '-' || part is "de" or "of" or "el" or "al");

    // "By Tunde Alabi, Associated Press"; "By Reuters Staff".
    private static string ByOutlet(string line)
    {
        if (!Byline().IsMatch(line))
        {
            return "";
        }

        var parts = BylineParts().Split(line[3..]).Select(Bare).Where(part => part.Length > 0).ToList();
        return parts.Count > 0 && (Names.IsOutlet(parts[^1]) || Names.Has("initials", parts[^1]) && parts.Count > 1) ? parts[^1] : "";
    }

    // "We – the Federation of Nurses – demand": who speaks so has published it, unless it is quoted.
    private static string Ourselves(string line) =>
        We().Match(line) is { Success: true } match && match.Groups["name"].Value.Trim() is var name && Names.IsBody(name) ? name : "";

    private static string Bare(string name) => Staff().Replace(name.Trim(' ', '.', ',', '(', ')'), "");

    private static string? WithDay(string line) =>
        NameAndDay().Match(line) is { Success: true } match && Day(match.Groups["day"].Value) is not null
            ? match.Groups["name"].Value.Trim() : null;

    private static DateOnly? Day(string words) =>
        words.Length <= 60 ? PublicationDate.OnlyDay(TextStructure.Of(new SourceText("", words))) : null;

    [GeneratedRegex(@"^(?<label>[\p{L} ]{4,20}):\s*(?<value>\S.{1,60})$", RegexOptions.CultureInvariant)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"^(?:e-?mail:\s*)?[^\s@]+@[^\s@]+\.[^\s@]+$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex MailAddress();

    // "© 2020 The Evening Quay", but not the credit of a picture, "© Reuters".
    [GeneratedRegex(@"\b\d{4}\b|copyright|rights reserved", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Rights();

    // "Fax: 555 12 35".
    [GeneratedRegex(@"^\p{Lu}\p{L}{1,19}:\s*[+(\d][\d\s()/.-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Contact();

    [GeneratedRegex(@"^(?<name>\p{Lu}[^,|()\d]{2,50}?)\s*[,|(–—-]\s*(?<day>[^|]{6,40}?)\)?$", RegexOptions.CultureInvariant)]
    private static partial Regex NameAndDay();

    [GeneratedRegex(
        @"^(?:©|\(c\)|copyright\b)(?:\s*(?:©|\(c\)))?\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?)?[,.]?\s*(?:by\s+)?"
        + @"(?<name>[^.,\d©]{2,60}?)\s*(?:,?\s*\d{4})?\s*(?:[.,]?\s*all rights reserved.*)?[.]?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex CopyrightNotice();

    // "LAGOS, March 7 2012 (Reuters) - ", "MINSK, 12 August /BelTA/ - ".
    [GeneratedRegex(
        @"^(?<before>[^()/.!?:;]{2,50}(?:\.[^()/.!?:;]{0,20})?)\s*[(/](?<name>[^()\d]{2,40})[)/]\s*(?:-|–|—|:)",
        RegexOptions.CultureInvariant)]
    private static partial Regex AgencyInBrackets();

    // "MOSCOW. 16 March 2004. INTERFAX - ".
    [GeneratedRegex(@"^\p{Lu}{3,}[.,].{4,24}\d{4}[.,]\s+(?<name>\p{Lu}[\p{L} -]{1,30}?)\s+[-–—]\s", RegexOptions.CultureInvariant)]
    private static partial Regex AgencyBehindDay();

    [GeneratedRegex(@"^By\s+\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex Byline();

    [GeneratedRegex(@"\s*[,|/]\s*|\s+for\s+|\s+[-–—]\s+", RegexOptions.CultureInvariant)]
    private static partial Regex BylineParts();

    [GeneratedRegex(
        @"\s+(?:staff|staff writers?|writers?|correspondents?|reporters?)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Staff();

    [GeneratedRegex(@"^[•*-]?\s*We\s*[,–—-]\s*(?:the\s+)?(?<name>\p{Lu}[^,–—]{3,70}?)\s*[,–—-]\s", RegexOptions.CultureInvariant)]
    private static partial Regex We();

    [GeneratedRegex(@"^[^|›»]{1,30}(?:\s[|›»]\s[^|›»]{1,30}){2,}$", RegexOptions.CultureInvariant)]
    private static partial Regex Menu();
}
