using System.Globalization;
using Analysis.Recognition;
using Analysis.Recognition.Dates;
using Analysis.Recognition.Figures;
using Analysis.Recognition.Statements;
using static Analysis.Tests.Recognition.Figures.FigureReading;

namespace Analysis.Tests.Recognition.Figures;

/// <summary>What stands around a figure: its time, who gives it, and how surely. The documents are published on 5 March 2021.</summary>
public sealed class FigureContextTests
{
    [Theory]
    [InlineData("Police arrested 120 people on 3 March 2021.", "on 3 March 2021", "2021-03-03", "2021-03-03")]
    [InlineData("On 3 March 2021, police arrested 120 people.", "On 3 March 2021", "2021-03-03", "2021-03-03")]
    [InlineData("120 people were killed between 1973 and 1990.", "between 1973 and 1990", "1973-01-01", "1990-12-31")]
    [InlineData("Since 2015 the country has jailed 152 journalists.", "Since 2015", "2015-01-01", null)]
    [InlineData("Some 120 people were arrested before the election.", "before the election", null, null)]
    [InlineData("Some 120 people were arrested during the protests in the south.", "during the protests", null, null)]
    [InlineData("Police have arrested 120 since the military seized power.", "since the military seized power", null, null)]
    [InlineData("Between 1973 and 1978 more than 600 people disappeared after being detained.",
        "Between 1973 and 1978", "1973-01-01", "1978-12-31")]
    [InlineData("Between 9 and 12 August, the guards detained 120 people.", "Between 9 and 12 August", "2020-08-09", "2020-08-12")]
    [InlineData("Between 20 December and 4 January police arrested 120 people.",
        "Between 20 December and 4 January", "2020-12-20", "2021-01-04")]
    [InlineData("From 9 to 12 August, the guards detained 120 people.", "From 9 to 12 August", "2020-08-09", "2020-08-12")]
    [InlineData("Between 1 January and 30 November police arrested 120 people.",
        "Between 1 January and 30 November", "2020-01-01", "2020-11-30")]
    [InlineData("In 2019 police arrested 120 people.", "In 2019", "2019-01-01", "2019-12-31")]
    [InlineData("In 2014, the state executed 120 people.", "In 2014", "2014-01-01", "2014-12-31")]
    [InlineData("From 2015 to 2019, 300 people were executed.", "From 2015 to 2019", "2015-01-01", "2019-12-31")]
    [InlineData("Some 128 people have been killed since security forces attacked a sit-in in the city on 3 June 2019.",
        "since security forces attacked a sit-in in the city on 3 June 2019", "2019-06-03", null)]
    [InlineData("Police have arrested 128 people since 3 June 2019.", "since 3 June 2019", "2019-06-03", null)]
    [InlineData("Some 304,000 people have been displaced since the disputed 27 December election.",
        "since the disputed 27 December election", null, null)]
    [InlineData("Since the strike began in March 2020, 3,282 miners have been arrested.",
        "Since the strike began in March 2020", "2020-03-01", null)]
    public void Periods_are_read_from_the_clause(string text, string words, string? from, string? to)
    {
        var period = Assert.Single(FiguresOf(text)).Value.Period;
        Assert.Equal((words, Day(from), Day(to)), (period.Words, period.From, period.To));
    }

    [Theory]
    [InlineData("The ministry said on 3 March 2021 that 120 people had been arrested.")]
    [InlineData("120 people were arrested, the ministry said on 3 March 2021.")]
    [InlineData("120 people were brought before a judge and jailed.")]
    [InlineData("After the coup of 11 September 1973 the junta ruled; 120 people were killed.")]
    [InlineData("Police killed 120 people in the town, which fell in 2014.")]
    [InlineData("A court has jailed 14 people for ten years.")]
    [InlineData("In March it imposed sanctions in response to the torture of 120 students.")]
    [InlineData("NAIROBI, 5 February 2021 - More than 1,000 people have been killed.")]
    [InlineData("Police arrested 40 people (archive image from 3 May 2019).")]
    public void Other_dates_are_no_period(string text) => Assert.Equal("", Assert.Single(FiguresOf(text)).Value.Period.Words);

