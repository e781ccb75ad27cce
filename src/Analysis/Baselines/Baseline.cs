using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Analysis.Tables;

namespace Analysis.Baselines;

/// <summary>
/// What a run read, from which documents, by which rules and with which tables of the user: what the next run is
/// compared with. It holds no path and no time.
/// </summary>
internal sealed class Baseline
{
    // Another number: a form that older programs cannot read.
    public const int Form = 1;

    private static readonly BaselineTable[] OfCorpus =
        [BaselineTable.Disagreements, BaselineTable.Copies, BaselineTable.Decisions, BaselineTable.Diagnostics];

    private readonly IReadOnlyDictionary<string, IReadOnlyList<BaselineRow>> rows;
    private readonly Lazy<(IReadOnlyList<BaselineLine> Lines, string Hash)> written;

    private Baseline(string rules, bool isMasked, IReadOnlyDictionary<string, string> userTables, IReadOnlyList<BaselineDocument> documents,
        IReadOnlyDictionary<string, IReadOnlyList<BaselineRow>> rows, Func<Baseline, (IReadOnlyList<BaselineLine>, string)> written)
    {
        (Rules, IsMasked, UserTables, Documents, this.rows) = (rules, isMasked, userTables, documents, rows);
        this.written = new(() => written(this));
    }

    /// <summary>Hash of the rules.</summary>
    public string Rules { get; }

    /// <summary>Whether the names of private persons are masked in it.</summary>
    public bool IsMasked { get; }

    /// <summary>
    /// Hashes of the tables and word lists of the user, by path; none in one that is masked, since a short
    /// list of names could be found by them.
    /// </summary>
    public IReadOnlyDictionary<string, string> UserTables { get; }

    /// <summary>The documents, in the order of the table of sources.</summary>
    public IReadOnlyList<BaselineDocument> Documents { get; }

    /// <summary>Its lines; the last has the hash of all before it.</summary>
    public IReadOnlyList<BaselineLine> Lines => written.Value.Lines;

    /// <summary>Hash of its lines: two baselines with one hash are the same.</summary>
    public string Hash => written.Value.Hash;

    /// <summary>The baseline of a corpus.</summary>
    public static Baseline Of(Corpus corpus)
    {
        var (figures, statements, dates, actors) =
            (BySource(corpus.Figures), BySource(corpus.Statements), BySource(corpus.Dates), BySource(corpus.Actors));
        var rejected = corpus.Rejected.ToLookup(row => row.Source, row => row.Id, StringComparer.Ordinal);
        return new(
            RulesHash.Value, corpus.IsMasked, corpus.IsMasked ? new Dictionary<string, string>() : corpus.Input.UserTables,
            [.. corpus.Sources.Select(source => BaselineDocument.Of(
                source, corpus.IsMasked ? null : corpus.Input.FactsOf(source.Source), In(figures, source), In(statements, source),
                In(dates, source), In(actors, source), [.. rejected[source.Source].Order(StringComparer.Ordinal)]))],
            new Dictionary<string, IReadOnlyList<BaselineRow>>
            {
                [BaselineTable.Disagreements.Name] = [.. corpus.Disagreements.Select(BaselineTable.Disagreements.Row)],
                [BaselineTable.Copies.Name] = [.. corpus.Copies.Select(BaselineTable.Copies.Row)],
                [BaselineTable.Decisions.Name] = [.. corpus.Decisions.Select(BaselineTable.Decisions.Row)],
                [BaselineTable.Diagnostics.Name] = [.. corpus.Diagnostics.Select(WithoutFolder).Select(BaselineTable.Diagnostics.Row)],
            },
            baseline => Written(baseline.MakeLines()));
    }

