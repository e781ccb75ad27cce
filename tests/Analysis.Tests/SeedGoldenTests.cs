using System.Globalization;
using System.Text;
using Analysis.Tables;
using Analysis.Tests.Support;

namespace Analysis.Tests;

/// <summary>Everything read from each seed, one readable line a row: a change in any rule shows here first.</summary>
public sealed class SeedGoldenTests
{
    private static readonly Corpus Seeds = Corpus.Open(Path.Combine(Repository.Root, "seeds"));

    public static TheoryData<string> Names => [.. Seeds.Sources.Select(row => row.Source)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_seed_reads_as_approved(string source) => Golden.Verify(GoldenName(source), Text(source));

    [Fact]
    public void Every_approved_output_belongs_to_a_seed_or_another_document() =>
        Assert.Empty(Golden.Names().Except(Seeds.Sources.Select(row => GoldenName(row.Source)))
            .Except([SecondReader.SecondReaderTests.Approved]).Except(OtherLanguages.OtherLanguageGoldenTests.Approved));

    private static string GoldenName(string source) => Path.GetFileNameWithoutExtension(source);

    private static string Text(string source)
    {
        var text = Seeds.Extractions.Single(extraction => extraction.Source.Name == source).Source.Text;
        var lines = new StringBuilder();
        var about = Seeds.Sources.Single(row => row.Source == source);
        lines.Append(CultureInfo.InvariantCulture,
            $"{about.Title} | {about.Publisher} | {Day(about.Published)} {about.PublishedBasis} | {about.Language} | {about.Sentences} sentences\n");
        Write("figures", Seeds.Figures,
            row => $"{row.Kind} | {row.Qualifier} {row.Value} | {row.Counted} | {row.Words} | {row.Measure} | {row.PeriodWords} {Day(row.PeriodFrom)}..{Day(row.PeriodTo)} | as of {Day(row.AsOf)} {row.AsOfBasis} | {row.SpeakerChain} | {row.Certainty} {row.Polarity} | {row.Place}");
        Write("statements", Seeds.Statements,
            row => $"{Or(row.Speaker, "(unknown)")} | {row.Act} «{row.Cue}» | {row.Directness} | {row.Date} {row.DateBasis}");
        Write("dates", Seeds.Dates, row => $"{row.Type} {row.Value} | {Day(row.From)}..{Day(row.To)} | {row.Basis}");
        Write("actors", Seeds.Actors, row => $"{row.Kind} {row.Actor} | {row.Role} | {(row.Public ? "public" : "private")}");
        Write("quantities", Seeds.Quantities, row => $"{row.Qualifier} {row.Value} {row.Low}..{row.High} {row.Unit}");
        return lines.ToString();

        void Write<TRow>(string table, IEnumerable<TRow> rows, Func<TRow, FormattableString> describe)
            where TRow : ITextRow
        {
            lines.Append(CultureInfo.InvariantCulture, $"\n{table}\n");
            foreach (var row in rows.Where(row => row.Source == source))
            {
                var place = text.Lines[row.Start];
                lines.Append(CultureInfo.InvariantCulture,
                    $"{place.Line}:{place.Column} «{Flat(row.Quote)}» | {Flat(FormattableString.Invariant(describe(row)))} | {row.Rule}\n");
            }
        }
    }

    private static string Flat(string words) => words.Replace('\n', '⏎').Replace('\r', ' ');

    private static string Or(string words, string otherwise) => words.Length > 0 ? words : otherwise;

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
