using Analysis.Tests.Support;

namespace Analysis.Tests.Recognition.Figures;

/// <summary>Numbers of tables are read by their headings, whatever the format, and never as prose.</summary>
public sealed class TableFigureTests
{
    private static readonly string[] Storm = ["988 deaths Oriel", "6,120 injuries Oriel", "216 deaths Tavo", "1,905 injuries Tavo"];

    [Theory]
    [InlineData("a.txt",
        "The storm hit two provinces.\n\nProvince | Dead | Injured\nOriel | 988 | 6,120\nTavo | 216 | 1,905\n\nWork goes on.")]
    [InlineData("a.md", "The storm hit two provinces.\n\n| Province | Dead | Injured |\n|---|---|---|\n| Oriel | 988 | 6,120 |\n| Tavo | 216 | 1,905 |\n\nWork goes on.")]
    [InlineData("a.html", "<p>The storm hit two provinces.</p><table><tr><th>Province</th><th>Dead</th><th>Injured</th></tr><tr><td>Oriel</td><td>988</td><td>6,120</td></tr><tr><td>Tavo</td><td>216</td><td>1,905</td></tr></table>")]
    public void Headings_tell_kind_and_place(string name, string text) =>
        Assert.Equal(Storm, Files.Corpus(Files.Of(name, text)).Figures.Select(row => $"{row.Quote} {row.Kind} {row.Place}"));

    [Fact]
    public void A_year_over_a_column_is_the_period_and_the_row_tells_what() =>
        Assert.Equal(
            ["12 arrests Journalists 2019", "88 arrests Journalists 2020"],
            Files.Corpus(Files.Of("a.txt",
                "Arrests by year\n\n|  | 2019 | 2020 |\n| Journalists detained | 12 | 88 |\n| Cows stolen | 40 | 50 |\n\nWork goes on.")).Figures
                .Select(row => $"{row.Quote} {row.Kind} {row.Counted} {row.PeriodFrom:yyyy}"));

    [Theory]
    [InlineData("Province | Dead per cent | Rain\nOriel | 12 | 988\nTavo | 3 | 216")]
    [InlineData("Region | Cattle killed\nOriel | 988\nTavo | 216")]
    [InlineData("Oriel | 988\nTavo | 216")]
    public void What_no_heading_tells_is_no_figure(string text) => Assert.Empty(Files.Corpus(Files.Of("a.txt", text)).Figures);
}
