using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Analysis.Text;
using MimeKit;

namespace Analysis.Sources.Formats.Mails;

/// <summary>What the lines above a mail say of it. A private person's address or name is no publisher: an office's, a list's or an organisation's is.</summary>
internal static partial class MailHeader
{
    private static readonly FrozenSet<string> Offices = Kinds("office");
    private static readonly FrozenSet<string> PrivateHosts = Kinds("host");

    /// <summary>Subject, publisher and day of a mail; the day is the one on which it was sent, where it was sent.</summary>
    public static DocumentProperties Properties(MimeMessage message)
    {
        var from = message.From.Mailboxes.FirstOrDefault();
        var list = ListName().Match(message.Headers[HeaderId.ListId] ?? "").Groups[1].Value.Trim(' ', '"');
        var isDated = message.Headers.Contains(HeaderId.Date) && message.Date != default;
        return new DocumentProperties(
            Subject(message.Subject ?? ""), list.Length > 0 ? list : Publisher(from?.Name ?? "", from?.Address ?? ""),
            isDated ? DateOnly.FromDateTime(message.Date.DateTime) : null, isDated ? PublishedBasis.Stated : PublishedBasis.Unresolved, "");
    }

    /// <summary>A subject without "Re:" and "Fwd:".</summary>
    public static string Subject(string words) => Marks().Replace(words.Trim(), "");

    /// <summary>The publisher by the sender's name and address; empty for a private person.</summary>
    public static string Publisher(string name, string address)
    {
        var at = address.LastIndexOf('@');
        var (box, host) = at < 0 ? ("", "") : (address[..at].ToLowerInvariant(), address[(at + 1)..].ToLowerInvariant());
        return name.Trim().Length > 0 && Offices.Contains(Letters().Match(box).Value) ? name.Trim(' ', '"')
            : PrivateHosts.Contains(host) ? ""
            : host;
    }

    private static FrozenSet<string> Kinds(string kind) =>
        Lexicon.BuiltIn.Rows("Sources/lexicon/mail-addresses.tsv", 2).Where(row => row[1] == kind).Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);

    [GeneratedRegex(@"^(.*)<[^>]*>\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex ListName();

    [GeneratedRegex(@"^(?:(?:re|fwd?|aw|wg|tr|rv)\s*:\s*)+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    [GeneratedRegex("^[a-z]+", RegexOptions.CultureInvariant)]
    private static partial Regex Letters();
}
