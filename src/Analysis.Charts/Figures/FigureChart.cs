using System.Collections.Immutable;
using System.Globalization;
using Analysis.Recognition.Figures;
using Analysis.Recognition.Numbers;
using Analysis.Tables;

namespace Analysis.Charting;

/// <summary>Claims of numbers over their as-of dates, one mark a claim.</summary>
internal static class FigureChart
{
    private static readonly ImmutableArray<ChartColumn> Columns =
    [
        new("As of", ChartColumnKind.Day), new("Kind", ChartColumnKind.Choice), new("Words"), new("Counted"), new("Qualifier"), new(
            "Value", ChartColumnKind.Number),
        new("Low", ChartColumnKind.Number), new("High", ChartColumnKind.Number), new("Measure", ChartColumnKind.Choice),
        new("Period"), new("Speaker", ChartColumnKind.Choice), new("Certainty", ChartColumnKind.Choice),
        new("Where", ChartColumnKind.Choice), new("Source", ChartColumnKind.Choice), new("Place"), new("Not drawn"),
    ];

    private const int AfterHigh = 8;

    /// <summary>What one chart of figures shows, beside its rows.</summary>
    /// <param name="Name">Name for files.</param>
    /// <param name="Colour">What colours stand for.</param>
    /// <param name="Vague">Where to draw words without a number.</param>
    /// <param name="Heading">First word of the title; the kind of the claims when empty.</param>
    /// <param name="Panels">What small multiples, and headings above rows, stand for; empty for the usual ones.</param>
    internal sealed record Settings(string Name, string Heading, By Colour, VagueConvention? Vague, By? Panels = null);

    public static Chart Of(IEnumerable<FigureRow> figures, Evidence evidence, Settings settings)
    {
        var rows = Ordered(figures);
        return Make(rows, [.. rows.Select(row => Reason(row, evidence))], evidence, settings, claims => Heading(claims, settings.Heading),
            ClaimGroup(settings.Panels is { } by ? new ClaimPanels(by, evidence) : null), "differ", "No claim is drawn");
    }

    /// <summary>Only claims that differ from another source's claim of the same subject, those of one subject under one heading.</summary>
    public static Chart Disagreements(IEnumerable<FigureRow> figures, Evidence evidence, By colour)
    {
        var rows = Ordered(figures);
        var reasons = rows.Select(row => Reason(row, evidence)).ToList();
        var groups = OpposedClaims.Among(rows.Where((_, i) => reasons[i].Length == 0), row => row).ToList();
        var comparable = reasons.Count(reason => reason.Length == 0);
        // The widest first: where there is no room for all, these are what a reader looks for.
        var shown = groups.OrderByDescending(Apart)
            .TakeWhile((group, i) => groups.OrderByDescending(Apart).Take(i + 1).Sum(one => one.Count) <= FigureRows.Most).ToList();
        var subjects = shown.SelectMany((group, i) => group.Select(row => (row, i))).ToDictionary(one => one.row, one => one.i);
        var all = groups.SelectMany(group => group).ToHashSet();
        for (var i = 0; i < rows.Count; i++)
        {
            reasons[i] = reasons[i].Length > 0 || subjects.ContainsKey(rows[i]) ? reasons[i]
                : all.Contains(rows[i])
                    ? $"in disagreements outside the {(shown.Count == 1 ? "widest" : $"{ChartTheme.Format(shown.Count)} widest")}"
                    : "that no other source contradicts";
        }

        return Make(
            rows, reasons, evidence, new Settings("disagreements", "Disagreements", colour, null),
            claims => comparable == 0 ? "Disagreements: no claims to compare"
                : claims.Count == 0 ? $"Disagreements: none among {Words.Count(comparable, "claim")}"
                : Heading(claims, "Disagreements", $"{Words.Count(shown.Count, "matter")}, "),
            claim => (subjects[claim.Row].ToString("000000", CultureInfo.InvariantCulture), Subject(claim.Row)), "",
            comparable == 0 ? "No claim is drawn" : "No two sources give different numbers for one matter");

        static decimal Apart(IReadOnlyList<FigureRow> group)
        {
            var numbers = group.SelectMany(row => new[] { row.Value, row.Low, row.High }).OfType<decimal>()
                .Where(number => number > 0).DefaultIfEmpty(1).ToList();
            return numbers.Max() / numbers.Min();
        }
    }

    private static List<FigureRow> Ordered(IEnumerable<FigureRow> figures) =>
        [.. figures.OrderBy(row => row.Source, StringComparer.Ordinal).ThenBy(row => row.Start)];

