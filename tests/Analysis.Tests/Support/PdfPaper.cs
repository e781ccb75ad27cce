using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Analysis.Tests.Support;

/// <summary>Draws words at places of a page, as programs do that write PDF.</summary>
internal sealed class PdfPaper
{
    private readonly PdfDocumentBuilder builder = new();
    private readonly PdfDocumentBuilder.AddedFont plain;
    private readonly PdfDocumentBuilder.AddedFont bold;
    private PdfPageBuilder page;

    public PdfPaper()
    {
        plain = builder.AddStandard14Font(Standard14Font.Helvetica);
        bold = builder.AddStandard14Font(Standard14Font.HelveticaBold);
        page = builder.AddPage(PageSize.A4);
    }

    public byte[] Bytes => builder.Build();

    /// <summary>Words at a place, in points from the lower left corner of a page of 595 by 842.</summary>
    public PdfPaper At(double x, double y, string words, double size = 10, bool isBold = false)
    {
        page.AddText(words, size, new PdfPoint(x, y), isBold ? bold : plain);
        return this;
    }

    /// <summary>Lines below each other.</summary>
    public PdfPaper Lines(double x, double y, params ReadOnlySpan<string> lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            At(x, y - (i * 12), lines[i]);
        }

        return this;
    }

    public PdfPaper NewPage()
    {
        page = builder.AddPage(PageSize.A4);
        return this;
    }
}
