using System.Globalization;

namespace Analysis.Charting;

/// <summary>
/// Where the words of a row stand: in columns beside the axis of numbers, the source below the speaker where the axis would be short, or
/// all above the axis where the drawing is narrow.
/// </summary>
internal sealed class ClaimColumns
{
    private const double Gap = 16;

    // The least part of the width that the axis has beside three columns of words.
    private const double LeastAxis = 0.36;

    // The heading of speakers with their sources below them.
    private const string Both = "Speaker, source";
    private readonly (double From, double To) day;
    private readonly (double From, double To) speaker;
    private readonly (double From, double To) source;
    private readonly bool isStacked;

    private ClaimColumns((double, double) day, (double, double) speaker, (double, double) source, (double From, double To) axis,
        (double From, double To) words, bool labelsAbove, bool isStacked)
    {
        (this.day, this.speaker, this.source, LabelsAbove, this.isStacked) = (day, speaker, source, labelsAbove, isStacked);
        (Axis, Words) = (new Range(axis.From, axis.To), new Range(words.From, words.To));
    }

    internal readonly record struct Range(double From, double To)
    {
        public double Width => To - From;
    }

    /// <summary>The axis of numbers.</summary>
    public Range Axis { get; }

    /// <summary>The column of words without a number; empty without such a claim.</summary>
    public Range Words { get; }

    /// <summary>Whether the words of a row stand above its mark.</summary>
    public bool LabelsAbove { get; }

    /// <summary>The columns for claims.</summary>
    public static ClaimColumns For(Sheet sheet, IReadOnlyList<Claim> claims, Evidence evidence)
    {
        if (sheet.IsNarrow)
        {
            return new ClaimColumns((0, sheet.Width), (0, sheet.Width), (0, sheet.Width), (0, sheet.Width), (0, sheet.Width),
                labelsAbove: true, isStacked: false);
        }

        var apart = Beside(sheet, claims, evidence, isStacked: false);
        return apart.Axis.Width >= sheet.Width * LeastAxis ? apart : Beside(sheet, claims, evidence, isStacked: true);
    }

    private static ClaimColumns Beside(Sheet sheet, IReadOnlyList<Claim> claims, Evidence evidence, bool isStacked)
    {
        var most = sheet.Width / (isStacked ? 4.4 : 5.5);
        double Widest(IEnumerable<string> words, string heading) =>
            Math.Ceiling(Math.Clamp(TextWidth.Of(words.Select(Charting.Words.Sentence).Append(heading)) + 2, 40, most)) + Gap;
        var vague = claims.Where(claim => claim.Points.Count == 0).ToList();
        var days = (0.0, Widest(claims.SelectMany(claim => isStacked ? Day(claim) : [string.Join(", ", Day(claim))]), "As of"));
        var (speaker, source) = (claims.Select(claim => Voice.Speaker(claim.Row.Speaker, evidence)),
            claims.Select(claim => Voice.Sources(claim, evidence)));
        var speakers = (days.Item2, days.Item2 + (isStacked ? Widest(speaker.Concat(source), Both) : Widest(speaker, "Speaker")));
        var sources = isStacked ? speakers : (speakers.Item2, speakers.Item2 + Widest(source, "Source"));
        var words = vague.Count == 0 ? 0
            : Math.Ceiling(Math.Clamp(TextWidth.Of(vague.Select(ClaimWords.Label)) + 30, 110, sheet.Width / 5.0));
        // Without a number anywhere the words have the room of the axis.
        return new ClaimColumns(
            days, speakers, sources, (sources.Item2 + 4, sheet.Width - words - (words > 0 ? 8 : 0)),
            vague.Count == claims.Count ? (sources.Item2 + 4, sheet.Width) : (sheet.Width - words, sheet.Width),
            labelsAbove: false, isStacked);
    }

    /// <summary>Draws the headings of the columns and gives where they end.</summary>
    public double Headings(Sheet sheet, string axis)
    {
        if (LabelsAbove)
        {
            sheet.Text(0, 8, Charting.Words.Sentence(axis), colour: ChartTheme.Muted);
            return 20;
        }

        foreach (var (column, words)
            in isStacked ? [(day, "As of"), (speaker, Both)] : new[] { (day, "As of"), (speaker, "Speaker"), (source, "Source") })
        {
            sheet.Text(column.From, 8, words, colour: ChartTheme.Muted);
        }

        if (Axis.To < sheet.Width || Words.From != Axis.From)
        {
            sheet.Text(Axis.From, 8, Charting.Words.Sentence(axis), colour: ChartTheme.Muted);
        }

        if (Words.From < sheet.Width)
        {
            sheet.Text(Words.From + 4, 8, "In words only", colour: ChartTheme.Muted);
        }

        return 20;
    }

