using System.Collections.Immutable;
using System.Globalization;
using Analysis.Diagnostics;
using Analysis.Text;

namespace Analysis.Sources;

/// <summary>Says which lines of a document were left out as no part of it, so that none is left out in silence.</summary>
internal static class FurnitureDiagnostics
{
    private const int LongestWords = 40;

    /// <summary>One message for each run of such lines.</summary>
    public static ImmutableArray<Diagnostic> Of(Document document, TextStructure structure)
    {
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        for (var i = 0; i < structure.Blocks.Count; i++)
        {
            if (structure.Blocks[i].Kind != BlockKind.Furniture)
            {
                continue;
            }

            var first = i;
            while (i + 1 < structure.Blocks.Count && structure.Blocks[i + 1].Kind == BlockKind.Furniture)
            {
                i++;
            }

            found.Add(Of(document, structure.Blocks[first].Span.Union(structure.Blocks[i].Span)));
        }

        return found.ToImmutable();
    }

    private static Diagnostic Of(Document document, SourceSpan span)
    {
        var (from, to) = (document.Text.Lines[span.Start], document.Text.Lines[span.End - 1]);
        var words = document.Text[span].ReplaceLineEndings(" ");
        var shown = words.Length > LongestWords ? words[..LongestWords] + "..." : words;
        return Diagnostic.Of(
            DiagnosticCatalog.LeftOut, document.Label, from,
            string.Create(CultureInfo.InvariantCulture, $"lines {from.Line} to {to.Line} (\"{shown}\")"));
    }
}
