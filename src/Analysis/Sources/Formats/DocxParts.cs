using System.IO.Compression;
using System.Xml;

namespace Analysis.Sources.Formats;

/// <summary>The parts of a Word file, found by its relations. Nothing outside of the file is ever opened.</summary>
/// <param name="zip">The file.</param>
/// <param name="limits">What is read at most.</param>
/// <param name="largest">How many bytes may come out of it.</param>
internal sealed class DocxParts(ZipArchive zip, ReadingLimits limits, long largest)
{
    private static readonly XmlReaderSettings Settings =
        new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };

    /// <summary>The part to which the file's relation of a type leads; null when there is none.</summary>
    /// <param name="type">End of the type's address.</param>
    public XmlReader? Related(string type)
    {
        if (Open("_rels/.rels") is not { } relations)
        {
            return null;
        }

        using (relations)
        {
            while (relations.ReadToFollowing("Relationship", "http://schemas.openxmlformats.org/package/2006/relationships"))
            {
                if (relations.GetAttribute("Type")?.EndsWith(type, StringComparison.Ordinal) == true
                    && relations.GetAttribute("TargetMode") != "External")
                {
                    return Open((relations.GetAttribute("Target") ?? "").TrimStart('/'));
                }
            }
        }

        return null;
    }

    private XmlReader? Open(string name)
    {
        if (zip.Entries
            .FirstOrDefault(entry => entry.FullName.Replace('\\', '/').Equals(name, StringComparison.OrdinalIgnoreCase)) is not { } entry)
        {
            return null;
        }

        var part = new SourceFile(name, name, entry.Open) { Limits = limits };
        var bytes = part.ReadBytes(largest < limits.UnpackedBytes ? "times" : "unpacked", largest);
        return XmlReader.Create(new MemoryStream(bytes, writable: false), Settings);
    }
}
