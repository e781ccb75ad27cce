using System.Text.RegularExpressions;

namespace Analysis.Sources.Formats.Mails;

/// <summary>A mail that stands below the words of another: passed on, or answered. It has a day of its own, so it is a document of its
/// own.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Properties">What the lines above it say.</param>
internal sealed partial record OlderMail(string Text, DocumentProperties Properties)
{
    private const int FewestFields = 3;

    /// <summary>The words of a mail up to what is older, and the older one; marked lines of an answered mail and the signature are left
    /// out.</summary>
    public static (string Text, OlderMail? Older) Cut(string body, LeftOut left)
    {
        var lines = body.ReplaceLineEndings("\n").Split('\n').ToList();
        var (first, last) = Fields(lines);
        var own = first < 0 ? lines : lines[..Mark(lines, first)];
        var older = first < 0 ? null : Older(lines[first..last], lines[last..], left);
        return (Own(own, left), older);
    }

    // "From: ...", "Sent: ...", "Subject: ..." one below the other.
    private static (int First, int End) Fields(List<string> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var end = i;
            while (end < lines.Count && Field().IsMatch(lines[end]))
            {
                end++;
            }

            if (end - i >= FewestFields
                && lines[i..end].Any(line => line.TrimStart('*').StartsWith("From", StringComparison.OrdinalIgnoreCase)))
            {
                return (i, end);
            }
        }

        return (-1, -1);
    }

    // The line "---- Forwarded message ----" above the fields.
    private static int Mark(List<string> lines, int first)
    {
        var mark = first;
        while (mark > 0 && (string.IsNullOrWhiteSpace(lines[mark - 1]) || Passed().IsMatch(lines[mark - 1])))
        {
            mark--;
        }

        return mark;
    }

    private static OlderMail Older(List<string> fields, List<string> lines, LeftOut left)
    {
        string Value(params ReadOnlySpan<string> names)
        {
            foreach (var name in names)
            {
                if (fields.Select(line => Field().Match(line))
                    .FirstOrDefault(match => match.Groups["name"].Value.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } match)
                {
                    return match.Groups["value"].Value.Trim(' ', '*');
                }
            }

            return "";
        }

        var day = PublishedField.Read(Value("Date", "Sent"));
        var sender = Sender().Match(Value("From"));
        var publisher = MailHeader.Publisher(sender.Groups["name"].Value.Trim(' ', '"'), sender.Groups["address"].Value);
        return new OlderMail(Own(lines, left), new DocumentProperties(
            MailHeader.Subject(Value("Subject")), publisher, day, day is null ? PublishedBasis.Unresolved : PublishedBasis.Stated, ""));
    }

    private static string Own(List<string> lines, LeftOut left)
    {
        var kept = new List<string>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i] is "-- " or "--" or "-- \r")
            {
                left.Add("a signature", string.Join(' ', lines[i..]));
                break;
            }

            var isIntroduction = Introduction().IsMatch(lines[i])
                && lines.Skip(i + 1).FirstOrDefault(line => line.Trim().Length > 0) is { } next && next.StartsWith('>');
            if (IsEscaped(lines, i))
            {
                kept.Add(lines[i][1..]);
            }
            else if (isIntroduction || lines[i].StartsWith('>'))
            {
                left.Add("lines of an older mail", lines[i]);
            }
            else
            {
                kept.Add(lines[i]);
            }
        }

        return string.Join('\n', kept).Trim();
    }

    // A box of mail writes ">" before a line that begins with "From ", or it would open another mail; lines of an answer stand together.
    private static bool IsEscaped(List<string> lines, int line) =>
        lines[line].StartsWith(">From ", StringComparison.Ordinal)
        && (line == 0 || !lines[line - 1].StartsWith('>')) && (line + 1 == lines.Count || !lines[line + 1].StartsWith('>'));

    [GeneratedRegex(@"^\*?(?<name>From|Sent|Date|To|Cc|Subject|Reply-To):\*?\s*(?<value>.*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Field();

    [GeneratedRegex(@"^\s*(?:-{2,}\s*(?:forwarded|original) message\s*-{2,}|begin forwarded message:|_{10,})\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Passed();

    // "On Tue, 14 May 2024 at 10:12, Press Office <press@example.org> wrote:"
    [GeneratedRegex(@"^On .{6,160}\bwrote:\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Introduction();

    [GeneratedRegex(@"^(?<name>[^<\[]*)(?:[<\[](?:mailto:)?(?<address>[^>\]]*)[>\]])?", RegexOptions.CultureInvariant)]
    private static partial Regex Sender();
}
