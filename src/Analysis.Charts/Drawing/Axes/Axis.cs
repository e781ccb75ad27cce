using System.Collections.Immutable;
using System.Globalization;
using Analysis.Charting.Drawing.Reading;

namespace Analysis.Charting.Drawing.Axes;

/// <summary>An axis with its place on the paper: turns what stands in the data into pixels.</summary>
internal sealed class Axis
{
    private const string Day = "yyyy-MM-dd";
    private static readonly string[] Dates =
    [
        Day, "yyyy-MM", "yyyy", "yyyy-MM-dd HH:mm", "yyyy-MM-ddTHH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-ddTHH:mm:ss",
        "yyyy-MM-dd HH:mm:ss.FFF", "yyyy-MM-ddTHH:mm:ss.FFF"
    ];

    private readonly List<string> categories;

    /// <summary>An axis of a figure.</summary>
    /// <param name="spec">What the figure says of it.</param>
    /// <param name="figure">The figure, whose data tell what it does not say.</param>
    /// <param name="plot">The plot area in pixels: left, right, top, bottom.</param>
    public Axis(AxisSpec spec, Figure figure, (double Left, double Right, double Top, double Bottom) plot)
    {
        Spec = spec;
        var data = figure.Traces.SelectMany(trace => trace.XAxis == spec.Id ? trace.X : trace.YAxis == spec.Id ? trace.Y : [])
            .Where(place => !place.IsMissing).ToList();
        Kind = spec.Type.Length > 0 ? spec.Type : KindOf([.. data, .. spec.Range]);
        categories = [.. spec.Categories.Concat(Kind == "category" ? data.Select(Name) : []).Distinct(StringComparer.Ordinal)];
        (From, To) = spec.IsHorizontal
            ? (plot.Left + spec.Domain.From * (plot.Right - plot.Left), plot.Left + spec.Domain.To * (plot.Right - plot.Left))
            : (plot.Bottom - spec.Domain.From * (plot.Bottom - plot.Top), plot.Bottom - spec.Domain.To * (plot.Bottom - plot.Top));
        var (low, high) = spec.Range.Length == 2 ? (End(spec.Range[0]), End(spec.Range[1])) : AutomaticRange.Of(this, figure, data);
        (Low, High) = spec.IsReversed ? (high, low) : (low, high);
    }

    /// <summary>What the figure says of it.</summary>
    public AxisSpec Spec { get; }

    /// <summary>linear, date, log or category.</summary>
    public string Kind { get; }

    /// <summary>Pixel of its first end: left or bottom.</summary>
    public double From { get; }

    /// <summary>Pixel of its last end.</summary>
    public double To { get; }

    /// <summary>Value at its first end; of a logarithmic axis its exponent, of a date milliseconds since 1970.</summary>
    public double Low { get; }

    /// <summary>Value at its last end.</summary>
    public double High { get; }

    /// <summary>Names of categories in their order.</summary>
    public IReadOnlyList<string> Categories => categories;

    /// <summary>Length in pixels.</summary>
    public double Length => Math.Abs(To - From);

    /// <summary>The lesser and the greater pixel.</summary>
    public (double Least, double Greatest) Pixels => (Math.Min(From, To), Math.Max(From, To));

    /// <summary>Pixel of a value.</summary>
    public double At(double value) => From + (value - Low) / (High - Low) * (To - From);

    /// <summary>Pixel of a place in the data.</summary>
    public double At(Coordinate place) => At(Value(place));

    /// <summary>Pixels as plotly.js writes them, to two digits from the axis' own corner.</summary>
    public double Rounded(Coordinate place)
    {
        var least = Pixels.Least;
        return least + Math.Round(At(place) - least, 2, MidpointRounding.AwayFromZero);
    }

    /// <summary>Value of a place in the data.</summary>
    public double Value(Coordinate place) => Kind switch
    {
        "date" => place.Words is { } day ? Milliseconds(day) ?? throw Unread(day) : place.Number ?? double.NaN,
        "category" =>
            place.Words is { } name && categories.IndexOf(name) is >= 0 and var index ? index : place.Number ?? throw Unread(place.Words!),
        "log" => Math.Log10(Number(place)),
        _ => Number(place),
    };

    /// <summary>Value of an end of the range, or of a note: on a logarithmic axis they are exponents already.</summary>
    public double End(Coordinate place) => Kind == "log" ? Number(place) : Value(place);

    /// <summary>Milliseconds since 1970, or nothing when the words are no day.</summary>
    public static double? Milliseconds(string words) =>
        DateTime.TryParseExact(words, Dates, CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var day)
            ? (day - DateTime.UnixEpoch).TotalMilliseconds
            : null;

    private static string Name(Coordinate place) => place.Words ?? place.Number!.Value.ToString(CultureInfo.InvariantCulture);

    private static string KindOf(ImmutableArray<Coordinate> data) =>
        !data.Any(place => place.Words is not null) ? "linear"
        : data.All(place => place.Words is { } words && Milliseconds(words) is not null) ? "date"
        : data.All(
            place => place.Number is not null || double.TryParse(place.Words, NumberStyles.Float, CultureInfo.InvariantCulture, out _))
            ? "linear"
            : "category";

    private double Number(Coordinate place) =>
        place.Number ?? (double.TryParse(place.Words, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number
            : throw Unread(place.Words ?? ""));

    private FigureException Unread(string words) => new($"axis {Spec.Id} is one of {Kind} and cannot place '{words}'");
}
