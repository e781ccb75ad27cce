using Analysis.Tables;

namespace Analysis.Charting;

/// <summary>The charts. Each takes rows, so a filtered sequence charts the same way; the evidence is what the rows point into.</summary>
public static class Charts
{
    /// <summary>Claims of arrests over their as-of dates: the rows of kind "arrests" among <paramref name="figures"/>.</summary>
    public static Chart ArrestFigures(IEnumerable<FigureRow> figures, Evidence evidence) =>
        FigureChart.Of("arrest-figures", "Arrests: what the sources claim", figures.Where(row => row.Kind == "arrests"), evidence);

    /// <summary>Claims of arrests over their as-of dates.</summary>
    public static Chart ArrestFigures(Corpus corpus) => ArrestFigures(corpus.Figures, Evidence.Of(corpus));

    /// <summary>Claims of any kind over their as-of dates, a panel for each kind and measure.</summary>
    public static Chart Figures(IEnumerable<FigureRow> figures, Evidence evidence) =>
        FigureChart.Of("figures", "Figures: what the sources claim", figures, evidence);

    /// <summary>Mentions by actor and source. Places are left out; private persons are not named.</summary>
    public static Chart ActorCounts(IEnumerable<ActorRow> actors, Evidence evidence) => ActorChart.Of(actors, evidence);

    /// <summary>Mentions by actor and source.</summary>
    public static Chart ActorCounts(Corpus corpus) => ActorCounts(corpus.Actors, Evidence.Of(corpus));

    /// <summary>Who said what, when: a lane for each speaker.</summary>
    public static Chart StatementDates(IEnumerable<StatementRow> statements, Evidence evidence) => StatementChart.Of(statements, evidence);

    /// <summary>Who said what, when.</summary>
    public static Chart StatementDates(Corpus corpus) => StatementDates(corpus.Statements, Evidence.Of(corpus));
}
