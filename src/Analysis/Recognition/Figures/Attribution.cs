using Analysis.Recognition.Statements;
using Analysis.Sources;
using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>Who gives a figure: the innermost statement around it, the statements around that, and the publisher.</summary>
/// <param name="Statements">The statements around it, the outermost first.</param>
/// <param name="Publisher">Publisher of the document; empty when not known.</param>
internal sealed record Attribution(IReadOnlyList<Mention<Statement>> Statements, string Publisher)
{
    public Mention<Statement>? Innermost => Statements.Count > 0 ? Statements[^1] : null;

    /// <summary>Who gives it; empty when nobody does, or when it cannot be told.</summary>
    public string Speaker => Innermost?.Value.Speaker ?? "";

    /// <summary>From the document inwards.</summary>
    public string Chain => string.Join(" > ", Statements.Select(statement => statement.Value.Speaker).Prepend(Publisher).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal));

    public static Attribution Of(SourceSpan span, IEnumerable<Mention<Statement>> statements, SourceMetadata metadata) =>
        new([.. statements.Where(statement => statement.Span.Contains(span)).OrderByDescending(statement => statement.Span.Length).ThenBy(statement => statement.Span)], metadata.Publisher);

    /// <summary>The day a figure stood at when its own words tell none: that of the statement, else of publication.</summary>
    public (DateOnly? Day, AsOfBasis Basis) AsOf(SourceMetadata metadata)
    {
        if (Statements.LastOrDefault(statement => statement.Value.Date is not null)?.Value.Date is { } said)
        {
            // A statement of "last year" stood at no day that could be named.
            return said.From is { } from && said.To == from ? (from, AsOfBasis.Statement) : (null, AsOfBasis.Unresolved);
        }

        return metadata.Published is { } published ? (published, AsOfBasis.Published) : (null, AsOfBasis.Unresolved);
    }
}
