using Analysis.Tables;

namespace Analysis.Charting;

/// <summary>The charts. Each takes rows, so a filtered sequence charts the same way; the evidence is what the rows point into.</summary>
public static partial class Charts
{
    /// <summary>
    /// Claims of arrests: the rows of kind "arrests" among <paramref name="figures"/>. Up to forty are a row each, more stand over time.
    /// </summary>
    /// <param name="figures">The claims.</param>
    /// <param name="evidence">What they point into.</param>
    /// <param name="vague">Where to draw words without a number; without it they stay words.</param>
    /// <param name="colour">What colours stand for; sources when not given.</param>
    /// <param name="panels">
    /// What many claims have a panel each for, such as <see cref="By.Place"/>, and few a heading; when not given, speakers, or of
    /// several kinds of figures how each counts.
    /// </param>
    public static Chart ArrestFigures(
        IEnumerable<FigureRow> figures, Evidence evidence, VagueConvention? vague = null, By? colour = null, By? panels = null) =>
        FigureChart.Of(figures.Where(row => row.Kind == "arrests"), evidence,
            new("arrest-figures", "Arrests", colour ?? By.Source, vague, panels));

    /// <summary>Claims of arrests.</summary>
    public static Chart ArrestFigures(Corpus corpus, VagueConvention? vague = null, By? colour = null, By? panels = null) =>
        ArrestFigures(WithRejected(corpus, corpus.Figures), Evidence.Of(corpus), vague, colour, panels);

    /// <summary>Claims of any kind, each kind on an axis of its own.</summary>
    /// <param name="figures">The claims.</param>
    /// <param name="evidence">What they point into.</param>
    /// <param name="vague">Where to draw words without a number; without it they stay words.</param>
    /// <param name="colour">What colours stand for; sources when not given.</param>
    /// <param name="panels">
    /// What many claims have a panel each for, such as <see cref="By.Place"/>, and few a heading; when not given, speakers, or of
    /// several kinds of figures how each counts.
    /// </param>
    public static Chart Figures(
        IEnumerable<FigureRow> figures, Evidence evidence, VagueConvention? vague = null, By? colour = null, By? panels = null) =>
        FigureChart.Of(figures, evidence, new("figures", "Figures", colour ?? By.Source, vague, panels));

    /// <summary>Claims of any kind.</summary>
    public static Chart Figures(Corpus corpus, VagueConvention? vague = null, By? colour = null, By? panels = null) =>
        Figures(WithRejected(corpus, corpus.Figures), Evidence.Of(corpus), vague, colour, panels);

    /// <summary>Mentions by actor and source. Places are left out; private persons are not named.</summary>
    /// <param name="actors">The mentions.</param>
    /// <param name="evidence">What they point into.</param>
    /// <param name="colour">What colours stand for; sources when not given.</param>
    public static Chart ActorCounts(IEnumerable<ActorRow> actors, Evidence evidence, By? colour = null) =>
        ActorChart.Of(actors, evidence, colour ?? By.Source);

    /// <summary>Mentions by actor and source.</summary>
    public static Chart ActorCounts(Corpus corpus, By? colour = null) =>
        ActorCounts(WithRejected(corpus, corpus.Actors), Evidence.Of(corpus), colour);

    /// <summary>Who said what, when: a lane for each speaker.</summary>
    /// <param name="statements">The statements.</param>
    /// <param name="evidence">What they point into.</param>
    /// <param name="colour">
    /// What colours stand for; sources when not given. <see cref="By.Kind"/> is what each does: says, condemns, calls for.
    /// </param>
    public static Chart StatementDates(IEnumerable<StatementRow> statements, Evidence evidence, By? colour = null) =>
        StatementChart.Of(statements, evidence, colour ?? By.Source);

    /// <summary>Who said what, when.</summary>
    public static Chart StatementDates(Corpus corpus, By? colour = null) =>
        StatementDates(WithRejected(corpus, corpus.Statements), Evidence.Of(corpus), colour);

