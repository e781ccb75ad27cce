using Analysis.Diagnostics;
using Analysis.Text;

namespace Analysis.Recognition.Dates;

/// <summary>What is wrong with the dates of a document.</summary>
public static class DateDiagnostics
{
    /// <summary>One diagnostic for each date that no calendar has ("31 June"), in text order.</summary>
    public static IReadOnlyList<Diagnostic> Of(TextStructure structure, IReadOnlyList<Mention<Timex>> mentions) =>
        [.. mentions
            .Where(mention => mention.Rule == DateRules.NoSuchDay)
            .Select(mention => Diagnostic.Of(
                DiagnosticCatalog.NoSuchDay, structure.Source.Name, structure.Source.Lines[mention.Span.Start], structure.Source[mention.Span]))];
}
