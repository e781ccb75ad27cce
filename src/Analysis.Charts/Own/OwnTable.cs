using System.Collections.Immutable;
using Analysis.Recognition.Actors;
using Analysis.Tables;

namespace Analysis.Charting;

/// <summary>
/// The table twin of a chart of one's own: every column of its rows, private persons not named, and why a row is not drawn.
/// </summary>
internal static class OwnTable
{
    /// <summary>The columns of a table.</summary>
    public static ImmutableArray<ChartColumn> Columns(Type rows) =>
    [
        .. By.Columns(rows).Select(column => new ChartColumn(Words.Sentence(ClaimWords.Words(column.Name)), Kind(column))), new("Not drawn")
    ];

    /// <summary>Its rows.</summary>
    public static ImmutableArray<ChartRow> Rows(Type type, IEnumerable<OwnRow> rows, Evidence evidence, Func<OwnRow, string> reason)
    {
        var columns = By.Columns(type);
        return [.. rows.Select(row => new ChartRow(
            [.. columns.Select(column => Cell(column, row.Row, evidence)), reason(row)], row.Source,
            row.Row is ITextRow { Start: var start } ? start : 0, row.Row is ITextRow { End: var end } ? end : 0, reason(row),
            row.Row is IDecidableRow decidable ? decidable.Id : ""))];
    }

    private static string Cell(TableColumn column, object row, Evidence evidence) =>
        row is ActorRow { Kind: ActorKind.Person, Public: false } && evidence.Shown(((ActorRow)row).Actor) != ((ActorRow)row).Actor
        && column.Name is "actor" or "quote"
            ? column.Name == "actor" ? "a private person" : ""
            // What the rules read may name a private person: the columns are told.
            : column.Name == "changed"
            ? string.Join(", ", column.Format(column.Value(row)).Split("; ").Select(change => change.Split(" was ")[0]))
            : column.Value(row) is string words ? string.Join(" > ", words.Split(" > ").Select(evidence.Shown))
        : column.Format(column.Value(row));

    private static ChartColumnKind Kind(TableColumn column) =>
        column.Type == typeof(decimal) || column.Type == typeof(int) ? ChartColumnKind.Number
        : column.Type == typeof(DateOnly) ? ChartColumnKind.Day
        : column.Type.IsEnum || column.Name is "source" or "kind" or "act" or "speaker" or "actor" ? ChartColumnKind.Choice
        : ChartColumnKind.Text;
}