    /// <summary>Claims of the same kind, measure, period and day that differ between sources.</summary>
    /// <param name="figures">The claims.</param>
    /// <param name="evidence">What they point into.</param>
    /// <param name="colour">What colours stand for; sources when not given.</param>
    public static Chart Disagreements(IEnumerable<FigureRow> figures, Evidence evidence, By? colour = null) =>
        FigureChart.Disagreements(figures, evidence, colour ?? By.Source);

    /// <summary>Claims of the same kind, measure, period and day that differ between sources.</summary>
    public static Chart Disagreements(Corpus corpus, By? colour = null) =>
        Disagreements(WithRejected(corpus, corpus.Figures), Evidence.Of(corpus), colour);

    /// <summary>Actors against sources, with the number of mentions.</summary>
    public static Chart ActorsBySource(IEnumerable<ActorRow> actors, Evidence evidence) => ActorsBySourceChart.Of(actors, evidence);

    /// <summary>Actors against sources, with the number of mentions.</summary>
    public static Chart ActorsBySource(Corpus corpus) => ActorsBySource(WithRejected(corpus, corpus.Actors), Evidence.Of(corpus));

    /// <summary>Pairs of actors that one sentence names.</summary>
    public static Chart ActorsTogether(IEnumerable<ActorRow> actors, Evidence evidence) => ActorsTogetherChart.Of(actors, evidence);

    /// <summary>Pairs of actors that one sentence names.</summary>
    public static Chart ActorsTogether(Corpus corpus) => ActorsTogether(WithRejected(corpus, corpus.Actors), Evidence.Of(corpus));

    /// <summary>Every file on its day of publication, with what became of it.</summary>
    public static Chart Coverage(IEnumerable<SourceRow> sources, Evidence evidence) => CoverageChart.Of(sources, evidence);

    /// <summary>Every file on its day of publication, with what became of it.</summary>
    public static Chart Coverage(Corpus corpus) => Coverage(corpus.Sources, Evidence.Of(corpus));

    /// <summary>All charts of a corpus, the three main ones first.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="vague">Where charts of figures draw words without a number; without it they stay words.</param>
    public static IReadOnlyList<Chart> All(Corpus corpus, VagueConvention? vague = null) =>
        All(
            corpus.Sources, WithRejected(corpus, corpus.Figures), WithRejected(corpus, corpus.Actors),
            WithRejected(corpus, corpus.Statements), Evidence.Of(corpus), vague);

    // A chart of a whole corpus tells how many rows a person rejected: they are among its rows, and not drawn.
    private static IReadOnlyList<TRow> WithRejected<TRow>(Corpus corpus, IReadOnlyList<TRow> rows)
        where TRow : IDecidableRow =>
        corpus.Rejected.Count == 0 ? rows
            : [.. rows.Concat(corpus.Rejected.OfType<TRow>()).OrderBy(row => row.Source, StringComparer.Ordinal).ThenBy(row => row.Start)];

    /// <summary>All charts of the rows of tables.</summary>
    internal static IReadOnlyList<Chart> All(
        IReadOnlyList<SourceRow> sources, IReadOnlyList<FigureRow> figures, IReadOnlyList<ActorRow> actors,
        IReadOnlyList<StatementRow> statements, Evidence evidence, VagueConvention? vague) =>
    [
        ArrestFigures(figures, evidence, vague), ActorCounts(actors, evidence), StatementDates(statements, evidence),
        Figures(figures, evidence, vague), Disagreements(figures, evidence),
        ActorsBySource(actors, evidence), ActorsTogether(actors, evidence), Coverage(sources, evidence),
    ];

    /// <summary>Writes all charts of a corpus, as "name-hash.format".</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="folder">Where to; made when missing.</param>
    /// <param name="formats">Formats without the dot; svg, png and pdf when not given.</param>
    /// <param name="size">Their size; <see cref="ChartTheme.Web"/> when not given.</param>
    /// <param name="scale">For png: pixels of the picture for one of the drawing, 1 to 4.</param>
    /// <returns>The files written, in order.</returns>
    public static IReadOnlyList<string> SaveAll(
        Corpus corpus, string folder, IEnumerable<string>? formats = null, ChartSize? size = null, int scale = 2) =>
        All(corpus).SaveAll(folder, Evidence.Of(corpus).Hash, formats ?? ["svg", "png", "pdf"], size, scale);
}
