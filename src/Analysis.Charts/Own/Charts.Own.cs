using Analysis.Tables;

namespace Analysis.Charting;

/// <content>Charts of one's own: any rows of this library, with the same frame, notes and table as its own charts.</content>
public static partial class Charts
{
    /// <summary>Claims of numbers, however they were chosen: up to forty a row each, more over time.</summary>
    /// <param name="rows">The claims.</param>
    /// <param name="evidence">What they point into; when not given, the opened corpus whose words they quote.</param>
    /// <param name="vague">Where to draw words without a number; without it they stay words.</param>
    /// <param name="colour">What colours stand for; sources when not given.</param>
    /// <param name="panels">
    /// What many claims have a panel each for, such as <see cref="By.Place"/>, and few a heading; when not given, speakers, or of
    /// several kinds of figures how each counts.
    /// </param>
    /// <exception cref="ArgumentException">
    /// No evidence was given, and no opened corpus holds the rows; or they have no such column.
    /// </exception>
    public static Chart Claims(
        IEnumerable<FigureRow> rows, Evidence? evidence = null, VagueConvention? vague = null, By? colour = null, By? panels = null)
    {
        var claims = rows.ToList();
        return FigureChart.Of(claims, evidence ?? Evidence.For(claims), new("claims", "", colour ?? By.Source, vague, panels));
    }

    /// <summary>How often each value of a column occurs: a mark a row.</summary>
    /// <param name="rows">Rows of one table.</param>
    /// <param name="by">The column, such as <see cref="By.Speaker"/> or By.Column("act").</param>
    /// <param name="evidence">What they point into; when not given, the opened corpus whose words they quote.</param>
    /// <param name="colour">What colours stand for; sources when not given.</param>
    /// <exception cref="ArgumentException">
    /// The rows have no such column; or no evidence was given, and no opened corpus holds the rows.
    /// </exception>
    public static Chart Counts<TRow>(IEnumerable<TRow> rows, By by, Evidence? evidence = null, By? colour = null)
        where TRow : class =>
        Of(rows, evidence, [by], (type, all, known) => OwnChart.Counts(type, all, Key(by, type, known), colour ?? Colour(type), known));

    /// <summary>How often each value occurs: a mark a row.</summary>
    /// <param name="rows">Rows of one table.</param>
    /// <param name="by">The value of a row; private persons in it are not named.</param>
    /// <param name="name">What the values are, as the title says it: "year".</param>
    /// <param name="evidence">What they point into; when not given, the opened corpus whose words they quote.</param>
    /// <param name="colour">What colours stand for; sources when not given.</param>
    public static Chart Counts<TRow>(
        IEnumerable<TRow> rows, Func<TRow, string> by, string name, Evidence? evidence = null, By? colour = null)
        where TRow : class =>
        Of(rows, evidence, [],
            (type, all, known) => OwnChart.Counts(type, all, new(name, row => known.Shown(by((TRow)row))), colour ?? Colour(type), known));

    /// <summary>
    /// When: a lane for each value of a column, over the days that the rows tell; of rows that tell none, over the days of their documents.
    /// </summary>
    /// <param name="rows">Rows of one table.</param>
    /// <param name="lane">The column.</param>
    /// <param name="evidence">What they point into; when not given, the opened corpus whose words they quote.</param>
    /// <param name="colour">What colours stand for; sources when not given.</param>
    /// <exception cref="ArgumentException">
    /// The rows have no such column; or no evidence was given, and no opened corpus holds the rows.
    /// </exception>
    public static Chart Timeline<TRow>(IEnumerable<TRow> rows, By lane, Evidence? evidence = null, By? colour = null)
        where TRow : class =>
        Of(rows, evidence, [lane],
            (type, all, known) => OwnChart.Timeline(type, all, Key(lane, type, known), colour ?? Colour(type), known));

    /// <summary>One column against another, with the number of rows.</summary>
    /// <param name="rows">Rows of one table.</param>
    /// <param name="x">The column whose values stand side by side.</param>
    /// <param name="y">The column whose values stand below each other.</param>
    /// <param name="evidence">What they point into; when not given, the opened corpus whose words they quote.</param>
    /// <exception cref="ArgumentException">
    /// The rows have no such column; or no evidence was given, and no opened corpus holds the rows.
    /// </exception>
    public static Chart Matrix<TRow>(IEnumerable<TRow> rows, By x, By y, Evidence? evidence = null)
        where TRow : class =>
        Of(rows, evidence, [x, y], (type, all, known) => OwnChart.Matrix(type, all, Key(x, type, known), Key(y, type, known), known));

    private static Chart Of<TRow>(
        IEnumerable<TRow> rows, Evidence? evidence, By[] shown, Func<Type, IReadOnlyList<OwnRow>, Evidence, Chart> chart)
        where TRow : class
    {
        var all = rows.ToList();
        // Rows may come as what they share.
        var types = all.Select(row => row.GetType()).Distinct().ToList();
        var type = types.Count == 0 ? typeof(TRow)
            : types.Count == 1 ? types[0]
            : throw new ArgumentException(
                $"Rows of one table make a chart; these are of {string.Join(", ", types.Select(one => one.Name))}.", nameof(rows));
        var known = evidence ?? Evidence.For(all);
        return chart(type, OwnRow.Of(all, known, shown), known);
    }

    private static OwnChart.Key Key(By by, Type type, Evidence evidence) =>
        new(ClaimWords.Words(by.ColumnOf(type).Name), by.Of(type, evidence));

    // A table without a source has no colours of sources.
    private static By Colour(Type rows) =>
        typeof(ITextRow).IsAssignableFrom(rows) || rows == typeof(SourceRow) ? By.Source : By.Column(By.Columns(rows)[0].Name);
}
