using System.Globalization;
using Analysis.Review;
using Analysis.Tables;
using FsCheck;
using FsCheck.Fluent;

namespace Analysis.Tests.Tables;

/// <summary>What is exported and read back is what it was, for every table.</summary>
public sealed class RoundTripTests
{
    [Fact]
    public void Sources() => Survives<SourceRow>();

    [Fact]
    public void Dates() => Survives<DateRow>();

    [Fact]
    public void Actors() => Survives<ActorRow>();

    [Fact]
    public void Actor_summary() => Survives<ActorSummaryRow>();

    [Fact]
    public void Figures() => Survives<FigureRow>();

    [Fact]
    public void Statements() => Survives<StatementRow>();

    [Fact]
    public void Quantities() => Survives<QuantityRow>();

    [Fact]
    public void Diagnostics() => Survives<DiagnosticRow>();

    [Fact]
    public void Disagreements() => Survives<DisagreementRow>();

    [Fact]
    public void Origins() => Survives<OriginRow>();

    [Fact]
    public void Series() => Survives<SeriesRow>();

    [Fact]
    public void Copies() => Survives<CopyRow>();

    [Fact]
    public void Passages() => Survives<PassageRow>();

    [Fact]
    public void Decisions() => Survives<DecisionRow>();

    [Fact]
    public void Changes() => Survives<ChangeRow>();

    [Fact]
    public void Sentences() => Survives<SentenceRow>();

    [Fact]
    public void Column_guide() => Survives<ColumnGuideRow>();

    [Fact]
    public void Namesakes() => Survives<NamesakeRow>();

    [Fact]
    public void Every_table_has_a_test_here()
    {
        var tables = typeof(ITextRow).Assembly.GetExportedTypes()
            .Where(type => type.Name.EndsWith("Row", StringComparison.Ordinal) && type.IsClass);
        Assert.Equal(tables.Count(), typeof(RoundTripTests).GetMethods().Count(test => test.DeclaringType == typeof(RoundTripTests)) - 1);
    }

    private static void Survives<TRow>()
        where TRow : class
    {
        Prop.ForAll(RandomRows.Of<TRow>(), rows =>
        {
            var csv = Written(writer => CsvExport.Write(rows, writer));
            var json = Written(writer => JsonLinesExport.Write(rows, writer));
            Assert.Equal(rows, CsvImport.Read<TRow>(new StringReader(csv)));
            var marked = Written(writer => CsvExport.Write(CorpusTable.Of("", rows), writer, CsvForm.Spreadsheet));
            Assert.Equal(rows, CsvImport.Read<TRow>(new StringReader(marked), CsvForm.Spreadsheet));
            Assert.Equal(rows, JsonLinesImport.Read<TRow>(new StringReader(json)));
            Assert.Equal(csv, Written(writer => CsvExport.Write(CsvImport.Read<TRow>(new StringReader(csv)).ToList(), writer)));
        }).QuickCheckThrowOnFailure();
    }

    private static string Written(Action<TextWriter> write)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        write(writer);
        return writer.ToString();
    }
}
