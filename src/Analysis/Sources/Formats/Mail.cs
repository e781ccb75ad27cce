using System.Collections.Immutable;
using Analysis.Diagnostics;
using Analysis.Sources.Formats.Mails;
using MimeKit;

namespace Analysis.Sources.Formats;

/// <summary>Mail (.eml), boxes of mail (.mbox) and saved web archives (.mht): the body with subject, sender and day; attachments, and
/// mail inside mail, as documents of their own.</summary>
internal static class Mail
{
    private const int Deepest = 8;

    /// <summary>The documents of one mail.</summary>
    public static IEnumerable<Document> Read(SourceFile file)
    {
        var bytes = file.ReadBytes();
        return Load(bytes) is { } message ? Documents(file, bytes, message, 0)
            : [Document.Failed(file, bytes, SourceStatus.Unreadable, Document.About(file, DiagnosticCatalog.BrokenFile, "mail"))];
    }

    /// <summary>The documents of every mail of a box: "box.mbox#1", "box.mbox#1#notes.docx".</summary>
    public static IEnumerable<Document> ReadBox(SourceFile file)
    {
        var bytes = file.ReadBytes();
        var parser = new MimeParser(new MemoryStream(bytes, writable: false), MimeFormat.Mbox);
        var number = 0;
        while (Next(parser) is { } message)
        {
            number++;
            foreach (var document in Documents(Part(file, FormattableString.Invariant($"{number}"), []), [], message, 0))
            {
                yield return document;
            }
        }

        if (number == 0)
        {
            yield return Document.Failed(file, bytes, SourceStatus.Unreadable, Document.About(file, DiagnosticCatalog.BrokenFile, "mail"));
        }
    }

    private static MimeMessage? Load(byte[] bytes)
    {
        try
        {
            var message = MimeMessage.Load(new MemoryStream(bytes, writable: false));
            return message.Headers.Count == 0 || message.Body is null ? null : message;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static MimeMessage? Next(MimeParser parser)
    {
        try
        {
            return parser.IsEndOfStream ? null : parser.ParseMessage();
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static IEnumerable<Document> Documents(SourceFile file, byte[] bytes, MimeMessage message, int depth)
    {
        var left = new LeftOut();
        if (MailBody.IsLocked(message))
        {
            yield return Document.Failed(file, bytes, SourceStatus.Unreadable, Document.About(file, DiagnosticCatalog.LockedMail));
            yield break;
        }

        var body = MailBody.Of(file, message);
        var (text, older) = OlderMail.Cut(body.Text, left);
        var properties = About(message, body);
        // A mail that passes another on, without a word of its own, is that other mail.
        var isPassedOn = string.IsNullOrWhiteSpace(text) && older is not null;
        var (words, about) = isPassedOn ? (older!.Text, older.Properties) : (text, properties);
        ImmutableArray<Diagnostic> told = [.. body.Diagnostics, .. left.Report(file)];
        yield return (bytes.Length > 0 ? Document.Of(file, bytes, words, about, told)
            : Document.Part(file.Name, file.Label, words, about, told)) with { LeftOut = [.. body.LeftOut, .. left.Parts] };
        if (older is not null && !isPassedOn)
        {
            yield return Document.Part($"{file.Name}#older", $"{file.Label}#older", older.Text, older.Properties);
        }

        foreach (var document in Attached(file, body.Attachments, depth))
        {
            yield return document;
        }
    }

    // The day above a saved page is the one on which it was saved, and who saved it is no publisher.
    private static DocumentProperties About(MimeMessage message, MailBody body) => body.SavedPage is { } page
        ? page with { Url = body.Url, Title = page.Title.Length > 0 ? page.Title : MailHeader.Subject(message.Subject ?? "") }
        : MailHeader.Properties(message);

    private static IEnumerable<Document> Attached(SourceFile file, IReadOnlyList<MimeEntity> attachments, int depth)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var attachment in attachments)
        {
            var isMail = attachment is MessagePart;
            var name = Unique(isMail ? "mail.eml" : MailBody.NameOf(attachment), names);
            if (attachment is MessagePart { Message: { } message } && depth < Deepest)
            {
                foreach (var document in Documents(Part(file, name, []), [], message, depth + 1))
                {
                    yield return document;
                }

                continue;
            }

            var part = Part(file, name, MailBody.BytesOf(attachment));
            foreach (var document in isMail
                ? [Document.Failed(part, [], SourceStatus.Unsupported, Document.About(part, DiagnosticCatalog.MailTooDeep))]
                : DocumentReader.Read(part))
            {
                yield return document;
            }
        }
    }

    // "notes.docx", and of a second one "notes-2.docx".
    private static string Unique(string name, HashSet<string> names)
    {
        var unique = name;
        for (var number = 2; !names.Add(unique); number++)
        {
            unique = FormattableString.Invariant($"{Path.GetFileNameWithoutExtension(name)}-{number}{Path.GetExtension(name)}");
        }

        return unique;
    }

    private static SourceFile Part(SourceFile file, string name, byte[] bytes) =>
        file with { Name = $"{file.Name}#{name}", Label = $"{file.Label}#{name}", Open = () => new MemoryStream(bytes, writable: false) };
}
