using Analysis.Recognition.Figures;
using Analysis.Recognition.Numbers;
using Analysis.Tables;

namespace Analysis.Charting;

/// <summary>How a claim of a number is written on a chart, in its table and in words.</summary>
internal static class ClaimWords
{
    /// <summary>How signs and marks are to be read; printed on every chart of figures.</summary>
    /// <param name="vague">The convention for words without a number that the user named; empty for none.</param>
    public static string Convention(VagueConvention? vague) => Signs + (vague is null ? ", and none is put in its place." : ". " + vague.Note);

    private const string Signs =
        "One mark a claim, never added up or joined. Filled: the number as it stands. Open with soft ends and ~: about. " +
        "Arrow up: more than (open mark) or at least (filled). Arrow down: fewer than (open) or at most (filled). Bar: from low to high. " +
        "A bracket joins claims of two sources that differ. " +
        "A number with words behind it was written in these words. " +
        "Band with words: no number was given";

    /// <summary>The number of a mark with its bound: "~1,500", "more than 10,000", "150–200", or the words themselves.</summary>
    public static string Label(Claim claim) => claim.Convention is { } number ? $"{Label(claim.Row)} as {Number(number)}" : Label(claim.Row);

    private static string Label(FigureRow row) => row.Qualifier switch
    {
        Qualifier.About => "~" + Number(row.Value),
        Qualifier.Between => $"{Number(row.Low)}–{Number(row.High)}",
        Qualifier.Vague => $"“{row.Quote}”",
        _ => Bounded(row),
    } + AsWritten(row);

    /// <summary>The claim as a sentence says it: "about 1,500 (before the election)".</summary>
    public static string Say(Claim claim)
    {
        var row = claim.Row;
        var number = row.Qualifier switch
        {
            Qualifier.About => "about " + Number(row.Value),
            Qualifier.Between => $"{Number(row.Low)} to {Number(row.High)}",
            Qualifier.Vague => $"“{row.Quote}” without a number" + (claim.Convention is { } by ? $", drawn at {Number(by)} by convention" : ""),
            _ => Bounded(row),
        } + AsWritten(row);
        return row.PeriodWords.Length > 0 ? $"{number} ({row.PeriodWords})" : number;
    }

    /// <summary>"politicalPrisoners" as "political prisoners".</summary>
    public static string Words(string name) =>
        string.Concat(name.Select((c, i) => char.IsAsciiLetterUpper(c) ? (i > 0 ? " " : "") + char.ToLowerInvariant(c) : c.ToString()));

    /// <summary>Which claims may stand on one scale: totals, new ones, stocks and stated periods stay apart.</summary>
    public static (int Order, string Words) Group(FigureRow row) => row.Measure switch
    {
        Measure.Stock => (3, "at that time"),
        Measure.New => (2, "newly in a period"),
        _ when row.PeriodWords.Length > 0 || row.PeriodFrom is not null || row.PeriodTo is not null => (1, "within a stated period"),
        Measure.Total => (0, "in total"),
        _ => (4, "period not stated"),
    };

    // "2 (“a couple”)": a number that the source wrote as words says so.
    private static string AsWritten(FigureRow row) =>
        row.Qualifier == Qualifier.Vague || row.Quote.Any(char.IsAsciiDigit) ? "" : $" (“{row.Quote}”)";

    private static string Bounded(FigureRow row) => row.Qualifier switch
    {
        Qualifier.MoreThan => "more than " + Number(row.Value ?? row.Low),
        Qualifier.AtLeast => "at least " + Number(row.Value ?? row.Low),
        Qualifier.LessThan => "fewer than " + Number(row.Value ?? row.High),
        Qualifier.AtMost => "at most " + Number(row.Value ?? row.High),
        _ => Number(row.Value),
    };

    private static string Number(decimal? number) => number is { } value ? ChartTheme.Format(value) : "?";
}
