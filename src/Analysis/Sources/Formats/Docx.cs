using System.IO.Compression;
using System.Text;
using Analysis.Diagnostics;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using RunText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Analysis.Sources.Formats;

/// <summary>Word documents: one paragraph a line, tables cell by cell. Dates of creation and change are the file's, not the document's, and are not read.</summary>
internal static class Docx
{
    public static Document Read(SourceFile file, byte[] bytes)
    {
        try
        {
            if (Unpacked(bytes) > SourceFile.LargestBytes)
            {
                return Document.Failed(file, bytes, SourceStatus.Unreadable, Document.About(file, DiagnosticCatalog.TooLarge));
            }

            using var stream = new MemoryStream(bytes, writable: false);
            using var word = WordprocessingDocument.Open(stream, isEditable: false);
            var properties = DocumentProperties.None with { Title = word.PackageProperties.Title?.Trim() ?? "" };
            return Document.Of(file, bytes, Content(word.MainDocumentPart?.Document?.Body), properties);
        }
        catch (Exception failure) when (failure is OpenXmlPackageException or InvalidDataException or IOException or System.Xml.XmlException or FormatException)
        {
            return Document.Failed(file, bytes, SourceStatus.Unreadable, Document.About(file, DiagnosticCatalog.BrokenFile, "Word"));
        }
    }

    private static long Unpacked(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes, writable: false));
        return zip.Entries.Sum(entry => entry.Length);
    }

    private static string Content(Body? body)
    {
        var text = new StringBuilder();
        foreach (var paragraph in body?.Descendants<Paragraph>() ?? [])
        {
            foreach (var piece in paragraph.Descendants())
            {
                text.Append(Words(piece));
            }

            text.Append("\n\n");
        }

        return text.ToString().Trim();
    }

    // Deleted text of tracked changes is DeletedText, not Text, and so is left out.
    private static string Words(OpenXmlElement piece) => piece switch
    {
        RunText words => words.Text,
        TabChar => "\t",
        Break or CarriageReturn => "\n",
        NoBreakHyphen => "-",
        _ => "",
    };
}
