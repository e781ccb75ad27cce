using System.Globalization;
using Analysis.Recognition.Dates;
using Analysis.Recognition.Figures;
using Analysis.Recognition.Numbers;
using Analysis.Tables;

namespace Analysis.Tests.Tables;

public sealed class ExportTests
{
    private static readonly FigureRow Figure = new(
        "a.txt", "f0", 7, 20, "some 1,500", "arrests", "persons", Qualifier.About, 1500.50m, null, null,
        "some 1,500 persons were \"arrested\"", Measure.Total,
        null, new DateOnly(2020, 8, 9), "before the election", null, AsOfBasis.Unresolved, "Minsk", "", "", Certainty.Reported,
        Polarity.Asserted, "figure.verb");

    private static readonly DateRow Date = new("a.txt", "d0", 1, 2, "x", TimexType.Duration, "P5D", null, null,
        DateBasis.Unresolved, null, null, "date.duration");

    [Fact]
    public void Csv_has_names_in_camel_case_invariant_values_and_line_feeds() =>
        Assert.Equal(
            "source,id,start,end,quote,kind,counted,qualifier,value,low,high,words,measure,periodFrom,periodTo,periodWords,asOf,asOfBasis,place,speaker,speakerChain,certainty,polarity,rule,decision,decidedBy,changed\n" +
            "a.txt,f0,7,20,\"some 1,500\",arrests,persons,about,1500.50,,,\"some 1,500 persons were \"\"arrested\"\"\",total,,2020-08-09,before the election,,unresolved,Minsk,,,reported,asserted,figure.verb,,,\n",
            Written(writer => CsvExport.Write([Figure], writer)));

    [Fact]
    public void Json_has_the_same_names_and_null_for_what_is_missing() =>
        Assert.Equal(
            "{\"source\":\"a.txt\",\"id\":\"f0\",\"start\":7,\"end\":20,\"quote\":\"some 1,500\",\"kind\":\"arrests\",\"counted\":\"persons\",\"qualifier\":\"about\",\"value\":1500.50,\"low\":null,\"high\":null," +
            "\"words\":\"some 1,500 persons were \\\"arrested\\\"\",\"measure\":\"total\",\"periodFrom\":null,\"periodTo\":\"2020-08-09\",\"periodWords\":\"before the election\"," +
            "\"asOf\":null,\"asOfBasis\":\"unresolved\",\"place\":\"Minsk\",\"speaker\":\"\",\"speakerChain\":\"\",\"certainty\":\"reported\",\"polarity\":\"asserted\",\"rule\":\"figure.verb\",\"decision\":\"\",\"decidedBy\":\"\",\"changed\":\"\"}\n",
            Written(writer => JsonLinesExport.Write([Figure], writer)));

    [Fact]
    public void Timex_types_are_written_in_capitals()
    {
        Assert.Contains(",DURATION,P5D,", Written(writer => CsvExport.Write([Date], writer)), StringComparison.Ordinal);
        Assert.Contains("\"type\":\"DURATION\",\"value\":\"P5D\"",
            Written(writer => JsonLinesExport.Write([Date], writer)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        var expected = Written(writer => CsvExport.Write([Figure], writer));
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Written(writer => CsvExport.Write([Figure], writer)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("source,start\na,1\n",
        "1:1: the columns must be source,id,start,end,quote,type,value,from,to,basis,anchorStart,anchorEnd,rule,decision,decidedBy,changed.")]
    [InlineData(
        "source,id,start,end,quote,type,value,from,to,basis,anchorStart,anchorEnd,rule,decision,decidedBy,changed\na,d0,x,2,q,DATE,2020,,,explicit,,,r,,,\n",
        "2:6: 'x' is no value of column 'start'.")]
    [InlineData(
        "source,id,start,end,quote,type,value,from,to,basis,anchorStart,anchorEnd,rule,decision,decidedBy,changed\na,d0,1,2,q,date,2020,,,explicit,,,r,,,\n",
        "2:12: 'date' is no value of column 'type'.")]
    [InlineData("source,id,start,end,quote,type,value,from,to,basis,anchorStart,anchorEnd,rule,decision,decidedBy,changed\na,d0,1,2,q\n",
        "2:1: 5 cells, 16 columns.")]
    public void What_is_no_table_is_refused(string csv, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => CsvImport.Read<DateRow>(new StringReader(csv)).ToList()).Message);

    private static string Written(Action<TextWriter> write)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        write(writer);
        return writer.ToString();
    }
}
