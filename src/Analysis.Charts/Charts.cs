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

    /// <summary>Claims of the same kind, measure, period and day that differ between sources.</summary>
    public static Chart Disagreements(IEnumerable<FigureRow> figures, Evidence evidence) => FigureChart.Disagreements(figures, evidence);

    /// <summary>Claims of the same kind, measure, period and day that differ between sources.</summary>
    public static Chart Disagreements(Corpus corpus) => Disagreements(corpus.Figures, Evidence.Of(corpus));

    /// <summary>Actors against sources, with the number of mentions.</summary>
    public static Chart ActorsBySource(IEnumerable<ActorRow> actors, Evidence evidence) => ActorsBySourceChart.Of(actors, evidence);

    /// <summary>Actors against sources, with the number of mentions.</summary>
    public static Chart ActorsBySource(Corpus corpus) => ActorsBySource(corpus.Actors, Evidence.Of(corpus));

    /// <summary>Pairs of actors that one sentence names.</summary>
    public static Chart ActorsTogether(IEnumerable<ActorRow> actors, Evidence evidence) => ActorsTogetherChart.Of(actors, evidence);

    /// <summary>Pairs of actors that one sentence names.</summary>
    public static Chart ActorsTogether(Corpus corpus) => ActorsTogether(corpus.Actors, Evidence.Of(corpus));

    /// <summary>Every file on its day of publication, with what became of it.</summary>
    public static Chart Coverage(IEnumerable<SourceRow> sources, Evidence evidence) => CoverageChart.Of(sources, evidence);

    /// <summary>Every file on its day of publication, with what became of it.</summary>
    public static Chart Coverage(Corpus corpus) => Coverage(corpus.Sources, Evidence.Of(corpus));

    /// <summary>Claims of any kind over their as-of dates.</summary>
    public static Chart Figures(Corpus corpus) => Figures(corpus.Figures, Evidence.Of(corpus));

    /// <summary>All charts of a corpus, the three main ones first.</summary>
    public static IReadOnlyList<Chart> All(Corpus corpus) =>
        [ArrestFigures(corpus), ActorCounts(corpus), StatementDates(corpus), Figures(corpus), Disagreements(corpus), ActorsBySource(corpus), ActorsTogether(corpus), Coverage(corpus)];
}
