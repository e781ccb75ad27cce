using System.Collections.Immutable;
using Analysis.Diagnostics;
using Analysis.Tables;

namespace Analysis.Review;

/// <summary>A table after the decisions of persons: what stands left of it is what the rules read, and is not changed.</summary>
/// <param name="Rows">The rows that are left, corrected ones with what was corrected; in their order.</param>
/// <param name="Rejected">The rows that are no longer among them.</param>
/// <param name="Decisions">Every decision on the table, with what became of it.</param>
/// <param name="Diagnostics">What a person should look at.</param>
internal sealed record ReviewedTable<TRow>(
    IReadOnlyList<TRow> Rows, IReadOnlyList<TRow> Rejected, ImmutableArray<DecisionRow> Decisions, ImmutableArray<Diagnostic> Diagnostics)
    where TRow : class, IDecidableRow
{
    /// <summary>Applies the decisions on one table.</summary>
    /// <param name="review">The decisions on all tables.</param>
    /// <param name="name">The table.</param>
    /// <param name="rows">Its rows as the rules read them.</param>
    public static ReviewedTable<TRow> Of(ReviewTable review, string name, IReadOnlyList<TRow> rows)
    {
        var decisions = review.Decisions.Where(decision => decision.Table == name).ToList();
        return decisions.Count == 0 ? new(rows, [], [], []) : new Applying(review.Label, rows, decisions).Result();
    }

    private sealed class Applying
    {
        private readonly string label;
        private readonly IReadOnlyList<TRow> rows;
        private readonly List<(Decision Decision, (TRow Row, DecisionState State)? Found)> found;
        private readonly Dictionary<string, TRow?> after = new(StringComparer.Ordinal);
        private readonly Dictionary<Decision, DecisionState> states = new(ReferenceEqualityComparer.Instance);
        private readonly List<Diagnostic> diagnostics = [];

        public Applying(string label, IReadOnlyList<TRow> rows, IEnumerable<Decision> decisions)
        {
            (this.label, this.rows) = (label, rows);
            var finder = new RowFinder<TRow>(rows);
            found = [.. decisions.Select(decision => (decision, finder.Find(decision)))];
        }

        public ReviewedTable<TRow> Result()
        {
            foreach (var (decision, _) in found.Where(one => one.Found is null))
            {
                Tell(DiagnosticCatalog.OrphanedDecision, decision, decision.Id, decision.Quote.Length > 0 ? $" (“{decision.Quote}”)" : "");
            }

            foreach (var row in found.Where(one => one.Found is not null).GroupBy(one => one.Found!.Value.Row.Id, StringComparer.Ordinal))
            {
                Decide(row.First().Found!.Value.Row, [.. row.Select(one => (one.Decision, one.Found!.Value.State))]);
            }

            return new(
                [.. rows.Select(row => after.TryGetValue(row.Id, out var reviewed) ? reviewed : row).OfType<TRow>()],
                [.. rows.Where(row => after.TryGetValue(row.Id, out var reviewed) && reviewed is null)],
                [.. found.Select(one => Row(one.Decision, one.Found?.Row))],
                [.. diagnostics]);
        }

        private void Decide(TRow row, IReadOnlyList<(Decision Decision, DecisionState State)> decisions)
        {
            var opinions = Opinion.Of(decisions.Select(one => one.Decision));
            foreach (var (decision, state) in decisions)
            {
                states[decision] = opinions.Any(opinion => opinion.Decisions.Contains(decision, ReferenceEqualityComparer.Instance)) ? state
                    : DecisionState.Replaced;
            }

            if (AtOdds(opinions) is var (one, other))
            {
                Dispute(row, opinions, one, other);
                return;
            }

            var holding = opinions.SelectMany(opinion => opinion.Decisions).ToList();
            if (holding.Find(decision => states[decision] == DecisionState.AppliedToOtherReading) is { } older)
            {
                Tell(DiagnosticCatalog.DecisionOnOtherReading, older, older.Id, row.Quote);
            }

            var fields = holding.Where(decision => decision.Verdict == Verdict.Correct).DistinctBy(decision => decision.Field)
                .ToDictionary(decision => decision.Field, decision => decision.Value, StringComparer.Ordinal);
            var by = string.Join("; ", opinions.Select(opinion => opinion.Person).Order(StringComparer.Ordinal));
            after[row.Id] = opinions[0].Verdict == Verdict.Reject ? null : CorrectedRow.Of(row, fields, by);
        }

        private void Dispute(TRow row, IReadOnlyList<Opinion> opinions, Opinion one, Opinion other)
        {
            foreach (var decision in opinions.SelectMany(opinion => opinion.Decisions))
            {
                states[decision] = DecisionState.Disputed;
            }

            Tell(DiagnosticCatalog.DisputedDecision, one.Decisions[0], one.Person, other.Person, row.Id, row.Quote,
                Lines(one.Decisions.Concat(other.Decisions)));
        }

        private static string Lines(IEnumerable<Decision> decisions) =>
            string.Join(", ",
                decisions.Select(decision => decision.Place.Line).Order().Select(line => FormattableString.Invariant($"{line}")));

        // In the order of their names: where their lines stand in the file says nothing.
        private static (Opinion One, Opinion Other)? AtOdds(IReadOnlyList<Opinion> opinions)
        {
            var persons = opinions.OrderBy(opinion => opinion.Person, StringComparer.Ordinal).ToList();
            foreach (var (index, one) in persons.Index())
            {
                if (persons.Skip(index + 1).FirstOrDefault(one.IsAtOddsWith) is { } other)
                {
                    return (one, other);
                }
            }

            return null;
        }

        private DecisionRow Row(Decision decision, TRow? row)
        {
            var column = TableSchema<TRow>.Columns.FirstOrDefault(column => column.Name == decision.Field);
            return new(
                decision.Id, decision.Table, decision.Verdict, decision.Field, decision.Value,
                row is null || column is null ? "" : column.Format(column.Value(row)), decision.By, decision.On,
                decision.Note, states.GetValueOrDefault(decision, DecisionState.Orphaned), decision.Place.Line, row?.Source ?? "",
                row?.Start, row?.End, row?.Quote ?? decision.Quote);
        }

        private void Tell(DiagnosticDescriptor descriptor, Decision decision, params object[] arguments) =>
            diagnostics.Add(Diagnostic.Of(descriptor, label, decision.Place, arguments));
    }
}
