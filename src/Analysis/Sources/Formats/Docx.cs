using System.IO.Compression;
using System.Xml;
using Analysis.Diagnostics;

namespace Analysis.Sources.Formats;

/// <summary>
/// Word documents: one paragraph a line, tables cell by cell. Dates of creation and change are the file's,
/// not the document's, and are not read.
/// </summary>
/// <remarks>
/// The parts are read as a stream, so that neither the size nor the nesting of what a small file unpacks to can stop a run.
/// </remarks>
internal static class Docx
{
    private const string MainPart = "/officeDocument";
    private const string TitlePart = "/core-properties";

    public static Document Read(SourceFile file, byte[] bytes)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes, writable: false));
            var parts = new DocxParts(zip, file.Limits, file.Limits.UnpackedBytesOf(bytes.Length));
            if (parts.Related(MainPart) is not { } main)
            {
                return Broken(file, bytes);
            }

            var content = DocxText.Read(main, file.Limits);
            return Document.Of(file, bytes, content, DocumentProperties.None with { TitleHint = Title(parts) });
        }
        catch (Exception failure) when (failure is XmlException or InvalidDataException or NotSupportedException or EndOfStreamException)
        {
            return Broken(file, bytes);
        }
    }

    // A broken part of properties costs the title, not the text.
    private static string Title(DocxParts parts)
    {
        try
        {
            using var reader = parts.Related(TitlePart);
            return reader is not null && reader.ReadToFollowing("title", "http://purl.org/dc/elements/1.1/")
                ? reader.ReadElementContentAsString().Trim()
                : "";
        }
        catch (Exception failure) when (failure is XmlException or InvalidDataException)
        {
            return "";
        }
    }

    private static Document Broken(SourceFile file, byte[] bytes) =>
        Document.Failed(file, bytes, SourceStatus.Unreadable, Document.About(file, DiagnosticCatalog.BrokenFile, "Word"));
}
