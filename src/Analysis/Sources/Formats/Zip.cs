using System.IO.Compression;
using Analysis.Diagnostics;

namespace Analysis.Sources.Formats;

/// <summary>An archive of documents, read in memory: nothing is unpacked to disk. Sizes are limited by what comes out, not by what the archive claims.</summary>
internal static class Zip
{
    private const int MostEntries = 10_000;

    public static IEnumerable<Document> Read(SourceFile file)
    {
        var bytes = file.ReadBytes();
        using var zip = Open(bytes);
        if (zip is null || zip.Entries.Count > MostEntries)
        {
            yield return Document.Failed(file, bytes, SourceStatus.Unreadable, zip is null
                ? Document.About(file, DiagnosticCatalog.BrokenFile, "zip")
                : Document.About(file, DiagnosticCatalog.TooLarge));
            yield break;
        }

        var characters = 0L;
        var entries = zip.Entries.Where(entry => !entry.FullName.EndsWith('/')).OrderBy(entry => entry.FullName, StringComparer.Ordinal).ToList();
        foreach (var entry in entries)
        {
            var part = new SourceFile($"{file.Name}#{entry.FullName}", $"{file.Label}#{entry.FullName}", entry.Open);
            if (Path.GetExtension(entry.FullName).Equals(".zip", StringComparison.OrdinalIgnoreCase))
            {
                yield return Document.Failed(part, [], SourceStatus.Unsupported, Document.About(part, DiagnosticCatalog.ZipInZip));
                continue;
            }

            foreach (var document in DocumentReader.Read(part))
            {
                characters += document.Text.Content.Length;
                yield return document;
            }

            if (characters > SourceFile.LargestBytes)
            {
                yield return Document.Failed(file, bytes, SourceStatus.Unreadable, Document.About(file, DiagnosticCatalog.TooLarge));
                yield break;
            }
        }

        if (entries.Count == 0)
        {
            yield return Document.Of(file, bytes, "", DocumentProperties.None);
        }
    }

    private static ZipArchive? Open(byte[] bytes)
    {
        try
        {
            return new ZipArchive(new MemoryStream(bytes, writable: false));
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
