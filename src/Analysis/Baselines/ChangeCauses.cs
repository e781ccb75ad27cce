using Analysis.Review;
using Analysis.Sources;
using Analysis.Tables;

namespace Analysis.Baselines;

/// <summary>
/// Tells what changed a row: documents, rules, tables of the user or decisions; all that may have, where they cannot be told apart.
/// </summary>
/// <remarks>
/// A document that is new or gone explains all its rows. Beyond that a row depends on its own document, on the rules, on
/// the user's line about the document, on the user's other tables, and on decisions that name it; names of actors and
/// copies depend on the other documents, too.
/// </remarks>
internal sealed class ChangeCauses
{
    public const string Documents = "documents";
    public const string Rules = "rules";
    public const string Tables = "tables";
    public const string Decisions = "decisions";

    private static readonly string[] Order = [Documents, Rules, Tables, Decisions];
    private static readonly string[] OfDecisions = ["decision", "decidedBy", "changed"];

    // What other documents can change in a row of this one.
    private static readonly string[] Crossing = ["actor", "speaker", "speakerChain", "status", "duplicateOf", "restsOn"];

    private readonly Dictionary<string, BaselineDocument> was;
    private readonly Dictionary<string, BaselineDocument> now;
    private readonly IReadOnlyDictionary<string, string> renamed;
    private readonly Baseline before;
    private readonly Baseline after;
    private readonly bool documentsDiffer;

    /// <summary>The causes of what changed between two baselines.</summary>
    /// <param name="before">The earlier.</param>
    /// <param name="after">The later.</param>
    /// <param name="renamed">New names of documents, by the old ones.</param>
    public ChangeCauses(Baseline before, Baseline after, IReadOnlyDictionary<string, string> renamed)
    {
        (this.before, this.after, this.renamed) = (before, after, renamed);
        was = before.Documents.ToDictionary(document => renamed.GetValueOrDefault(document.Name, document.Name), StringComparer.Ordinal);
        now = after.Documents.ToDictionary(document => document.Name, StringComparer.Ordinal);
        documentsDiffer = was.Count != now.Count
            || now.Values.Any(document => !was.TryGetValue(document.Name, out var old) || old.Sha256 != document.Sha256);
    }

    /// <summary>Whether the rules are those of another version of the program.</summary>
    public bool RulesDiffer => before.Rules != after.Rules;

    /// <summary>The user's tables and word lists that are new, gone or different, in ordinal order.</summary>
    public IEnumerable<string> ChangedTables =>
        before.UserTables.Keys.Union(after.UserTables.Keys).Where(Differs).Order(StringComparer.Ordinal);

    private bool DecisionsDiffer => Differs(ReviewTable.FileName);

    // sources.csv counts by its line about a document.
    private bool TablesDiffer => ChangedTables.Any(table => table is not (UserTableNames.Sources or ReviewTable.FileName));

    /// <summary>What changed a row of a document.</summary>
    /// <param name="source">The document, by its present name.</param>
    /// <param name="old">The row as it was; null for a new one.</param>
    /// <param name="row">The row as it is; null for one that is gone.</param>
    /// <param name="columns">The columns in which they differ.</param>
    public string OfRow(string source, BaselineRow? old, BaselineRow? row, IReadOnlyCollection<string> columns)
    {
        var decided = columns.Where(column => OfDecisions.Contains(column)
            || new[] { old, row }.Any(one => one is not null && RowDifferences.Names(one["changed"], column))).ToList();
        var byDecision = old is null || row is null ? WasRejected(source, old ?? row!, isGone: row is null)
            : columns.Count > 0 && decided.Count == columns.Count;
        return byDecision ? Decisions
            : Joined([.. Reaching(source, columns.Any(column => Crossing.Contains(column))),
                .. decided.Count > 0 ? [Decisions] : Array.Empty<string>()]);
    }

    /// <summary>What changed something that rests on several documents.</summary>
    public string OfDocuments(params IEnumerable<string> sources) => Joined(sources.SelectMany(source => Reaching(source, crosses: true)));

    /// <summary>What changed a diagnostic on a file: a document, or a table of the user.</summary>
    public string OfFile(string file) =>
        was.ContainsKey(file) || now.ContainsKey(file) ? OfDocuments(file)
        : UserTableNames.Of(file) is { } table && Differs(table) ? table == ReviewTable.FileName ? Decisions : Tables
        : Joined([.. documentsDiffer ? [Documents] : Array.Empty<string>(), .. RulesDiffer ? [Rules] : Array.Empty<string>(),
            .. TablesDiffer ? [Tables] : Array.Empty<string>()]);

    /// <summary>What changed the state of a decision: that of its row, or review.csv.</summary>
    /// <param name="file">The document of its row; empty when there is none.</param>
    public string OfDecision(string file) =>
        DecisionsDiffer ? Decisions : file.Length > 0 ? OfDocuments(file) : OfFile(ReviewTable.FileName);

    /// <summary>Several causes in one cell.</summary>
    public static string Joined(IEnumerable<string> causes) =>
        string.Join(" or ", causes.SelectMany(cause => cause.Split(" or ")).Distinct().Where(cause => cause.Length > 0)
            .OrderBy(cause => Array.IndexOf(Order, cause)));

    private List<string> Reaching(string source, bool crosses)
    {
        if (!was.TryGetValue(source, out var old) || !now.TryGetValue(source, out var document))
        {
            return [Documents];
        }

        var causes = new List<string>();
        if (old.Sha256 != document.Sha256 || (crosses && documentsDiffer))
        {
            causes.Add(Documents);
        }

        if (RulesDiffer)
        {
            causes.Add(Rules);
        }

        if (old.Facts != document.Facts || TablesDiffer)
        {
            causes.Add(Tables);
        }

        return causes.Count > 0 ? causes
            : documentsDiffer ? [Documents] : DecisionsDiffer ? [Decisions] : Differs(UserTableNames.Sources) ? [Tables] : [];
    }

    // A row that a person rejected is gone, and one is new when the rejection is.
    private bool WasRejected(string source, BaselineRow row, bool isGone)
    {
        var rejected = isGone ? now.GetValueOrDefault(source) : was.GetValueOrDefault(source);
        return rejected is not null && RowId.IsOne(row.Id)
            && rejected.Rejected.Any(id => id == row.Id || RowId.WordsOf(id) == RowId.WordsOf(row.Id));
    }

    private bool Differs(string table) => before.UserTables.GetValueOrDefault(table) != after.UserTables.GetValueOrDefault(table);
}