    [Theory]
    [InlineData("120 people were arrested.", Certainty.Stated)]
    [InlineData("The ministry confirmed 120 arrests.", Certainty.Confirmed)]
    [InlineData("The ministry denied the charge, saying that 120 people had been freed.", Certainty.Stated)]
    [InlineData("It has not been confirmed that 120 people died.", Certainty.Reported)]
    [InlineData("The group has documented 120 arrests.", Certainty.Documented)]
    [InlineData("Witnesses reported that 120 people had died.", Certainty.Reported)]
    [InlineData("Some 120 people were reportedly arrested.", Certainty.Reported)]
    [InlineData("It received reports of 230 cases of torture.", Certainty.Reported)]
    [InlineData("The opposition claimed 500 of its supporters had been arrested.", Certainty.Alleged)]
    [InlineData("The floods have claimed 34 lives.", Certainty.Stated)]
    [InlineData("The ministry denied that 89 soldiers had died.", Certainty.Denied)]
    [InlineData("The number of dead could reach 500.", Certainty.Denied)]
    [InlineData("Up to 30,000 people could be displaced by the dam.", Certainty.Denied)]
    [InlineData("If 500 people were arrested, the prisons would overflow.", Certainty.Denied)]
    [InlineData("The junta threatened to execute 12 prisoners.", Certainty.Denied)]
    [InlineData("He called for the release of two journalists.", Certainty.Denied)]
    [InlineData("On 23 May it abducted 12 men.", Certainty.Stated)]
    [InlineData("The spokesman denied any abuse and put the number of deaths at 40.", Certainty.Stated)]
    [InlineData("The government must release 120 prisoners.", Certainty.Denied)]
    [InlineData("The government must release 120 people arrested in May.", Certainty.Stated)]
    [InlineData("She demanded that 50 detainees be freed.", Certainty.Denied)]
    [InlineData("The group documented 59 cases in which detainees were beaten.", Certainty.Documented)]
    [InlineData("The guards released 50 detainees.", Certainty.Stated)]
    [InlineData("The minister called on all parties to free four aid workers kidnapped in June.", Certainty.Stated)]
    [InlineData("The union called for calm, and about 5,000 demonstrators gathered outside.", Certainty.Stated)]
    [InlineData("The junta called for calm, hours after a raid on a camp killing 12 people.", Certainty.Stated)]
    [InlineData("The ministry disputed the figure and spoke of 46 deaths.", Certainty.Stated)]
    public void Certainty_is_never_raised(string text, Certainty certainty) =>
        Assert.Equal(certainty, Assert.Single(FiguresOf(text)).Value.Certainty);

    [Theory]
    [InlineData("Another 40 people were injured.", Measure.New)]
    [InlineData("Police arrested 20 more people.", Measure.New)]
    [InlineData("A total of 230 people were arrested.", Measure.Total)]
    [InlineData("The death toll rose to 230.", Measure.Total)]
    [InlineData("The group says 8,338 people remain in detention.", Measure.Stock)]
    [InlineData("The country holds 1,046 political prisoners.", Measure.Stock)]
    [InlineData("The group says 12 people were being held.", Measure.Stock)]
    [InlineData("Twelve people died after being detained.", Measure.Unknown)]
    [InlineData("120 people were arrested.", Measure.Unknown)]
    public void Totals_new_ones_and_stocks_are_told_apart(string text, Measure measure) =>
        Assert.Equal(measure, Assert.Single(FiguresOf(text)).Value.Measure);

    [Theory]
    [InlineData("As of 1 March 2021, 120 people were in custody.", "2021-03-01", AsOfBasis.Stated)]
    [InlineData("As of 1 March 2021, defenders had recognised 1,448 individuals as political prisoners.", "2021-03-01", AsOfBasis.Stated)]
    [InlineData("The toll stood at 34 on 1 March 2021.", "2021-03-01", AsOfBasis.Stated)]
    [InlineData("By 1 March 2021 the toll had reached 113.", "2021-03-01", AsOfBasis.Stated)]
    [InlineData("120 people were in custody.", "2021-03-05", AsOfBasis.Published)]
    public void The_day_it_stood_at_has_a_basis(string text, string day, AsOfBasis basis)
    {
        var figure = Assert.Single(FiguresOf(text)).Value;
        Assert.Equal((Day(day), basis), (figure.AsOf, figure.AsOfBasis));
    }

    [Theory]
    [InlineData("As of 1 March 2021, 546 cases had been opened and 672 suspects had been detained; 446 of them were held.", "2021-03-01")]
    [InlineData("Since the coup of 1 March 2021 police have arrested 12 people.", "2021-03-05")]
    public void A_day_that_opens_the_sentence_holds_for_all_its_figures(string text, string day) =>
        Assert.All(FiguresOf(text), figure => Assert.Equal(Day(day), figure.Value.AsOf));

