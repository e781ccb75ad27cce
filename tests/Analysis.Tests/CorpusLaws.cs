using System.Globalization;
using Analysis.Sources;
using Analysis.Tables;
using Analysis.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Analysis.Tests;

/// <summary>What holds for every corpus, tried on documents of random sentences.</summary>
public sealed class CorpusLaws
{
    private static readonly string[] Sentences =
    [
        "date 2020-08-15 ", "NAIROBI, 7 August 2021 (Agency) - ", "Police arrested 20 people on Monday. ", "\n\n", "\n", "\r\n",
        "“We condemn this,” the minister said. ",
        "Some 1,500 persons were arrested before the election and more than 10,000 after. ", "She said: ",
        "Jane Doe, the Prime Minister, ", "on 31 June ", "since 1994 ",
        "- a point\n", "Thousands fled. ", "The EU and the US called for talks last week. ", "🇪🇺 ", "“", "”", "\"", "(", "АБВ Лукашенко ",
        "1,2,3 ", "5 to 6 ", "Photo: AFP / JANE DOE\n", "said ", ". ", "Mr. ",
    ];

    private static Arbitrary<string[]> Corpora { get; } =
        Gen.Elements(Sentences).ArrayOf().Select(string.Concat).ArrayOf().Select(texts => texts.Take(4).ToArray()).ToArbitrary();

    [Fact]
    public void Every_row_lies_in_its_source_and_quotes_it() =>
        Prop.ForAll(Corpora, texts =>
        {
            var corpus = Open(texts);
            var byName =
                corpus.Extractions.ToDictionary(extraction => extraction.Source.Name, extraction => extraction.Source.Text.Content);
            return TextRows(corpus).All(row =>
                0 <= row.Start && row.Start < row.End && row.End <= byName[row.Source].Length
                && byName[row.Source][row.Start..row.End] == row.Quote && row.Rule.Length > 0);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    [Fact]
    public void Rows_are_sorted_by_source_then_start() =>
        Prop.ForAll(Corpora, texts =>
        {
            var corpus = Open(texts);
            return new IEnumerable<ITextRow>[] { corpus.Dates, corpus.Actors, corpus.Figures, corpus.Statements, corpus.Quantities }
                .All(table => table.Zip(table.Skip(1)).All(pair =>
                    string.CompareOrdinal(pair.First.Source, pair.Second.Source) is var order
                    && (order < 0 || (order == 0 && pair.First.Start <= pair.Second.Start))));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    [Fact]
    public void Adding_a_source_changes_no_other_sources_rows() =>
        Prop.ForAll(Corpora, texts =>
        {
            var all = Open(texts);
            var fewer = Corpus(texts.SkipLast(1).Select(File));
            return TextRows(fewer).SequenceEqual(TextRows(all).Where(row => row.Source != Name(texts.Length - 1)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    [Fact]
    public void The_order_of_the_files_changes_nothing() =>
        Prop.ForAll(Corpora, texts => Written(Open(texts)) == Written(Corpus(texts.Select(File).Reverse())))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    public void The_culture_of_the_machine_changes_nothing(string culture) =>
        Prop.ForAll(Corpora, texts =>
        {
            var expected = Written(Open(texts));
            var before = CultureInfo.DefaultThreadCurrentCulture;
            try
            {
                CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                return Written(Open(texts)) == expected;
            }
            finally
            {
                CultureInfo.DefaultThreadCurrentCulture = before;
                CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    private static Corpus Open(string[] texts) => Corpus(texts.Select(File));

    private static Corpus Corpus(IEnumerable<SourceFile> files) => Files.Corpus([.. files]);

    private static SourceFile File(string text, int index) => Files.Of(Name(index), text);

    private static string Name(int index) => FormattableString.Invariant($"{index}.txt");

    private static IEnumerable<ITextRow> TextRows(Corpus corpus) =>
        [.. corpus.Dates, .. corpus.Actors, .. corpus.Figures, .. corpus.Statements, .. corpus.Quantities];

    private static string Written(Corpus corpus)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        CsvExport.Write(corpus.Sources, writer);
        CsvExport.Write(corpus.Dates, writer);
        CsvExport.Write(corpus.Actors, writer);
        CsvExport.Write(corpus.ActorSummary, writer);
        CsvExport.Write(corpus.Figures, writer);
        CsvExport.Write(corpus.Statements, writer);
        CsvExport.Write(corpus.Quantities, writer);
        JsonLinesExport.Write(corpus.Diagnostics, writer);
        return writer.ToString();
    }
}
