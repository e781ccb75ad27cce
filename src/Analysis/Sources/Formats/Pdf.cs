using System.Collections.Immutable;
using Analysis.Diagnostics;
using Analysis.Sources.Formats.PdfPages;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Analysis.Sources.Formats;

/// <summary>PDF: one paragraph a line, in reading order. Running heads, page numbers and letters that stand upright are left out, and a
/// message says so.</summary>
internal static class Pdf
{
    public static Document Read(SourceFile file, byte[] bytes)
    {
        try
        {
            using var pdf = PdfDocument.Open(bytes, new PdfLetters.Options
            {
                UseLenientParsing = true, SkipMissingFonts = true, MostLetters = file.Limits.PageLetters
            });
            pdf.AddPageFactory<PdfLetters.Count, PdfLetters>();
            return Read(file, bytes, pdf);
        }
        catch (PdfDocumentEncryptedException)
        {
            return Document.Failed(file, bytes, SourceStatus.Unreadable, Document.About(file, DiagnosticCatalog.LockedPdf));
        }
        catch (Exception failure) when (failure is not (OutOfMemoryException or IOException or UnauthorizedAccessException))
        {
            // The reader of the format fails in many ways on bytes that are none.
            return Document.Failed(file, bytes, SourceStatus.Unreadable, Document.About(file, DiagnosticCatalog.BrokenFile, "PDF"));
        }
    }

    private static Document Read(SourceFile file, byte[] bytes, PdfDocument pdf)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var pages = new List<(IReadOnlyList<PdfLine> Lines, double Height)>();
        var left = new LeftOut();
        var letters = 0L;
        for (var number = 1; number <= pdf.NumberOfPages; number++)
        {
            if (!TryRead(pdf, number, pages, left))
            {
                diagnostics.Add(Document.About(file, DiagnosticCatalog.BrokenPage, number));
            }
            else if ((letters += pages[^1].Lines.Sum(line => (long)line.Text.Length)) > file.Limits.Letters)
            {
                throw new LimitException("text");
            }
        }

        var margins = PdfMargins.Of(pages);
        foreach (var line in pages.SelectMany(page => page.Lines).Where(margins.Contains))
        {
            left.Add("running heads and page numbers", line.Text);
        }

        var paragraphs = PdfParagraphs.Of([.. pages.SelectMany(page => page.Lines).Where(line => !margins.Contains(line))]);
        diagnostics.AddRange(left.Report(file));
        if (Starts(paragraphs) is { Length: > 0 } starts)
        {
            diagnostics.Add(Document.About(file, DiagnosticCatalog.PageStarts, starts));
        }

        return Document.Of(file, bytes, string.Join("\n\n", paragraphs.Select(paragraph => paragraph.Text)),
            DocumentProperties.None, diagnostics.ToImmutable()) with { LeftOut = left.Parts };
    }

    private static bool TryRead(PdfDocument pdf, int number, List<(IReadOnlyList<PdfLine> Lines, double Height)> pages, LeftOut left)
    {
        try
        {
            PdfLetters.Require(pdf, number);
            var page = pdf.GetPage(number);
            var (lines, turned, marks) = PdfLines.Of(page);
            pages.Add((PdfColumns.InReadingOrder(lines, page.Width), page.Height));
            left.Add("words that stand upright", turned);
            left.Add("footnote marks", marks);
            return true;
        }
        catch (Exception failure) when (failure is not (OutOfMemoryException or LimitException))
        {
            return false;
        }
    }

    // "2 at 15, 3 at 29": by it a place in the text leads to a page.
    private static string Starts(IReadOnlyList<(string Text, int Page)> paragraphs) =>
        string.Join(", ", paragraphs.Select((paragraph, i) => (paragraph.Page, Line: (2 * i) + 1)).DistinctBy(start => start.Page)
            .Where(start => start.Page > 1)
            .Select(start => FormattableString.Invariant($"{start.Page} at {start.Line}")));
}