    [Theory]
    [InlineData("120 people have been killed since the coup of 11 September 2019.",
        "since the coup of 11 September 2019", "2019-09-11", null)]
    [InlineData("120 people were killed during the riots of May 1985.", "during the riots of May 1985", "1985-05-01", "1985-05-31")]
    [InlineData("120 people were killed before the vote of 11 September 2019.", "before the vote of 11 September 2019", null, null)]
    [InlineData("120 people were killed in October and November 2020.", "in October and November 2020", "2020-10-01", "2020-11-30")]
    [InlineData("120 people were killed in 2014 and 2020.", "in 2014 and 2020", null, null)]
    public void A_period_is_dated_as_far_as_its_words_go(string text, string words, string? from, string? to)
    {
        var period = Assert.Single(FiguresOf(text)).Value.Period;
        Assert.Equal((words, from is null ? null : Day(from), to is null ? null : Day(to)), (period.Words, period.From, period.To));
    }

    [Fact]
    public void The_speaker_is_the_innermost_around_the_number()
    {
        const string text =
            "The report says that \"some 1,500 people were arrested before the vote and 9,000 after it\", with the total now at 10,500.";
        var outer = Said("the agency", text, "The report", "after it\"", new(2021, 3, 4));
        var inner = Said("the rapporteur", text, "\"some", "after it\"", null);

        var figures = FiguresOf(text, [outer, inner]);

        Assert.Equal(["the rapporteur", "the rapporteur", ""], figures.Select(figure => figure.Value.Speaker));
        Assert.Equal(["The Paper > the agency > the rapporteur", "The Paper > the agency > the rapporteur", "The Paper"],
            figures.Select(figure => figure.Value.SpeakerChain));
        Assert.Equal([AsOfBasis.Statement, AsOfBasis.Statement, AsOfBasis.Published], figures.Select(figure => figure.Value.AsOfBasis));
    }

    [Theory]
    [InlineData("The toll rose to 57, the ministry said, with a further 15 injured.", "the ministry")]
    [InlineData("The toll rose to 57, the ministry said, and 15 were injured.", "the ministry")]
    [InlineData("The toll rose to 57, the ministry said, but 15 died later.", "")]
    [InlineData("The toll rose to 57, the ministry said. Another 15 were injured.", "")]
    public void What_a_speaker_interrupts_goes_on_behind_the_speaker(string text, string speaker)
    {
        var content = Said("the ministry", text, "The toll", "57", null);
        var at = text.IndexOf("the ministry", StringComparison.Ordinal);
        var said = content with { Value = content.Value with { SpeakerSpan = new(at, at + 12), Cue = new(at + 13, at + 17) } };
        Assert.Equal(["the ministry", speaker], FiguresOf(text, [said]).Select(figure => figure.Value.Speaker));
    }

    [Theory]
    [InlineData("He said he would go after protests in which 14 people have been killed.", "")]
    [InlineData("He said he would go, after a revolt that has killed 14 people.", "")]
    [InlineData("He said he would go after 14 people had been killed.", "he")]
    [InlineData("He said 14 people had been killed after a revolt that began in May.", "he")]
    public void Background_behind_what_was_said_is_nobody_s_claim(string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(FiguresOf(text, [Said("he", text, text[8..], ".", null)])).Value.Speaker);

    [Fact]
    public void A_statement_of_a_whole_year_gives_no_day()
    {
        const string text = "It said in 1994 that 120 people had died.";
        var said = Said("it", text, "It", ".", new(1994, 1, 1));
        var year = said with { Value = said.Value with { Date = said.Value.Date! with { To = new(1994, 12, 31) } } };
        var figure = Assert.Single(FiguresOf(text, [year])).Value;
        Assert.Equal((null, AsOfBasis.Unresolved), (figure.AsOf, figure.AsOfBasis));
    }

    private static Mention<Statement> Said(string speaker, string text, string first, string last, DateOnly? day)
    {
        var start = text.IndexOf(first, StringComparison.Ordinal);
        var end = text.IndexOf(last, StringComparison.Ordinal) + last.Length;
        var date = day is { } said
            ? new Timex(TimexType.Date, said.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), said, said, DateBasis.Explicit, null)
            : null;
        return new(new Statement(speaker, null, null, "says", Directness.Indirect, date), new(start, end), "statement.test");
    }

    private static DateOnly? Day(string? written) => written is null ? null : DateOnly.Parse(written, CultureInfo.InvariantCulture);
}
