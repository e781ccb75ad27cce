using System.Text.Json;
using Analysis.Charting.Tests.Support;

namespace Analysis.Charting.Tests.Trust;

/// <summary>
/// What must never happen, 1: a charted number that stands in no source (a sum, a mean, a word turned into a
/// number) without saying so on the chart.
/// </summary>
public sealed class ChartedNumbersStandInASource
{
    [Theory]
    [InlineData("Thousands were arrested in Lahore. Scores were arrested in Multan, a handful of people were arrested in Sukkur.", "")]
    [InlineData("Between 30 and 50 people were arrested in Goma.", "30 50")]
    [InlineData("In Tunis the number of people arrested rose by 12 to 57.", "12 57")]
    [InlineData("All but one of the sixteen dockers were arrested in Izmir.", "")]
    [InlineData("Police in Cairo arrested 300 people. Half of them were students.", "300")]
    [InlineData("Half a dozen of the 300 people arrested in Cairo were children.", "6 300")]
    [InlineData("Police arrested 100 people in Lima, the union said. Police arrested 200 people in Lima, the mayor said.", "100 200")]
    [InlineData("Arrests in Dhaka doubled to 300 in May.", "300")]
    [InlineData("Police in Accra arrested four in ten of the 2,000 marchers.", "2000")]
    [InlineData("Police arrested 40 people a day in Tunis for five days.", "")]
    [InlineData("Police arrested a three-digit number of people in Accra, and a couple of hundred in Tema.", "")]
    public void A_mark_stands_at_a_number_of_the_text(string text, string numbers)
    {
        var corpus = Told.In("GENEVA, 4 March 2021\n\n" + text);
        var said = numbers.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(Numbers(Charts.ArrestFigures(corpus)), number => Assert.Contains(number, said));
        Assert.All(Numbers(Charts.Figures(corpus)), number => Assert.Contains(number, said));
    }

    [Fact]
    public void Of_many_claims_over_time_every_mark_stands_at_a_number_of_the_text()
    {
        var days = Enumerable.Range(1, 60).ToList();
        var corpus = Told.In([.. days.Select(day => FormattableString.Invariant(
            $"Police in Cebu arrested {(day * 37) + 11} people on {1 + (day % 28)} {(day % 2 == 0 ? "March" : "April")} 2021, the union said."))
            .Chunk(3).Select(three => string.Join("\n\n", three))]);
        var drawn = new Drawn(Charts.ArrestFigures(corpus));
        Assert.NotEmpty(drawn.Marks);
        Assert.All(drawn.Marks, mark => Assert.Contains(mark.YValue.GetValue<decimal>(), days.Select(day => (day * 37m) + 11)));
    }

    [Fact]
    public void A_convention_for_words_is_taken_only_when_asked_for_and_then_printed()
    {
        var corpus = Told.In("GENEVA, 4 March 2021\n\nThousands were arrested in Lahore.");
        Assert.Empty(Numbers(Charts.ArrestFigures(corpus)));
        var named = Charts.ArrestFigures(corpus, VagueConvention.Named("ccc"));
        Assert.Equal(["2000"], Numbers(named));
        Assert.Contains("No source gives these numbers.", named.Svg().ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Numbers(Chart chart)
    {
        var qualifier = chart.Columns.Select(column => column.Name).ToList().IndexOf("Qualifier");
        return new Drawn(chart).Marks
            .Where(mark => mark.XValue.GetValueKind() == JsonValueKind.Number
                && mark.Rows.Any(row => qualifier < 0 || chart.Rows[row].Cells[qualifier] != "vague"
                    || chart.Convention.Contains("No source gives", StringComparison.Ordinal)))
            .Select(mark => mark.XValue.GetValue<decimal>().ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}
