using System.Text;
using Analysis.Sources;
using Analysis.Tests.Support;

namespace Analysis.Tests.Sources.Formats;

public sealed class PdfTests
{
    private static bool IsInstalled =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "pdftotext")));

    [PdfFact]
    public void The_words_of_the_pages_are_read()
    {
        var document = DocumentReader.Read(Files.Of("a.pdf", OnePage("Police arrested 20 people."))).Single();
        Assert.Equal((SourceStatus.Read, "Police arrested 20 people."), (document.Status, document.Text.Content));
    }

    [PdfFact]
    public void What_is_no_pdf_is_told() =>
        Assert.Equal(
            "corpus/a.pdf:1:1: error AN0112: It is no readable PDF file. Save it again, or save the document as .txt.",
            Files.Read("a.pdf", "no pdf").Diagnostics.Single().ToString());

    private static byte[] OnePage(string words)
    {
        var content = $"BT /F1 12 Tf 72 720 Td ({words}) Tj ET";
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            $"<< /Length {content.Length} >>\nstream\n{content}\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ];
        var pdf = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        for (var i = 0; i < objects.Length; i++)
        {
            offsets.Add(pdf.Length);
            pdf.Append(System.Globalization.CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var table = pdf.Length;
        pdf.Append(System.Globalization.CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        offsets.ForEach(offset => pdf.Append(System.Globalization.CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n"));
        pdf.Append(System.Globalization.CultureInfo.InvariantCulture, $"trailer << /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(pdf.ToString());
    }

    /// <summary>A fact that is skipped, and says why, where pdftotext is not installed.</summary>
    private sealed class PdfFactAttribute : FactAttribute
    {
        public PdfFactAttribute()
        {
            if (!IsInstalled)
            {
                Skip = "skipped: pdftotext is not installed (poppler-utils)";
            }
        }
    }
}
