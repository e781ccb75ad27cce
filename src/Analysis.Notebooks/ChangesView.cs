using Analysis.Baselines;
using Analysis.Notebooks.Html;
using Analysis.Notebooks.Tables;
using Analysis.Tables;

namespace Analysis.Notebooks;

/// <summary>What changed: in a sentence, then what to review, then everything.</summary>
internal static class ChangesView
{
    public static string Html(IReadOnlyList<ChangeRow> changes) => HtmlText.Output(Table(changes));

    public static string Html(ChangesSince changes) =>
        HtmlText.Output(string.Concat(changes.Diagnostics.Select(row => $"<p><b>{HtmlText.Escape(row.Message)}</b></p>"))
            + $"<p>{HtmlText.Escape(changes.Words)}</p>" + Tables(changes.Rows));

    public static string Text(IReadOnlyList<ChangeRow> changes) => Text(Words(changes), changes);

    public static string Text(ChangesSince changes) =>
        string.Join("\n", changes.Diagnostics.Select(row => row.Message).Append(Text(changes.Words, changes.Rows)));

    /// <summary>The changes, to stand inside an output.</summary>
    public static string Table(IReadOnlyList<ChangeRow> changes) => $"<p>{HtmlText.Escape(Words(changes))}</p>" + Tables(changes);

    private static string Text(string words, IReadOnlyList<ChangeRow> changes) =>
        changes.Count == 0 ? words : words + "\n" + TableViews.Changes.Text(InOrder(changes));

    private static string Tables(IReadOnlyList<ChangeRow> changes)
    {
        var (reviewed, figures) = (Reviewed(changes), changes.Where(row => row.Table == "figures").ToList());
        return changes.Count == 0 ? ""
            : (figures.Count > 0 ? "<p><b>Figures</b></p>" + TableViews.Changes.Table(figures) : "")
                + (reviewed.Count > 0 ? "<p><b>To review</b></p>" + TableViews.Changes.Table(reviewed) : "")
                + "<details><summary>Everything that changed</summary>" + TableViews.Changes.Table(changes) + "</details>";
    }

    /// <summary>How much changed: "Changed: sources: 2 new; figures: 5 new, 1 different."</summary>
    public static string Words(IReadOnlyList<ChangeRow> changes) =>
        changes.Count == 0 ? "Nothing changed in the folder since it was first opened here."
        : $"Since the folder was last opened: {ChangesSince.CountsOf(changes)}.";

    // A date that is unresolved in one figure is often so in many: what concerns the source as a whole comes first.
    private static List<ChangeRow> InOrder(IReadOnlyList<ChangeRow> changes) =>
        [.. Reviewed(changes), .. changes.Where(row => row.Review.Length == 0)];

    private static List<ChangeRow> Reviewed(IReadOnlyList<ChangeRow> changes) =>
        [.. changes.Where(row => row.Review.Length > 0)
            .OrderBy(row => row.Table switch { "sources" => 0, "decisions" => 1, "diagnostics" => 2, "disagreements" => 3, _ => 4 })];
}
