using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Text.Json;
using Analysis.Review;
using Analysis.Tables;

namespace Analysis;

/// <summary>Decisions of an analyst: each is a line more in review.csv of the folder, and gives the corpus in which it holds.</summary>
public static class CorpusDecisions
{
    // By full path of the folder.
    private static readonly ConcurrentDictionary<string, string> Analysts = new(StringComparer.Ordinal);

    /// <summary>Says who decides, for as long as this process lives; decisions carry the name.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="name">Name of the analyst.</param>
    public static Corpus Analyst(this Corpus corpus, string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Analysts[Path.GetFullPath(FolderOf(corpus))] = name.Trim();
        return corpus;
    }

    /// <summary>Confirms that a row is as its text says.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="row">A row of it.</param>
    /// <param name="note">Why.</param>
    /// <returns>The corpus with the decision applied.</returns>
    public static Corpus Accept(this Corpus corpus, IDecidableRow row, string note = "") =>
        Decide(corpus, row, Verdict.Accept, "", "", note);

    /// <summary>Takes a row out of tables, counts and charts; it is kept in <see cref="Corpus.Rejected"/>.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="row">A row of it.</param>
    /// <param name="note">Why.</param>
    /// <returns>The corpus with the decision applied.</returns>
    public static Corpus Reject(this Corpus corpus, IDecidableRow row, string note) => Decide(corpus, row, Verdict.Reject, "", "", note);

    /// <summary>Puts another value in a column; what the rules read is kept beside it.</summary>
    /// <example><c>corpus = corpus.Correct(row, r => r.Value, 450, "the table on page 3 has 450")</c></example>
    /// <param name="corpus">The corpus.</param>
    /// <param name="row">A row of it.</param>
    /// <param name="column">The column: <c>r => r.Value</c>.</param>
    /// <param name="value">What it holds.</param>
    /// <param name="note">Why.</param>
    /// <returns>The corpus with the decision applied.</returns>
    public static Corpus Correct<TRow, TValue>(
        this Corpus corpus, TRow row, Expression<Func<TRow, TValue>> column, TValue value, string note)
        where TRow : class, IDecidableRow
    {
        var body = column.Body is UnaryExpression { NodeType: ExpressionType.Convert } converted ? converted.Operand : column.Body;
        if (body is not MemberExpression { Member: var property, Expression: ParameterExpression })
        {
            throw new ArgumentException("Name a column of the row: r => r.Value", nameof(column));
        }

        var name = JsonNamingPolicy.CamelCase.ConvertName(property.Name);
        var words = TableSchema<TRow>.Columns.FirstOrDefault(one => one.Name == name)?.Format(value) ?? "";
        return Decide(corpus, row, Verdict.Correct, name, words, note);
    }

    private static Corpus Decide(Corpus corpus, IDecidableRow row, Verdict verdict, string field, string value, string note)
    {
        ArgumentNullException.ThrowIfNull(row);
        var folder = FolderOf(corpus);
        if (corpus.IsMasked)
        {
            throw new InvalidOperationException("The names of private persons are masked in this corpus, and with them the ids by which decisions find their rows. Decide on the rows of Corpus.Open(folder), without Masked().");
        }

        if (!Analysts.TryGetValue(Path.GetFullPath(folder), out var by))
        {
            throw new InvalidOperationException("A decision needs a name. Say who decides first: corpus.Analyst(\"A. Name\")");
        }

        Decisions.Append(folder, by, row, verdict, field, value, note);
        return Corpus.Open(folder);
    }

    private static string FolderOf(Corpus corpus) =>
        corpus.Folder ?? throw new InvalidOperationException(
            "Decisions are kept in the folder of a corpus, and this one has none. Open it with Corpus.Open(folder).");
}
