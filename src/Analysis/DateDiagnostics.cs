using Analysis.Diagnostics;
using Analysis.Recognition;
using Analysis.Recognition.Dates;
using Analysis.Sources;

namespace Analysis;

/// <summary>What a reader should know about the dates of a document: days that no calendar has.</summary>
internal static class DateDiagnostics
{
    public static IEnumerable<Diagnostic> Of(Document document, IEnumerable<Mention<Timex>> dates) =>
        from date in dates
        where date.Rule == DateRules.NoSuchDay
        select Diagnostic.Of(DiagnosticCatalog.NoSuchDay, document.Label, document.Text.Lines[date.Span.Start], document.Text[date.Span]);
}
