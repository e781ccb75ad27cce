using System.Globalization;
using Analysis.Recognition;
using Analysis.Recognition.Numbers;
using Analysis.Tests.Support;
using Analysis.Text;

namespace Analysis.Tests.Recognition.Numbers;

public sealed class NumberRecogniserTests
{
    private static readonly NumberRecogniser Recogniser = new(Lexicon.BuiltIn);

    [Theory]
    [InlineData("They held [|47|] people.", "47")]
    [InlineData("They held [|1,500|] people.", "1500")]
    [InlineData("They held [|12 000|] people.", "12000")]
    [InlineData("They held [|12\u00A0000|] people.", "12000")]
    [InlineData("They held [|12.000|] people.", "12000")]
    [InlineData("It rose to [|1.414.021.100|] in all.", "1414021100")]
    [InlineData("A population of [|1 414 021 100|] was counted.", "1414021100")]
    [InlineData("They owe [|12,34,567|] in all.", "1234567")]
    [InlineData("A figure of [|3.25|] was given.", "3.25")]
    [InlineData("He said [|1.2 million|] came.", "1200000")]
    [InlineData("The fund holds [|5bn|] in all.", "5000000000")]
    [InlineData("Nearby [|13 lakh|] voted.", "1300000")]
    [InlineData("Police held [|twenty-one|] men.", "21")]
    [InlineData("Police held [|two hundred and fifty thousand|] men.", "250000")]
    [InlineData("Police held [|one hundred and three|] men.", "103")]
    [InlineData("Police held [|a hundred|] men.", "100")]
    [InlineData("Police held [|a dozen|] men.", "12")]
    [InlineData("Police held [|two dozen|] men.", "24")]
    [InlineData("Police held [|half a dozen|] men.", "6")]
    [InlineData("It cost [|half a million|] lives.", "500000")]
    [InlineData("It counted [|one and a half million|] ticks.", "1500000")]
    [InlineData("A village of [|2000|] people.", "2000")]
    [InlineData("Last year [|1,700|] people came.", "1700")]
    [InlineData("[|No one|] was hurt.", "0")]
    [InlineData("[|None|] of them was hurt.", "0")]
    [InlineData("[|A couple|] who had asked for their son were held.", "2")]
    [InlineData("[|An elderly couple|] died.", "2")]
    [InlineData("The mood fell to [|minus 5|] there.", "-5")]
    [InlineData("A value of [|1.3e6|] was measured.", "1300000")]
    [InlineData("They sold [|4 thousand 3 hundred|] there.", "4300")]
    public void Reads_exact_numbers(string marked, string value)
    {
        var quantity = Only(marked);
        Assert.Equal(Qualifier.Exactly, quantity.Qualifier);
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), quantity.Value);
        Assert.Equal((quantity.Value, quantity.Value), (quantity.Low, quantity.High));
    }

    [Theory]
    [InlineData("It cost $4bn, and 300m of that was lost.", 300000000)]
    [InlineData("They have KSh7m, but only 3m of it is left.", 3000000)]
    [InlineData("It cost $4bn for a fence, and 300m of it fell.", 300)]
    [InlineData("The wall is long, and 300m of it fell.", 300)]
    public void A_part_of_money_is_counted_in_millions(string text, int value) =>
        Assert.Equal(value, Recogniser.Recognise(TextStructure.Of(new SourceText("test.txt", text)))[^1].Value.Value);

    [Theory]
    [InlineData("[|More than 47|] came.", Qualifier.MoreThan, 47)]
    [InlineData("[|Over 1,500|] came.", Qualifier.MoreThan, 1500)]
    [InlineData("[|Well over a hundred|] came.", Qualifier.MoreThan, 100)]
    [InlineData("The toll has [|exceeded 500|] there.", Qualifier.MoreThan, 500)]
    [InlineData("[|At least 47|] came.", Qualifier.AtLeast, 47)]
    [InlineData("[|No fewer than 47|] came.", Qualifier.AtLeast, 47)]
    [InlineData("[|47 or more|] came.", Qualifier.AtLeast, 47)]
    [InlineData("[|At least some 500|] came.", Qualifier.AtLeast, 500)]
    [InlineData("[|Fewer than 47|] came.", Qualifier.LessThan, 47)]
    [InlineData("[|Under 500|] came.", Qualifier.LessThan, 500)]
    [InlineData("[|Up to 47|] came.", Qualifier.AtMost, 47)]
    [InlineData("[|As many as 47|] came.", Qualifier.AtMost, 47)]
    [InlineData("[|47 or fewer|] came.", Qualifier.AtMost, 47)]
    [InlineData("[|Some 1,500|] came.", Qualifier.About, 1500)]
    [InlineData("[|Nearly 47|] came.", Qualifier.About, 47)]
    [InlineData("[|An estimated 250,000|] came.", Qualifier.About, 250000)]
    [InlineData("[|Around a dozen|] came.", Qualifier.About, 12)]
    [InlineData("The [|50-odd|] guests came.", Qualifier.About, 50)]
    [InlineData("[|50 or so|] came.", Qualifier.About, 50)]
    [InlineData("It is [|less than 50 or equal|] there.", Qualifier.AtMost, 50)]
    public void Keeps_bound_words(string marked, Qualifier qualifier, int value)
    {
        var quantity = Only(marked);
        Assert.Equal((qualifier, value), (quantity.Qualifier, quantity.Value));
        Assert.Equal(qualifier is Qualifier.MoreThan or Qualifier.AtLeast, quantity.Low is not null);
        Assert.Equal(qualifier is Qualifier.LessThan or Qualifier.AtMost, quantity.High is not null);
    }

    [Theory]
    [InlineData("[|5 to 6|] people came.", 5, 6)]
    [InlineData("[|Between 200 and 300|] people came.", 200, 300)]
    [InlineData("[|300-400|] people came.", 300, 400)]
    [InlineData("[|1,000–5,000|] people came.", 1000, 5000)]
    [InlineData("[|Two or three|] people came.", 2, 3)]
    [InlineData("[|2 to 3 million|] people came.", 2000000, 3000000)]
    [InlineData("[|More than 10 but fewer than 20|] people came.", 10, 20)]
    public void Reads_ranges(string marked, int low, int high)
    {
        var quantity = Only(marked);
        Assert.Equal((Qualifier.Between, null, low, high), (quantity.Qualifier, quantity.Value, quantity.Low, quantity.High));
    }

    [Theory]
    [InlineData("[|Dozens|] of people came.")]
    [InlineData("[|Hundreds of thousands|] came.")]
    [InlineData("[|Tens of thousands|] of people came.")]
    [InlineData("[|Several hundred|] people came.")]
    [InlineData("[|A few thousand|] people came.")]
    [InlineData("[|A handful|] of people came.")]
    [InlineData("[|A large number|] of people came.")]
    [InlineData("[|Many|] people came.")]
    [InlineData("[|A couple|] of people came.")]
    public void Vague_words_stay_words(string marked)
    {
        var quantity = Only(marked);
        Assert.Equal((Qualifier.Vague, null, null, null), (quantity.Qualifier, quantity.Value, quantity.Low, quantity.High));
    }

    [Theory]
    [InlineData("It fell by [|45 %|] there.", "percent")]
    [InlineData("It fell by [|more than 7 per cent|] there.", "percent")]
    [InlineData("It cost [|$ 40 billion|] there.", "USD")]
    [InlineData("It cost [|12 million euros|] there.", "EUR")]
    [InlineData("It is [|29km|] away.", "km")]
    [InlineData("A [|66-year|]-old man came.", "year")]
    [InlineData("It took [|five days|] there.", "day")]
    [InlineData("The mayor, [|52|], came.", "year")]
    [InlineData("They called [|three times|] there.", "time")]
    public void Units_belong_to_the_number(string marked, string unit) => Assert.Equal(unit, Only(marked).Unit);

    [Theory]
    [InlineData("Article 19 was amended in 2005.")]
    [InlineData("He lives at 10 Downing Street.")]
    [InlineData("They met at 10:30 and left at 4 pm.")]
    [InlineData("It was the 18th meeting of the 21st century.")]
    [InlineData("The address is 192.168.1.2 today.")]
    [InlineData("Call +1-222-2222-2222 today.")]
    [InlineData("They won 3-1 at home.")]
    [InlineData("The A330-200 landed as Flight 47.")]
    [InlineData("The protests of 2020 and the 1990s.")]
    [InlineData("It ran between 1973 and 1990, and in 2012-13.")]
    [InlineData("This one is not the right one.")]
    [InlineData("See pages 12 and 14.")]
    [InlineData("The second man and the third woman came.")]
    [InlineData("The new iPhone 4, and the FTSE 100 index.")]
    [InlineData("Open 24/7 on the 5G network.")]
    public void Finds_nothing_in_names_dates_and_scores(string text) => Assert.Empty(Find(text));

    [Theory]
    [InlineData("There is concern over [|12|] deaths.")]
    [InlineData("The militia handed over [|16|] hostages.")]
    [InlineData("The truck ran over [|two|] pupils.")]
    [InlineData("They talked about [|12|] people.")]
    [InlineData("They served under [|two|] presidents.")]
    public void Prepositions_of_other_words_bound_nothing(string marked) => Assert.Equal(Qualifier.Exactly, Only(marked).Qualifier);

    [Fact]
    public void A_share_is_no_count() => Assert.Equal(0.2m, Only("[|One in five|] voted.").Value);

    [Fact]
    public void A_rise_is_no_range() =>
        Assert.Equal([50m, 120m], Find("It rose from 50 to 120 there.").Select(mention => mention.Value.Value!.Value));

    [Fact]
    public void A_user_can_add_a_bound()
    {
        var lexicon = Lexicon.BuiltIn.With("bounds.tsv", ["before\tevery bit of\tAtLeast"]);
        var found = Assert.Single(new NumberRecogniser(lexicon).Recognise(Marked.Parse("It was every bit of 40 there.").Structure));
        Assert.Equal(Qualifier.AtLeast, found.Value.Qualifier);
    }

    private static Quantity Only(string marked)
    {
        var parsed = Marked.Parse(marked);
        var found = Assert.Single(Recogniser.Recognise(parsed.Structure), mention => mention.Span.Overlaps(parsed.Spans[0]));
        Assert.Equal(parsed.Text[parsed.Spans[0].Start..parsed.Spans[0].End], parsed.Text[found.Span.Start..found.Span.End]);
        return found.Value;
    }

    private static IReadOnlyList<Mention<Quantity>> Find(string text) => Recogniser.Recognise(Marked.Parse(text).Structure);
}
