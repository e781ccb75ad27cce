using Analysis.Diagnostics;
using Analysis.Sources;

namespace Analysis.Recognition.Dates;

/// <summary>What a reader should know about the dates of a document: days that no calendar has.</summary>
public static class DateDiagnostics
{
    /// <summary>One diagnostic for each day that no calendar has ("31 June"), in text order.</summary>
    public static IEnumerable<Diagnostic> Of(Document document, IEnumerable<Mention<Timex>> dates) =>
        from date in dates
        where date.Rule == DateRules.NoSuchDay
        select Diagnostic.Of(DiagnosticCatalog.NoSuchDay, document.Label, document.Text.Lines[date.Span.Start], document.Text[date.Span]);
}
