using System.Collections.Immutable;
using Analysis.Diagnostics;
using MimeKit;
using MimeKit.Cryptography;

namespace Analysis.Sources.Formats.Mails;

/// <summary>What a mail says, and what hangs on it.</summary>
/// <param name="Text">The words: of the plain part, or of the web page where that says more.</param>
/// <param name="Url">Where a saved web page came from.</param>
/// <param name="Attachments">Files and mails, in order.</param>
/// <param name="Diagnostics">About encodings, and parts of the page that were left out.</param>
/// <param name="LeftOut">These parts, and pictures.</param>
/// <param name="SavedPage">What a saved web page says of itself; null for a mail.</param>
internal sealed record MailBody(
    string Text, string Url, IReadOnlyList<MimeEntity> Attachments, ImmutableArray<Diagnostic> Diagnostics,
    ImmutableArray<LeftOutPart> LeftOut, DocumentProperties? SavedPage)
{
    /// <summary>Whether only its addressee can read it.</summary>
    public static bool IsLocked(MimeMessage message) =>
        message.Body is MultipartEncrypted
            || message.Body is ApplicationPkcs7Mime { SecureMimeType: SecureMimeType.EnvelopedData or SecureMimeType.AuthEnvelopedData };

    /// <summary>Tells the words from the attachments.</summary>
    public static MailBody Of(SourceFile file, MimeMessage message)
    {
        var (plain, pages, attachments, pictures) = (new List<TextPart>(), new List<TextPart>(), new List<MimeEntity>(), new LeftOut());
        foreach (var part in message.BodyParts.Concat(message.Attachments.OfType<MessagePart>()).Distinct())
        {
            if (part is TextPart { IsAttachment: false, FileName: null or "" } text)
            {
                (text.IsHtml ? pages : plain).Add(text);
            }
            else if (IsSignature(part) || (!part.IsAttachment && part.ContentType.MediaType is "image" or "font"))
            {
                pictures.Add("pictures and signatures", part.ContentType.MimeType);
            }
            else if (!part.IsAttachment && part.ContentLocation is not null)
            {
                pictures.Add("further files of a saved page", part.ContentType.MimeType);
            }
            else
            {
                attachments.Add(part);
            }
        }

        var (words, told) = Plain(file, plain);
        ImmutableArray<LeftOutPart> beside = [];
        var page = pages.Count > 0 ? Html.Read(file, BytesOf(pages[0])) : null;
        // Some programs put "see the web version" into the plain part.
        if (page is not null && words.Length * 2 < page.Text.Content.Length)
        {
            (words, beside) = (page.Text.Content, page.LeftOut);
            told = [.. page.Diagnostics.Where(found => found.Code != DiagnosticCatalog.NoText.Code)];
        }

        var url = message.Headers["Snapshot-Content-Location"] ?? (pages.Count > 0 ? pages[0].ContentLocation?.ToString() : null) ?? "";
        return new MailBody(words, url, attachments, [.. told, .. pictures.Report(file)], [.. beside, .. pictures.Parts],
            IsSavedPage(message) ? page?.Properties : null);
    }

    // "From: <Saved by Blink>": a letter that names an address of its page comes from a mailbox.
    private static bool IsSavedPage(MimeMessage message) =>
        message.Headers.Contains("Snapshot-Content-Location")
        || (message.Headers["From"] is var from && (from is null || !from.Contains('@', StringComparison.Ordinal)));

    /// <summary>The name of an attached file, without a folder.</summary>
    public static string NameOf(MimeEntity part)
    {
        var path = (part.ContentDisposition?.FileName ?? part.ContentType.Name ?? "").Replace('\\', '/');
        var name = path.Split('/')[^1].Replace('#', '-').Trim();
        return name.Length > 0 ? name : "attachment." + part.ContentType.MediaSubtype;
    }

    /// <summary>The bytes of a part.</summary>
    public static byte[] BytesOf(MimeEntity part)
    {
        using var bytes = new MemoryStream();
        (part as MimePart)?.Content?.DecodeTo(bytes);
        return part is TextPart { ContentType.Charset: { Length: > 0 } } text && text.ContentType.CharsetEncoding is not null
            ? System.Text.Encoding.UTF8.GetBytes(text.Text)
            : bytes.ToArray();
    }

    private static (string Words, ImmutableArray<Diagnostic> Told) Plain(SourceFile file, IEnumerable<TextPart> parts)
    {
        var texts = parts.Select(part => TextDecoder.Decode(BytesOf(part))).OfType<DecodedText>().ToList();
        var words = texts.Select(text => text.Content.ReplaceLineEndings("\n").Trim());
        return (string.Join("\n\n", words), [.. texts.SelectMany(text => PlainText.Report(file, text))]);
    }

    private static bool IsSignature(MimeEntity part) =>
        part.ContentType.MimeType is "application/pgp-signature" or "application/pkcs7-signature" or "application/x-pkcs7-signature";
}