    private static Chart Make(
        List<FigureRow> rows, List<string> reasons, Evidence evidence, Settings settings, Func<IReadOnlyList<Claim>, string> title,
        Func<Claim, (string, string)> group, string bracket, string whenEmpty)
    {
        var colours = Colours.Of(settings.Colour, rows, evidence);
        var claims = rows.Select((row, i) => new Claim(row, i, colours[row], reasons[i],
            row.Qualifier == Qualifier.Vague ? settings.Vague?.NumberFor(row.Quote) : null)).ToList();
        IReadOnlyList<Claim> marks = [.. claims.Where(claim => claim.NotDrawn.Length == 0)];
        var reports = SharedMarks.OfReports(marks);
        var areFew = reports.Count <= FigureRows.Most;
        var panels = settings.Panels is { } by ? new ClaimPanels(by, evidence) : null;
        // Rows name their source and speaker; small multiples need a legend.
        var legend = areFew ? [] : colours.Legend(marks.Select(claim => claim.Row));
        var opposed = bracket.Length > 0 && areFew
            && reports.GroupBy(group).Any(same => OpposedClaims.Among(same, claim => claim.Row).Any());
        return new Chart((width, part) => areFew ? FigureRows.Draw(reports, part, evidence, group, bracket, whenEmpty, width)
            : FigureTime.Draw(marks, part, legend, evidence, panels, width),
            areFew ? reports.Count : FigureTime.Units(marks, evidence, panels))
        {
            Name = settings.Name,
            Noun = "claim",
            Title = title(reports),
            SourceLine = SourceNotes.Line(marks.Select(claim => claim.Row.Source), evidence),
            AsOf = SourceNotes.AsOf((marks.Count > 0 ? marks : claims).Select(claim => claim.Row.AsOf),
                [.. marks.Select(claim => claim.Row)], evidence),
            Convention = ClaimWords.Signs(marks, settings.Vague)
                + (opposed ? " A bracket joins claims of different sources that differ." : "")
                + (reports.Count < marks.Count && areFew
                    ? " What several sources credit to one speaker, of one day and number, is one claim." : "")
                + (areFew ? "" : " “×3” marks three claims of one number and day.")
                + (!areFew && marks.Any(claim => claim.Row.AsOf is null) ? " Claims without a date stand apart, on grey." : "")
                + (legend.Count > 1 ? colours.Note : ""),
            Description = Describe(reports, evidence),
            Columns = settings.Vague is null ? Columns : Columns.Insert(AfterHigh, new("Drawn at", ChartColumnKind.Number)),
            Rows = [.. claims.Select(claim => Row(claim, evidence, settings.Vague is not null))],
        };
    }

    private static Func<Claim, (string, string)> ClaimGroup(ClaimPanels? panels) => claim =>
    {
        var (order, words) = ClaimWords.Group(claim.Row);
        return panels is null ? (order.ToString(CultureInfo.InvariantCulture), words)
            : (FormattableString.Invariant($"{order} {panels.Label(claim)}"), $"{words}: {panels.Label(claim)}");
    };

    // "in total, 5 November 2020"; "in a stated period, since the vote, 5 November 2020".
    private static string Subject(FigureRow row)
    {
        var time = row is { PeriodFrom: { } from, PeriodTo: var to } ? Words.Span([from, to ?? row.AsOf ?? from])
            : string.Join(", ",
                new[] { row.PeriodWords, row.AsOf is { } day ? ChartTheme.Format(day) : "" }.Where(part => part.Length > 0));
        return $"{ClaimWords.Group(row).Words}, {time}";
    }

    private static string Heading(IReadOnlyList<Claim> claims, string heading, string more = "")
    {
        var kinds = claims.Select(claim => claim.Row.Kind).Distinct(StringComparer.Ordinal).ToList();
        var name = $"{(heading.Length > 0 ? heading : kinds.Count == 1 ? Words.Sentence(ClaimWords.Words(kinds[0])) : "Claims")}: {more}";
        if (claims.Count == 0)
        {
            return name + "no claims";
        }

        var sources = claims.SelectMany(claim => claim.All).Select(claim => claim.Row.Source).Distinct(StringComparer.Ordinal).Count();
        var span = Words.Span(claims.Select(claim => claim.Row.AsOf).OfType<DateOnly>());
        return $"{name}{Words.Count(claims.Count, "claim")}{(kinds.Count > 1 || heading == "Figures" ? $" of {Words.Count(kinds.Count, "kind")}" : "")} by {Words.Count(sources, "source")}{(span.Length > 0 ? $", {span}" : "")}";
    }

    private static string Reason(FigureRow row, Evidence evidence) =>
        evidence.NotCounted(row) is { Length: > 0 } reason ? reason
        : row.Polarity != Polarity.Asserted ? "denied, asked for, or spoken of as possible only"
        : "";

    private static ChartRow Row(Claim claim, Evidence evidence, bool withConvention)
    {
        var row = claim.Row;
        string[] drawnAt = withConvention ? [Cell(claim.Convention)] : [];
        return new ChartRow(
            [
                row.AsOf is { } day ? TimeScale.Iso(day) : "unknown", ClaimWords.Words(row.Kind),
                row.Words.Length > 0 ? row.Words : row.Quote, row.Counted,
                ClaimWords.Words(row.Qualifier.ToString()), Cell(row.Value), Cell(row.Low), Cell(row.High), .. drawnAt,
                ClaimWords.Words(row.Measure.ToString()), row.PeriodWords, evidence.Shown(row.Speaker),
                ClaimWords.Words(row.Certainty.ToString()), row.Place,
                evidence.Label(row.Source), evidence.Place(row), claim.NotDrawn,
            ],
            row.Source, row.Start, row.End, claim.NotDrawn, row.Id);
    }

    private static string Cell(decimal? number) => number is { } value ? FormattableString.Invariant($"{value}") : "";

    private static string Describe(IReadOnlyList<Claim> drawn, Evidence evidence)
    {
        if (drawn.Count == 0)
        {
            return "No claim is drawn.";
        }

        const int said = 10;
        var manyKinds = drawn.Select(claim => claim.Row.Kind).Distinct(StringComparer.Ordinal).Count() > 1;
        var claims = drawn.OrderBy(claim => claim.Row.AsOf ?? DateOnly.MaxValue).Take(said).Select(claim =>
        {
            var day =
                claim.Row.AsOf is { } known ? $"as of {ChartTheme.Format(known)} ({ClaimWords.Basis(claim.Row)})" : "as of an unknown day";
            return $"{Voice.Of(claim, evidence)}: {(manyKinds ? $"{ClaimWords.Words(claim.Row.Kind)}, " : "")}{ClaimWords.Say(claim)}, {day}";
        });
        return $"{Words.Sentence(string.Join("; ", claims))}{Words.AndMore(drawn.Count, said)}.";
    }
}
