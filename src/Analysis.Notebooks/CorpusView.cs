using System.Globalization;
using Analysis.Diagnostics;
using Analysis.Notebooks.Html;
using Analysis.Notebooks.Tables;

namespace Analysis.Notebooks;

/// <summary>A corpus at a glance: what it holds, what changed, what is wrong with it.</summary>
internal static class CorpusView
{
    public static string Html(Corpus corpus)
    {
        var wrong = corpus.Diagnostics.Where(row => row.Severity > Severity.Info).ToList();
        return HtmlText.Output(
            $"<p>{HtmlText.Escape(Words(corpus))}</p>"
            + TableViews.Sources.Table(corpus.Sources)
            + ChangesView.Table(corpus.Changes)
            + (wrong.Count > 0 ? TableViews.Diagnostics.Table(wrong) : ""));
    }

    public static string Text(Corpus corpus) =>
        Words(corpus) + "\n" + TableViews.Sources.Text(corpus.Sources) + "\n" + ChangesView.Words(corpus.Changes);

    private static string Words(Corpus corpus)
    {
        var unresolved = corpus.Dates.Unresolved().Count();
        return string.Create(CultureInfo.InvariantCulture,
            $"{corpus.Figures.Count:#,0} figures, {corpus.Statements.Count:#,0} statements, {corpus.Actors.Count:#,0} mentions of {corpus.ActorSummary.Count:#,0} actors and places, {corpus.Dates.Count:#,0} dates, of which {unresolved:#,0} are unresolved; {corpus.Disagreements.Count:#,0} pairs of claims disagree.");
    }
}
