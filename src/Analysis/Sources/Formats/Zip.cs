using System.IO.Compression;
using Analysis.Diagnostics;

namespace Analysis.Sources.Formats;

/// <summary>
/// An archive of documents, read in memory: nothing is unpacked to disk. Sizes are limited by what comes
/// out, not by what the archive claims.
/// </summary>
internal static class Zip
{
    public static IEnumerable<Document> Read(SourceFile file)
    {
        var bytes = file.ReadBytes();
        using var zip = Open(bytes);
        if (zip is null || zip.Entries.Count > file.Limits.Entries)
        {
            yield return Document.Failed(file, bytes, SourceStatus.Unreadable, zip is null
                ? Document.About(file, DiagnosticCatalog.BrokenFile, "zip")
                : Faults.Of(new LimitException("entries"), file.Label, file.Limits));
            yield break;
        }

        var unpacked = new Unpacked(file.Limits, bytes.Length);
        var entries = zip.Entries.Where(entry => !entry.FullName.EndsWith('/'))
            .OrderBy(entry => entry.FullName, StringComparer.Ordinal).ToList();
        foreach (var entry in entries)
        {
            var part = new SourceFile($"{file.Name}#{entry.FullName}", $"{file.Label}#{entry.FullName}", () =>
                unpacked.Count(entry.Open())) { Limits = file.Limits };
            if (Path.GetExtension(entry.FullName).Equals(".zip", StringComparison.OrdinalIgnoreCase))
            {
                yield return Document.Failed(part, [], SourceStatus.Unsupported, Document.About(part, DiagnosticCatalog.ZipInZip));
                continue;
            }

            foreach (var document in DocumentReader.Read(part))
            {
                yield return document;
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
