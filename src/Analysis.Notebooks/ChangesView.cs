using System.Globalization;
using Analysis.Notebooks.Html;
using Analysis.Notebooks.Tables;
using Analysis.Tables;

namespace Analysis.Notebooks;

/// <summary>What changed: in a sentence, then what to review, then everything.</summary>
internal static class ChangesView
{
    public static string Html(IReadOnlyList<ChangeRow> changes) => HtmlText.Output(Table(changes));

    public static string Text(IReadOnlyList<ChangeRow> changes) =>
        changes.Count == 0 ? Words(changes) : Words(changes) + "\n" + TableViews.Changes.Text(Reviewed(changes));

    /// <summary>The changes, to stand inside an output.</summary>
    public static string Table(IReadOnlyList<ChangeRow> changes)
    {
        var words = $"<p>{HtmlText.Escape(Words(changes))}</p>";
        var reviewed = Reviewed(changes);
        return changes.Count == 0 ? words
            : words
                + (reviewed.Count > 0 ? "<p><b>To review</b></p>" + TableViews.Changes.Table(reviewed) : "")
                + "<details><summary>Everything that changed</summary>" + TableViews.Changes.Table(changes) + "</details>";
    }

    /// <summary>How much changed: "Changed: sources: 2 new; figures: 5 new, 1 different."</summary>
    public static string Words(IReadOnlyList<ChangeRow> changes) =>
        changes.Count == 0 ? "Nothing changed in the folder since it was first opened here."
        : "Since the folder was last opened: " + string.Join("; ", changes.GroupBy(row => row.Table).Select(table => $"{table.Key}: {Counts(table)}")) + ".";

    private static string Counts(IEnumerable<ChangeRow> rows) =>
        string.Join(", ", rows.GroupBy(row => row.Change).OrderBy(same => same.Key)
            .Select(same => string.Create(CultureInfo.InvariantCulture, $"{same.Count():#,0} {Cell.Words(same.Key)}")));

    // A date that is unresolved in one figure is often so in many: what concerns the source as a whole comes first.
    private static List<ChangeRow> Reviewed(IReadOnlyList<ChangeRow> changes) =>
        [.. changes.Where(row => row.Review.Length > 0).OrderBy(row => row.Table switch { "sources" => 0, "diagnostics" => 1, "disagreements" => 2, _ => 3 })];
}
