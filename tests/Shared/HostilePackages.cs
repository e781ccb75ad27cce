using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Analysis.Tests.Support;

/// <summary>Archives, Word files and PDFs as an attacker writes them: by hand.</summary>
internal static class HostilePackages
{
    private const string Types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

    private const string Relations =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" "
        + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";

    /// <summary>A zip of entries, which may have equal or wicked names.</summary>
    public static byte[] Zip(params (string Name, byte[] Bytes)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }

    /// <summary>A Word file with that body, well formed or not.</summary>
    public static byte[] Word(string body) => Zip(
        ("[Content_Types].xml", Encoding.UTF8.GetBytes(Types)),
        ("_rels/.rels", Encoding.UTF8.GetBytes(Relations)),
        ("word/document.xml", Encoding.UTF8.GetBytes(
            $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>")));

    /// <summary>A paragraph of a Word file.</summary>
    public static string Paragraph(string words) => $"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>";

    /// <summary>A PDF of one page with that content stream.</summary>
    /// <param name="content">The stream, well formed or not.</param>
    /// <param name="page">More entries of the page.</param>
    /// <param name="form">The stream of a form that the page may draw as /X.</param>
    public static byte[] Pdf(string content, string page = "", string form = "")
    {
        const string resources = "/Resources<</Font<</F 5 0 R>>/XObject<</X 6 0 R>>>>";
        string[] objects =
        [
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R{resources}{page}>>",
            Stream("", content),
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
            Stream("/Type/XObject/Subtype/Form/BBox[0 0 595 842]" + resources, form),
        ];
        var (pdf, places) = (new StringBuilder("%PDF-1.4\n"), new StringBuilder("0000000000 65535 f \n"));
        foreach (var (at, one) in objects.Index())
        {
            places.Append(CultureInfo.InvariantCulture, $"{pdf.Length:0000000000} 00000 n \n");
            pdf.Append(CultureInfo.InvariantCulture, $"{at + 1} 0 obj{one}endobj\n");
        }

        var table = pdf.Length;
        return Encoding.Latin1.GetBytes(FormattableString.Invariant(
            $"{pdf}xref\n0 {objects.Length + 1}\n{places}trailer<</Root 1 0 R/Size {objects.Length + 1}>>\nstartxref\n{table}\n%%EOF"));
    }

    private static string Stream(string entries, string content) => $"<<{entries}/Length {content.Length}>>stream\n{content}\nendstream\n";
}
