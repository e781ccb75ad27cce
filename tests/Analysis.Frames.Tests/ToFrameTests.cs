using System.Reflection;
using Analysis.Recognition.Figures;
using Analysis.Recognition.Numbers;
using Analysis.Tables;
using Deedle;

namespace Analysis.Frames.Tests;

/// <summary>Tables become frames with nothing lost, added or made into another thing, and lead back to their rows.</summary>
public sealed class ToFrameTests
{
    private static readonly Corpus Corpus = Seeds.Corpus;

    // Those of the library itself: a table that is added is tested without a word here.
    public static TheoryData<string> Tables => [.. typeof(Corpus).GetProperties().Where(IsTable).Select(property => property.Name)];

    private static bool IsTable(PropertyInfo property) =>
        property.PropertyType is { IsGenericType: true } type && type.GetGenericArguments()[0] is { IsInterface: false } row
        && row.Name.EndsWith("Row", StringComparison.Ordinal);

    [Theory, MemberData(nameof(Tables))]
    public void Every_table_keeps_its_rows_columns_types_and_what_is_missing(string table)
    {
        var property = typeof(Corpus).GetProperty(table)!;
        var same = new Action<IReadOnlyList<FigureRow>>(Same).Method.GetGenericMethodDefinition()
            .MakeGenericMethod(property.PropertyType.GetGenericArguments());
        var rows = 0;
        foreach (var corpus in new[] { Corpus, Added.Corpus })
        {
            same.Invoke(null, [property.GetValue(corpus)]);
            rows += ((System.Collections.ICollection)property.GetValue(corpus)!).Count;
        }

        Assert.True(rows > 0, $"No row of {table} was compared.");
    }

    [Fact]
    public void Every_table_that_is_exported_is_among_those_and_changes_which_are_only_shown() =>
        Assert.Equal(CorpusTable.AllOf(Corpus).Count + 1, typeof(Corpus).GetProperties().Count(IsTable));

    [Fact]
    public void Rejected_rows_of_one_table_become_a_frame()
    {
        var rejected = Added.Corpus.Rejected.OfType<FigureRow>().ToList();
        Assert.Equal(["12"], rejected.ToFrame().GetColumn<string>("Quote").Values);
        Assert.Equal(rejected, rejected.In(rejected.ToFrame()));
    }

    // Every cell is compared with the row it comes from.
    private static void Same<TRow>(IReadOnlyList<TRow> rows)
        where TRow : class
    {
        var frame = rows.ToFrame();
        var properties = typeof(TRow).GetConstructors()[0].GetParameters()
            .Select(parameter => typeof(TRow).GetProperty(parameter.Name!)!).ToList();
        Assert.Equal(properties.Select(property => property.Name), frame.ColumnKeys);
        Assert.Equal(rows.Count, frame.RowCount);
        Assert.Equal(frame.RowCount, frame.RowKeys.Distinct().Count());
        foreach (var (property, type) in properties.Zip(frame.ColumnTypes))
        {
            var of = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            Assert.Equal(of == typeof(int) || of == typeof(decimal) ? typeof(double)
                : of == typeof(DateOnly) ? typeof(DateTime) : of == typeof(bool) ? of : typeof(string), type);
            var cells = frame.GetColumn<object>(property.Name).ObservationsAll.Select(cell => cell.Value).ToList();
            for (var i = 0; i < rows.Count; i++)
            {
                var value = property.GetValue(rows[i]);
                Assert.Equal(value is not null, cells[i].HasValue);
                if (value is not null)
                {
                    Assert.Equal(Expected(value), cells[i].Value);
                }
            }
        }

        Assert.Equal(rows, rows.In(frame));
    }

    private static object Expected(object value) => value switch
    {
        int number => Convert.ToDouble(number),
        decimal number => Convert.ToDouble(number),
        DateOnly day => new DateTime(day.Year, day.Month, day.Day),
        // In the words of the CSV.
        Recognition.Dates.TimexType type => type.ToString().ToUpperInvariant(),
        Enum choice => char.ToLowerInvariant(choice.ToString()[0]) + choice.ToString()[1..],
        _ => value,
    };