    /// <summary>The baseline that lines hold.</summary>
    /// <exception cref="BaselineException">They are none, or not all of one.</exception>
    public static Baseline Read(IReadOnlyList<BaselineLine> lines)
    {
        var number = 0;
        try
        {
            if (lines.Count < 2 || BaselineJson.Read<End>(lines[^1].Words).Hash is not { } hash || hash != HashOf(lines.SkipLast(1)))
            {
                throw new BaselineException(1, "it is cut off or was changed");
            }

            var head = BaselineJson.Read<Head>(lines[0].Words);
            if (head.Baseline != Form)
            {
                throw new BaselineException(1,
                    FormattableString.Invariant($"it has the form {head.Baseline}, and this program reads the form {Form}"));
            }

            var tables =
                head.Columns.ToDictionary(table => table.Key, table => BaselineTable.Of(table.Key, table.Value), StringComparer.Ordinal);
            var (documents, rows) = (new List<BaselineDocument>(), new Dictionary<string, List<BaselineRow>>(StringComparer.Ordinal));
            for (number = 1; number < lines.Count - 1; number++)
            {
                var words = lines[number].Words;
                if (words.StartsWith(BaselineDocument.LineStart, StringComparison.Ordinal))
                {
                    documents.Add(BaselineDocument.Read(lines[number], words, tables));
                    continue;
                }

                var (table, cells) = BaselineJson.Read<Dictionary<string, IReadOnlyList<string>>>(words).Single();
                rows.TryAdd(table, []);
                rows[table].Add(BaselineJson.Row(tables, table, cells));
            }

            return new(
                head.Rules, head.Masked, head.UserTables, documents,
                rows.ToDictionary(table => table.Key, table => (IReadOnlyList<BaselineRow>)table.Value, StringComparer.Ordinal),
                _ => (lines, hash));
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException or ArgumentException)
        {
            throw new BaselineException(number + 1, "it is no line of a baseline");
        }
    }

    /// <summary>The rows of a table that is no document's.</summary>
    public IReadOnlyList<BaselineRow> Rows(BaselineTable table) => rows.GetValueOrDefault(table.Name) ?? [];

    private IEnumerable<BaselineLine> MakeLines() =>
    [
        BaselineLine.Of(BaselineJson.Written(new Head(Form, Rules, UserTables,
            BaselineTable.All.ToDictionary(table => table.Name, table => table.Columns), IsMasked))),
        .. Documents.AsParallel().AsOrdered().Select(document => document.Line),
        .. OfCorpus.SelectMany(table => Rows(table).Select(row =>
            BaselineLine.Of(BaselineJson.Written(new Dictionary<string, IReadOnlyList<string>> { [table.Name] = row.Cells })))),
    ];

    private static (IReadOnlyList<BaselineLine> Lines, string Hash) Written(IEnumerable<BaselineLine> made)
    {
        var lines = made.ToList();
        var hash = HashOf(lines);
        return ([.. lines, BaselineLine.Of(BaselineJson.Written(new End(hash)))], hash);
    }

    private static string HashOf(IEnumerable<BaselineLine> lines)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var line in lines)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(line.Words));
            hash.AppendData("\n"u8);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static Dictionary<string, List<TRow>> BySource<TRow>(IEnumerable<TRow> rows)
        where TRow : ITextRow =>
        rows.GroupBy(row => row.Source, StringComparer.Ordinal).ToDictionary(of => of.Key, of => of.ToList(), StringComparer.Ordinal);

    private static IReadOnlyList<TRow> In<TRow>(Dictionary<string, List<TRow>> rows, SourceRow source) =>
        rows.GetValueOrDefault(source.Source) ?? [];

    // A copy of the folder under another name says the same.
    private static DiagnosticRow WithoutFolder(DiagnosticRow row) =>
        row with { File = row.File[(row.File.IndexOf('/', StringComparison.Ordinal) + 1)..] };

    private sealed record Head(
        int Baseline, string Rules, IReadOnlyDictionary<string, string> UserTables,
        IReadOnlyDictionary<string, IReadOnlyList<string>> Columns,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool Masked = false);

    private sealed record End([property: JsonPropertyName("end")] string Hash);
}
