namespace Analysis.Tests.Recognition.Dates;

public sealed class DayOrderTests
{
    [Fact]
    public void Another_date_in_digits_decides_the_order()
    {
        DateReading.Check("Dates: [|14/05/2021|], [|05/06/2021|].", "2021-05-14 2021-06-05");
        DateReading.Check("Dates: [|05/14/2021|], [|05/06/2021|].", "2021-05-14 2021-05-06");
    }

    [Fact]
    public void Dates_with_month_names_decide_the_order_where_all_agree()
    {
        DateReading.Check("On [|14 May 2021|] and on [|05/06/2021|].", "2021-05-14 2021-06-05");
        DateReading.Check("On [|May 14, 2021|] and on [|05/06/2021|].", "2021-05-14 2021-05-06");
        DateReading.Check("On [|May 14, 2021|], [|15 May 2021|] and on [|05/06/2021|].", "2021-05-14 2021-05-15 2021-XX-XX");
    }

    [Fact]
    public void Without_evidence_it_is_left_open()
    {
        Assert.Equal("..", DateReading.DaysOf("On 05/06/2021 he left.", "2021-06-10"));
        DateReading.Check("On [|05/06/2021|] he left.", "2021-XX-XX", "2021-06-10");
        DateReading.Check("Dates: [|14/05/2021|], [|05/14/2021|], [|05/06/2021|].", "2021-05-14 2021-05-14 2021-XX-XX");
    }
}
