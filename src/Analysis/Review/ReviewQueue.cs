using Analysis.Recognition.Dates;
using Analysis.Recognition.Figures;
using Analysis.Tables;

namespace Analysis.Review;

/// <summary>What is open in a corpus: everything a person has not decided on, most doubtful first.</summary>
public static class ReviewQueue
{
    // Copies of less than this share of their text are worth a look.
    private const decimal MostlyCopied = 0.8m;

    // "now" and "in recent years" are PRESENT_REF and PAST_REF: no day is meant.
    private const string Unbounded = "_REF";

    /// <summary>
    /// The open matters of a corpus. A row comes once, for its most doubtful one; copies and what they repeat are left out.
    /// </summary>
    /// <param name="corpus">The corpus.</param>
    public static IReadOnlyList<OpenItem> Of(Corpus corpus)
    {
        var open = Rows(corpus).Where(item => item.Matter <= OpenMatter.ReadsOtherwise || item.Row!.Decision.Length == 0)
            .OrderBy(item => item.Matter).DistinctBy(item => item.Row!.Id, StringComparer.Ordinal);
        return [.. open.Concat(Others(corpus)).OrderBy(item => item.Matter).ThenBy(item => item.Row?.Source, StringComparer.Ordinal)
            .ThenBy(item => item.Row?.Start)];
    }

    private static IEnumerable<OpenItem> Rows(Corpus corpus)
    {
        var figures = corpus.Figures.ToLookup(row => (row.Source, row.Start, row.End));
        return
        [
            .. Decided(corpus),
            .. corpus.Disagreements.SelectMany(pair => Sides(figures, pair)),
            .. corpus.Counted(corpus.Figures)
                .Where(row => row is { AsOfBasis: AsOfBasis.Unresolved, PeriodFrom: null, PeriodTo: null }
                    && (row.Value ?? row.Low ?? row.High) is not null)
                .Select(row => new OpenItem(OpenMatter.UndatedFigure, row, $"no day is known for this claim: {row.Words}", "")),
            .. corpus.Counted(corpus.Statements).Where(row => row.Speaker.Length == 0)
                .Select(row => new OpenItem(OpenMatter.UnknownSpeaker, row, "nobody is named who says it", "")),
            .. corpus.Counted(corpus.Dates)
                .Where(row => row.Basis == DateBasis.Unresolved && row.Type is TimexType.Date or TimexType.Time
                    && !row.Value.EndsWith(Unbounded, StringComparison.Ordinal))
                .Select(row => new OpenItem(OpenMatter.UnresolvedDate, row, "nothing tells which day is meant", "")),
        ];
    }

    private static IEnumerable<OpenItem> Sides(ILookup<(string Source, int Start, int End), FigureRow> figures, DisagreementRow pair)
    {
        var matter = pair.Relation == Relation.Certainty ? OpenMatter.Certainty : OpenMatter.Conflict;
        foreach (var row in figures[(pair.Source, pair.Start, pair.End)].Where(row => row.Kind == pair.Kind).Take(1))
        {
            yield return new(matter, row, $"{pair.Words}; but {pair.OtherSource}: {pair.OtherWords}", "");
        }

        foreach (var row in figures[(pair.OtherSource, pair.OtherStart, pair.OtherEnd)].Where(row => row.Kind == pair.Kind).Take(1))
        {
            yield return new(matter, row, $"{pair.OtherWords}; but {pair.Source}: {pair.Words}", "");
        }
    }

    private static IEnumerable<OpenItem> Decided(Corpus corpus)
    {
        var rows = new IEnumerable<IDecidableRow>[]
        {
            corpus.Figures, corpus.Actors, corpus.Dates, corpus.Statements, corpus.Quantities, corpus.Rejected
        }
            .SelectMany(table => table).ToLookup(row => (row.Source, row.Start, row.End, row.Id[0]));
        return from decision in corpus.Decisions
               let matter = decision.State == DecisionState.Disputed ? OpenMatter.Disputed : OpenMatter.ReadsOtherwise
               where decision.State is DecisionState.Disputed or DecisionState.AppliedToOtherReading
               from row in rows[(decision.File, decision.Start ?? 0, decision.End ?? 0, decision.Id[0])].Take(1)
               select new OpenItem(
                   matter, row, matter == OpenMatter.Disputed ? $"{decision.By} and another person decided differently"
                       : $"it reads differently than when {decision.By} decided on it", "");
    }

    private static IEnumerable<OpenItem> Others(Corpus corpus) =>
        corpus.Decisions.Where(decision => decision.State == DecisionState.Orphaned)
            .Select(decision => new OpenItem(
                OpenMatter.Orphaned, null, FormattableString.Invariant(
                    $"the decision of {decision.By} on {decision.Id} “{decision.Quote}” (line {decision.Line} of review.csv) has no row"),
                "decide on the new row, or remove the line"))
            .Concat(corpus.Namesakes.Select(pair => new OpenItem(
                OpenMatter.NamesToJoin, null, $"{pair.Actor} in {pair.Source} and {pair.Other} in {pair.OtherSource}: {pair.Reason}",
                $"if they are one, write into aliases.csv: {pair.Alias}")))
            .Concat(corpus.Copies.Where(copy => copy.Shared < MostlyCopied && copy.Rule != Copies.CopyRules.Assigned)
                .Select(copy => new OpenItem(
                    OpenMatter.NearCopy, null,
                    FormattableString.Invariant($"{copy.Source}: {copy.Shared * 100:0} % of it stands in {copy.CopyOf}"),
                    $"if it is no copy, write into copies.csv: {copy.Source},{copy.CopyOf},no")));
}
