using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>What the words of a sentence tell about a figure's time.</summary>
/// <param name="Period">The time it counts over.</param>
/// <param name="AsOf">The day the words say it stood at; empty when they say none.</param>
/// <param name="Evidence">The words; empty when there are none.</param>
internal sealed record FigureTime(Period Period, DateOnly? AsOf, IMention? Evidence)
{
    public static FigureTime None { get; } = new(Period.None, null, null);

    /// <summary>A period whose words give no day.</summary>
    public static FigureTime InWords(TextStructure structure, SourceSpan span)
    {
        var period = new Period(null, null, structure.Source[span]);
        return new(period, null, new Mention<Period>(period, span, "figure.period"));
    }
}