    /// <summary>The lines of day, speaker and source.</summary>
    public (IReadOnlyList<string> Day, IReadOnlyList<string> Speaker, IReadOnlyList<string> Source) Cells(Claim claim, Evidence evidence)
    {
        var days = Day(claim);
        if (LabelsAbove)
        {
            return (Markup.Fit(string.Join(", ", days), day.To, 1),
                Markup.Fit(Charting.Words.Sentence(Voice.Of(claim, evidence)), speaker.To, SourceLines(claim) - 1), []);
        }

        return (
            isStacked ? days : Markup.Fit(string.Join(", ", days), day.To - day.From - Gap, 3),
            Markup.Fit(Charting.Words.Sentence(Voice.Speaker(claim.Row.Speaker, evidence)), speaker.To - speaker.From - Gap, 3),
            Markup.Fit(Voice.Sources(claim, evidence), source.To - source.From - Gap, SourceLines(claim)));
    }

    /// <summary>How high a row is, without the room between rows.</summary>
    public double Height(IReadOnlyList<string> days, IReadOnlyList<string> speakers, IReadOnlyList<string> sources,
        IReadOnlyList<string> label, bool hasMark) =>
        LabelsAbove ? (days.Count + speakers.Count + sources.Count + label.Count) * TextWidth.Line + (hasMark ? 22 : 0)
        : new[] { days.Count, isStacked ? speakers.Count + sources.Count : Math.Max(speakers.Count, sources.Count), label.Count }
            .Max() * TextWidth.Line;

    /// <summary>Where the mark of words without a number stands: before the words.</summary>
    public (double X, double Y) WordMark(double top, double height, IReadOnlyList<string> speaker) =>
        LabelsAbove ? (5, top + 6 + speaker.Count * TextWidth.Line + TextWidth.Line / 2.0) : (Words.From + 10, top + height / 2);

    /// <summary>Draws the words of a row.</summary>
    public void Text(Sheet sheet, Claim claim, double top, double height, IReadOnlyList<string> days, IReadOnlyList<string> speakers,
        IReadOnlyList<string> sources, IReadOnlyList<string> label, double labelX, string anchor)
    {
        if (LabelsAbove)
        {
            var y = top + 6;
            foreach (var (x, lines, colour, weight)
                in new[] { (0, speakers, ChartTheme.Ink, 600), (labelX, label, ChartTheme.Ink, 400), (0, days, ChartTheme.Muted, 400) })
            {
                sheet.Text(x, y + lines.Count * TextWidth.Line / 2.0, string.Join('\n', lines),
                    weight: weight, colour: colour, row: claim.Index, overGrid: true);
                y += lines.Count * TextWidth.Line;
            }

            return;
        }

        var middle = top + height / 2 + 5;
        sheet.Text(day.From, middle, string.Join('\n', days), colour: ChartTheme.Muted, row: claim.Index);
        var (above, below) = isStacked ? (sources.Count * TextWidth.Line / 2.0, speakers.Count * TextWidth.Line / 2.0) : (0, 0);
        sheet.Text(speaker.From, middle - above, string.Join('\n', speakers),
            colour: claim.Row.Speaker.Length == 0 ? ChartTheme.Muted : ChartTheme.Ink, row: claim.Index);
        sheet.Text(source.From, middle + below, string.Join('\n', sources),
            colour: isStacked && claim.Row.Speaker.Length > 0 ? ChartTheme.Muted : ChartTheme.Ink, row: claim.Index);
        sheet.Text(labelX, middle, string.Join('\n', label), anchor, row: claim.Index, overGrid: true);
    }

    // All who repeat a claim are to be read.
    private static int SourceLines(Claim claim) => claim.Repeats.Count == 0 ? 3 : 8;

    private static IReadOnlyList<string> Day(Claim claim) => claim.Row.AsOf is { } known
        ? [.. new[] { known.ToString("d MMM yyyy", CultureInfo.InvariantCulture), ClaimWords.Basis(claim.Row) }
            .Where(words => words.Length > 0)]
        : ["no date"];
}
