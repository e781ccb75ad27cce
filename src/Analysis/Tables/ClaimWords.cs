using Analysis.Recognition;
using Analysis.Recognition.Figures;
using Analysis.Recognition.Statements;

namespace Analysis.Tables;

/// <summary>
/// The words of a figure's claim: from the first to the last of the parts it was read from, inside its
/// sentence; the statement around it left out.
/// </summary>
internal static class ClaimWords
{
    public static string Of(Extraction extraction, Mention<Figure> figure)
    {
        var structure = extraction.Structure;
        var claim = figure.Span;
        if (structure.SentenceAt(figure.Span.Start) is var index && index < structure.Sentences.Count)
        {
            foreach (var part in figure.Parts
                .Where(part => part is not Mention<Statement> && structure.Sentences[index].Span.Contains(part.Span)))
            {
                claim = claim.Union(part.Span);
            }
        }

        return extraction.Source.Text[claim];
    }
}