    [Fact]
    public void Columns_are_read_by_their_types()
    {
        var frame = Corpus.Figures.ToFrame();
        Assert.Equal([1500.0, 10000.0, 13000.0],
            frame.FilterRowsBy("Kind", "arrests").GetColumn<double>("Value").Values.Where(value => value > 1000));
        Assert.Contains(new DateTime(2020, 11, 5), frame.GetColumn<DateTime>("AsOf").Values);
        Assert.Contains("moreThan", frame.GetColumn<string>("Qualifier").Values);
        Assert.Equal(Corpus.Figures.Count(row => row.Value is null), frame.RowCount - frame.GetColumn<double>("Value").ValueCount);
        Assert.Equal(frame.RowCount, frame.GetColumn<string>("Speaker").ValueCount);
    }

    [Theory]
    [InlineData("a.txt:5", "a.txt:5#2", "a.txt:9")]
    public void Keys_are_places_with_a_number_for_the_second(params string[] keys) =>
        Assert.Equal(keys, new[] { Row(5, "arrests"), Row(5, "deaths"), Row(9, "deaths") }.ToFrame().RowKeys);

    [Fact]
    public void Sources_actors_and_diagnostics_are_known_by_their_names()
    {
        Assert.Equal(Corpus.Sources.Select(row => row.Source), Corpus.Sources.ToFrame().RowKeys);
        Assert.Equal(Corpus.ActorSummary.Select(row => row.Actor), Corpus.ActorSummary.ToFrame().RowKeys);
        Assert.Equal(["sources.csv:2:5"], new[] { new DiagnosticRow("sources.csv", 2, 5, default, "AN0000", "") }.ToFrame().RowKeys);
    }

    [Fact]
    public void A_filtered_and_sorted_frame_leads_back_to_its_rows_in_its_order()
    {
        var frame = Corpus.Figures.ToFrame();
        var kept = frame.Where(row => row.Value.TryGetAs<double>("Value") is { HasValue: true, Value: > 1000 }).SortRows("Value");
        Assert.Equal(Corpus.Figures.Where(row => row.Value > 1000).OrderBy(row => row.Value), Corpus.Figures.In(kept));
        Assert.Equal(Corpus.Figures.Take(3), Corpus.Figures.In(frame.Columns[["Quote"]].GetRowsAt(0, 1, 2)));
    }

    [Fact]
    public void Rows_at_one_place_are_told_apart_by_what_they_say_not_by_their_number()
    {
        FigureRow[] rows = [Row(5, "arrests"), Row(5, "deaths"), Row(9, "deaths")];
        var deaths = rows.Where(row => row.Kind == "deaths").ToFrame();
        Assert.Equal(["a.txt:5", "a.txt:9"], deaths.RowKeys);
        Assert.Equal([rows[1], rows[2]], rows.In(deaths));
        Assert.Contains("tell them apart",
            Assert.Throws<ArgumentException>(() => rows.In(deaths.Columns[["Source"]])).Message, StringComparison.Ordinal);
        Assert.Contains("'b.txt:1' is not among these rows",
            Assert.Throws<ArgumentException>(() => rows.In(new[] { Row(1, "deaths") with { Source = "b.txt" } }.ToFrame())).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_frame_resamples_by_month()
    {
        var months = Corpus.Figures.ToFrame().GetColumn<DateTime>("AsOf").Values.GroupBy(day => new DateTime(day.Year, day.Month, 1))
            .ToDictionary(month => month.Key, month => month.Count());
        var days = Corpus.Figures.Where(row => row.AsOf is not null)
            .Select((row, at) => KeyValue.Create(row.AsOf!.Value.ToDateTime(default).AddTicks(at), 1)).OrderBy(day => day.Key).ToSeries();
        var sampled = days.ResampleEquivalence(day => new DateTime(day.Year, day.Month, 1), month => month.ValueCount);
        Assert.Equal(months.OrderBy(month => month.Key).Select(month => month.Value), sampled.Values);
    }

    [Fact]
    public void Two_hundred_thousand_rows_become_a_frame() => Assert.Equal(200_000, Many(200_000).ToFrame().RowCount);

    private static List<FigureRow> Many(int count) => [.. Enumerable.Range(0, count).Select(at => Row(at, "arrests"))];

    private static FigureRow Row(int start, string kind) => new(
        "a.txt", $"f{start}", start, start + 2, "50", kind, "people", Qualifier.Exactly, 50, 50, 50, "50 people", Measure.Unknown, null,
        null, "", new DateOnly(2021, 5, 4),
        AsOfBasis.Stated, "", "", "", Certainty.Stated, Polarity.Asserted, "test");
}
