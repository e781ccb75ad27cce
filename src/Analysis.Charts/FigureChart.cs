using System.Collections.Immutable;
using Analysis.Recognition.Figures;
using Analysis.Recognition.Numbers;
using Analysis.Tables;

namespace Analysis.Charting;

/// <summary>Claims of numbers over their as-of dates, one mark a claim.</summary>
internal static class FigureChart
{
    private static readonly ImmutableArray<ChartColumn> Columns =
    [
        new("As of", ChartColumnKind.Day), new("Kind", ChartColumnKind.Choice), new("Words"), new("Counted"), new("Qualifier"), new("Value", ChartColumnKind.Number),
        new("Low", ChartColumnKind.Number), new("High", ChartColumnKind.Number), new("Measure", ChartColumnKind.Choice),
        new("Period"), new("Speaker", ChartColumnKind.Choice), new("Certainty", ChartColumnKind.Choice), new("Source", ChartColumnKind.Choice), new("Place"), new("Not drawn"),
    ];

    private const int AfterHigh = 8;

    public static Chart Of(string name, string title, IEnumerable<FigureRow> figures, Evidence evidence, VagueConvention? vague, Func<IReadOnlyList<FigureRow>, Func<FigureRow, string>>? leaveOut = null)
    {
        var rows = figures.OrderBy(row => row.Source, StringComparer.Ordinal).ThenBy(row => row.Start).ToList();
        var reasons = rows.Select(row => Reason(row, evidence)).ToList();
        var further = leaveOut?.Invoke([.. rows.Where((_, i) => reasons[i].Length == 0)]);
        for (var i = 0; i < rows.Count && further is not null; i++)
        {
            reasons[i] = reasons[i].Length > 0 ? reasons[i] : further(rows[i]);
        }

        var drawn = rows.Where((_, i) => reasons[i].Length == 0).ToList();
        var names = new SourceNames(drawn.Select(row => row.Source), evidence, ChartTheme.Series.Count);
        var (series, legend) = Series.Assign(drawn.Select(row => names.Of(row.Source)), names.Others);
        var unused = new Series("", ChartTheme.Other, "circle");
        var claims = rows.Select((row, i) => new Claim(
            row, i, reasons[i].Length == 0 ? series[names.Of(row.Source)] : unused, reasons[i], row.Qualifier == Qualifier.Vague ? vague?.NumberFor(row.Quote) : null)).ToList();
        IReadOnlyList<Claim> marks = [.. claims.Where(claim => claim.NotDrawn.Length == 0)];
        return new Chart(width => FigurePlot.Draw(marks, legend, evidence, width))
        {
            Name = name,
            Title = title,
            SourceLine = SourceNotes.Line(drawn.Select(row => row.Source), evidence),
            AsOf = SourceNotes.AsOf(drawn.Select(row => row.AsOf), drawn, evidence),
            Convention = ClaimWords.Convention(vague) + names.Note("Colours", legend.Count),
            Description = Describe(marks, evidence),
            Columns = vague is null ? Columns : Columns.Insert(AfterHigh, new("Drawn at", ChartColumnKind.Number)),
            Rows = [.. claims.Select(claim => Row(claim, evidence, vague is not null))],
        };
    }

    /// <summary>Only claims that differ from another source's claim of the same subject.</summary>
    public static Chart Disagreements(IEnumerable<FigureRow> figures, Evidence evidence) =>
        Of("disagreements", "Disagreements: the same kind and time, other numbers", figures, evidence, vague: null, counted =>
        {
            var differ = Disagreement.Among(counted, row => row).SelectMany(group => group).ToHashSet();
            return row => differ.Contains(row) ? "" : "that cannot be set against another number of another source";
        });

    private static string Reason(FigureRow row, Evidence evidence) =>
        evidence.NotCounted(row) is { Length: > 0 } reason ? reason
        : row.Certainty == Certainty.Denied ? "denied, asked for, or spoken of as possible only"
        : "";

    private static ChartRow Row(Claim claim, Evidence evidence, bool withConvention)
    {
        var row = claim.Row;
        string[] drawnAt = withConvention ? [Cell(claim.Convention)] : [];
        return new ChartRow(
            [
                row.AsOf is { } day ? DateScale.Iso(day) : "unknown", ClaimWords.Words(row.Kind), row.Words.Length > 0 ? row.Words : row.Quote, row.Counted,
                ClaimWords.Words(row.Qualifier.ToString()), Cell(row.Value), Cell(row.Low), Cell(row.High), .. drawnAt,
                ClaimWords.Words(row.Measure.ToString()), row.PeriodWords, evidence.Shown(row.Speaker), ClaimWords.Words(row.Certainty.ToString()),
                evidence.Label(row.Source), evidence.Place(row), claim.NotDrawn,
            ],
            row.Source, row.Start, row.End, claim.NotDrawn);
    }

    private static string Cell(decimal? number) => number is { } value ? FormattableString.Invariant($"{value}") : "";

    private static string Describe(IReadOnlyList<Claim> drawn, Evidence evidence)
    {
        if (drawn.Count == 0)
        {
            return "No claim is drawn.";
        }

        const int said = 10;
        var claims = drawn.OrderBy(claim => claim.Row.AsOf ?? DateOnly.MaxValue).Take(said).Select(claim =>
        {
            var row = claim.Row;
            var day = row.AsOf is { } known ? $"as of {ChartTheme.Format(known)}" : "as of an unknown day";
            return $"{ClaimWords.Words(row.Kind)}, {ClaimWords.Say(claim)}, {day}, by {evidence.Label(row.Source)}";
        });
        var sources = drawn.Select(claim => claim.Row.Source).Distinct(StringComparer.Ordinal).Count();
        return $"{Words.Count(drawn.Count, "claim")} from {Words.Count(sources, "source")}: {string.Join("; ", claims)}{Words.AndMore(drawn.Count, said)}.";
    }
}
