using System.Globalization;
using System.Text;
using Analysis.Recognition.Numbers;
using Analysis.Sources;
using Analysis.Tables;
using Analysis.Tests.Support;

namespace Analysis.Tests.OtherLanguages;

/// <summary>
/// Bulletins and releases written for this project in languages that lists alone read; what they hold was written down
/// before they were read for the first time.
/// </summary>
public sealed class OtherLanguageGoldenTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Analysis.Tests", "OtherLanguages");

    private static readonly Corpus Read = Files.Corpus([.. Directory.EnumerateFiles(Folder)
        .Where(path => Path.GetExtension(path) is ".txt" or ".csv")
        .Select(path => Files.Of(Path.GetFileName(path), File.ReadAllBytes(path)))]);

    public static TheoryData<string> Documents => [.. Approved];

    /// <summary>Names of the approved outputs.</summary>
    public static IEnumerable<string> Approved => Read.Sources.Select(row => Path.GetFileNameWithoutExtension(row.Source));

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_reads_as_it_was_marked(string name) => Golden.Verify(name, Text(name + ".txt"));

    [Fact]
    public void Nothing_that_needs_grammar_is_read()
    {
        Assert.Empty(Read.Figures);
        Assert.Empty(Read.Statements);
        Assert.All(Read.Sources, row => Assert.Equal(SourceStatus.OtherLanguage, row.Status));
        Assert.All(Read.Sources, row => Assert.Contains(Read.Diagnostics,
            diagnostic => diagnostic.Code == "AN0191" && diagnostic.File.EndsWith(row.Source, StringComparison.Ordinal)));
    }

    private static string Text(string source)
    {
        var about = Read.Sources.Single(row => row.Source == source);
        var content = Read.Extractions.Single(extraction => extraction.Source.Name == source).Source;
        var head = string.Create(CultureInfo.InvariantCulture,
            $"{about.Language} | {about.Published:yyyy-MM-dd} {about.PublishedBasis} «{(content.Metadata.PublishedSpan is { } span ? content.Text[span] : "")}»\n");
        var rows = Of(Read.Dates, "date",
            row => $"{row.Type.ToString().ToUpperInvariant()} {row.Value} {(row.From is null ? "" : $"{Day(row.From)}..{Day(row.To)}")}")
            .Concat(Of(Read.Quantities, "number",
                row => $"{row.Qualifier} {(row.Qualifier == Qualifier.Between ? FormattableString.Invariant($"{row.Low}..{row.High}") : row.Value?.ToString(CultureInfo.InvariantCulture))} {row.Unit}"))
            .Concat(Of(Read.Actors, "name", row => $"{row.Kind} {row.Actor}"));
        return rows.OrderBy(row => row.Start)
            .Aggregate(new StringBuilder(head), (text, row) => text.Append(row.Line.TrimEnd()).Append('\n')).ToString();

        IEnumerable<(int Start, string Line)> Of<TRow>(IEnumerable<TRow> table, string kind, Func<TRow, string> describe)
            where TRow : ITextRow =>
            table.Where(row => row.Source == source).Select(row => (row.Start, $"{kind} «{row.Quote}» {describe(row)}"));
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
