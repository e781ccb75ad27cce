using System.Collections.Immutable;
using Analysis.Diagnostics;
using Analysis.Text;

namespace Analysis.Sources;

/// <summary>
/// What the cut of a text into blocks and sentences is to tell: lines that are no part of the document, and sentences without an end.
/// </summary>
internal static class StructureDiagnostics
{
    /// <summary>The messages.</summary>
    public static ImmutableArray<Diagnostic> Of(Document document, TextStructure structure) =>
        [.. FurnitureDiagnostics.Of(document, structure), .. Cut(document, structure)];

    // One message a document: a table of ten thousand cells in one line would give as many.
    private static IEnumerable<Diagnostic> Cut(Document document, TextStructure structure)
    {
        var cut = structure.Sentences.Where(sentence => sentence.IsCut).ToList();
        if (cut.Count > 0)
        {
            yield return Diagnostic.Of(DiagnosticCatalog.SentenceCut, document.Label, document.Text.Lines[cut[0].Span.Start],
                structure.LongestSentence, cut.Count);
        }
    }
}
