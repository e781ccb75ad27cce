namespace Analysis.Tests.Recognition.Dates;

public sealed class HolidayTests
{
    // Easter dates as printed in the tables of the US Census Bureau (Gregorian) and of the Orthodox churches.
    [Theory]
    [InlineData("Easter Sunday 1961", "1961-04-02")]
    [InlineData("Easter Sunday 2000", "2000-04-23")]
    [InlineData("Easter Monday 2019", "2019-04-22")]
    [InlineData("Good Friday 2024", "2024-03-29")]
    [InlineData("Orthodox Easter 2020", "2020-04-19")]
    [InlineData("Orthodox Easter 2024", "2024-05-05")]
    [InlineData("Thanksgiving 1963", "1963-11-28")]
    [InlineData("Memorial Day 2020", "2020-05-25")]
    [InlineData("Martin Luther King Day 2011", "2011-01-17")]
    [InlineData("New Year's Eve 1999", "1999-12-31")]
    public void Movable_days_fall_where_the_calendar_puts_them(string words, string day) =>
        DateReading.Check($"They met on [|{words}|].", day);

    [Fact]
    public void Their_year_is_chosen_like_that_of_any_day()
    {
        DateReading.Check("It was burnt on [|New Year's Day|].", "2007-01-01", "2007-12-31");
        DateReading.Check("They will meet on [|New Year's Day|].", "2008-01-01", "2007-12-31");
    }
}
