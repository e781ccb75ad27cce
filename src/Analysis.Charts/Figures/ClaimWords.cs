using Analysis.Recognition.Figures;
using Analysis.Recognition.Numbers;
using Analysis.Tables;

namespace Analysis.Charting;

/// <summary>How a claim of a number is written on a chart, in its table and in words.</summary>
internal static class ClaimWords
{
    /// <summary>How the signs of these claims are to be read.</summary>
    /// <param name="claims">Those that are drawn.</param>
    /// <param name="vague">The convention for words without a number that the user named; empty for none.</param>
    public static string Signs(IReadOnlyList<Claim> claims, VagueConvention? vague)
    {
        bool Has(params Qualifier[] qualifiers) => claims.Any(claim => qualifiers.Contains(claim.Row.Qualifier));
        return string.Concat(
            "Numbers are as their sources give them, never added up.",
            Has(Qualifier.MoreThan, Qualifier.AtLeast, Qualifier.LessThan, Qualifier.AtMost)
                ? $" An arrow means {Arrow(Has)} the number at its mark."
                : "",
            Has(Qualifier.About) ? " Soft ends mean about." : "",
            Has(Qualifier.Between) ? " A bar reaches from the lowest to the highest number of one claim." : "",
            claims.Any(claim => claim.Points.Count == 0) ? " Words without a number stay words." : "",
            vague is null ? "" : " " + vague.Note);
    }

    private static string Arrow(Func<Qualifier[], bool> has)
    {
        var words = new[] { (Qualifier.MoreThan, "more than"), (Qualifier.AtLeast, "at least"), (Qualifier.LessThan, "fewer than"),
            (Qualifier.AtMost, "at most") }
            .Where(one => has([one.Item1])).Select(one => one.Item2).ToList();
        return words.Count == 1 ? words[0] : $"{string.Join(", ", words.Take(words.Count - 1))} or {words[^1]}";
    }

    /// <summary>The number of a mark with its bound: "about 1,500", "more than 10,000", "150–200", or the words themselves.</summary>
    public static string Short(Claim claim) =>
        claim.Convention is { } number ? $"{Bounded(claim.Row)} as {Number(number)}" : Bounded(claim.Row);

    /// <summary>
    /// With what is counted, its period, and how sure the source is: "about 1,500 persons before the election, reported".
    /// </summary>
    public static string Label(Claim claim)
    {
        var row = claim.Row;
        var certainty = row.Certainty == Certainty.Stated ? "" : $", {Words(row.Certainty.ToString())}";
        if (row.Qualifier != Qualifier.Vague)
        {
            return string.Join(' ', new[] { Short(claim), row.Counted, row.PeriodWords }.Where(part => part.Length > 0)) + certainty;
        }

        // "Thousands" may need an "of", which nobody wrote: what is counted stands apart.
        var more = string.Join(", ", new[] { row.Counted, row.PeriodWords }.Where(part => part.Length > 0));
        return $"{Short(claim)}{(more.Length > 0 ? $" ({more})" : "")}{certainty}";
    }

    /// <summary>The claim as a sentence says it: "about 1,500 persons before the election".</summary>
    public static string Say(Claim claim) => claim.Row.Qualifier != Qualifier.Vague ? Label(claim)
        : $"{Label(claim with { Convention = null })} without a number{(claim.Convention is { } by ? $", drawn at {Number(by)} by convention" : "")}";

    /// <summary>"politicalPrisoners" as "political prisoners".</summary>
    public static string Words(string name) =>
        string.Concat(name.Select((c, i) => char.IsAsciiLetterUpper(c) ? (i > 0 ? " " : "") + char.ToLowerInvariant(c) : c.ToString()));

    /// <summary>Which claims may stand on one scale: totals, new ones, stocks and stated periods stay apart.</summary>
    public static (int Order, string Words) Group(FigureRow row) => row.Measure switch
    {
        Measure.Stock => (3, "at one time"),
        Measure.New => (2, "new"),
        _ when row.PeriodWords.Length > 0 || row.PeriodFrom is not null || row.PeriodTo is not null => (1, "in a stated period"),
        Measure.Total => (0, "in total"),
        _ => (4, "period not stated"),
    };

    /// <summary>What an axis of numbers counts: "arrests claimed".</summary>
    public static string Axis(string kind) => $"{Words(kind)} claimed";

    /// <summary>On what the day of a claim rests.</summary>
    public static string Basis(FigureRow row) => row.AsOfBasis switch
    {
        AsOfBasis.Stated => "stated",
        AsOfBasis.Statement => "said",
        AsOfBasis.Published => "published",
        AsOfBasis.Assigned => "by review",
        _ => "",
    };

    private static string Bounded(FigureRow row) => row.Qualifier switch
    {
        Qualifier.Vague => $"“{row.Quote}”",
        Qualifier.About => "about " + Number(row.Value),
        Qualifier.Between => $"{Number(row.Low)}–{Number(row.High)}",
        Qualifier.MoreThan => "more than " + Number(row.Value ?? row.Low),
        Qualifier.AtLeast => "at least " + Number(row.Value ?? row.Low),
        Qualifier.LessThan => "fewer than " + Number(row.Value ?? row.High),
        Qualifier.AtMost => "at most " + Number(row.Value ?? row.High),
        _ => Number(row.Value),
    } + AsWritten(row);

    // "2 (“a couple”)": a number that the source wrote as words says so.
    private static string AsWritten(FigureRow row) =>
        row.Qualifier == Qualifier.Vague || row.Quote.Any(char.IsAsciiDigit) ? "" : $" (“{row.Quote}”)";

    private static string Number(decimal? number) => number is { } value ? ChartTheme.Format(value) : "?";
}
