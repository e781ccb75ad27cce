using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Analysis.Sources.Formats.PdfPages;

/// <summary>
/// Counts the letters that a page draws, without keeping one: each takes half a kilobyte when the page is read, and a
/// form of a few letters may be drawn a million times.
/// </summary>
/// <remarks>Asked for by <see cref="Require"/>. The reader of the format makes one, so the arguments are its own.</remarks>
internal sealed class PdfLetters : BasePageFactory<PdfLetters.Count>
{
    public PdfLetters(IPdfTokenScanner scanner, IResourceStore resources, ILookupFilterProvider filters, IPageContentParser content,
        ParsingOptions options)
        : base(scanner, resources, filters, content, options)
    {
    }

    /// <summary>Refuses a page that draws more letters than a limit.</summary>
    /// <exception cref="LimitException">It does.</exception>
    public static void Require(PdfDocument pdf, int page)
    {
        if (pdf.GetPage<Count>(page).IsBeyond)
        {
            throw new LimitException("page");
        }
    }

    protected override Count ProcessPage(int pageNumber, DictionaryToken dictionary, NamedDestinations namedDestinations, MediaBox mediaBox,
        CropBox cropBox, UserSpaceUnit userSpaceUnit, PageRotationDegrees rotation, TransformationMatrix initialMatrix,
        IReadOnlyList<IGraphicsStateOperation> operations) =>
        new Counter(pageNumber, ResourceStore, PdfScanner, PageContentParser, FilterProvider, cropBox, userSpaceUnit, rotation,
            initialMatrix, ParsingOptions).Process(pageNumber, operations);

    /// <summary>Whether a page is beyond the limit of <see cref="Options"/>.</summary>
    internal sealed record Count(bool IsBeyond);

    /// <summary>How a file is parsed, and how many letters a page may draw.</summary>
    internal sealed class Options : ParsingOptions
    {
        public required long MostLetters { get; init; }
    }

    private sealed class TooMany : Exception;

    // Of all that a page draws, letters alone are looked at.
    private sealed class Counter(int page, IResourceStore resources, IPdfTokenScanner scanner, IPageContentParser content,
        ILookupFilterProvider filters, CropBox crop, UserSpaceUnit unit, PageRotationDegrees rotation, TransformationMatrix initial,
        ParsingOptions options)
        : BaseStreamProcessor<Count>(page, resources, scanner, content, filters, crop, unit, rotation, in initial, options)
    {
        private readonly long most = ((Options)options).MostLetters;
        private long letters;

        public override Count Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
        {
            CloneAllStates();
            try
            {
                ProcessOperations(operations);
            }
            catch (TooMany)
            {
                return new Count(IsBeyond: true);
            }

            return new Count(letters > most);
        }

        public override void RenderGlyph(IFont font, CurrentGraphicsState currentState, double fontSize, double pointSize, int code,
            string unicode, long currentOffset, in TransformationMatrix renderingMatrix, in TransformationMatrix textMatrix,
            in TransformationMatrix transformationMatrix, CharacterBoundingBox characterBoundingBox)
        {
            if (++letters > most)
            {
                throw new TooMany();
            }
        }

        protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord) { }

        public override void BeginSubpath() { }

        public override PdfPoint? CloseSubpath() => null;

        public override void StrokePath(bool close) { }

        public override void FillPath(FillingRule fillingRule, bool close) { }

        public override void FillStrokePath(FillingRule fillingRule, bool close) { }

        public override void MoveTo(double x, double y) { }

        public override void BezierCurveTo(double x2, double y2, double x3, double y3) { }

        public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3) { }

        public override void LineTo(double x, double y) { }

        public override void Rectangle(double x, double y, double width, double height) { }

        public override void EndPath() { }

        public override void ClosePath() { }

        public override void ModifyClippingIntersect(FillingRule clippingRule) { }

        protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule) { }

        protected override void RenderInlineImage(InlineImage inlineImage) { }

        public override void BeginMarkedContent(NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties) { }

        public override void EndMarkedContent() { }

        public override void PaintShading(NameToken shadingName) { }
    }
}
