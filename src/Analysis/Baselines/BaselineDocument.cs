using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Analysis.Sources;
using Analysis.Tables;

namespace Analysis.Baselines;

/// <summary>One document of a baseline: its bytes' hash, the user's line about it, and its rows. One line of the file.</summary>
/// <remarks>
/// Lines are taken apart, and rows put into words, only where two baselines differ: of ten thousand documents most do not.
/// </remarks>
internal sealed class BaselineDocument
{
    /// <summary>With what the line of a document begins, and no other line does.</summary>
    public const string LineStart = "{\"document\":";

    private static readonly BaselineTable[] Tables =
        [BaselineTable.Sources, BaselineTable.Figures, BaselineTable.Statements, BaselineTable.Dates, BaselineTable.Actors];

    private readonly IReadOnlyList<IReadOnlyList<object>>? made;
    private readonly Lazy<BaselineLine> line;
    private readonly Lazy<Content> content;

    private BaselineDocument(Head head, IReadOnlyList<IReadOnlyList<object>>? made, Func<BaselineLine> line, Func<Content> content)
    {
        (Name, Sha256, Facts, this.made) = (head.Document, head.Sha256, head.Facts, made);
        (this.line, this.content) = (new(line), new(content));
    }

    public string Name { get; }

    /// <summary>Hash of its bytes; empty when they could not be read.</summary>
    public string Sha256 { get; }

    /// <summary>Hash of what sources.csv says of it; empty when it says nothing.</summary>
    public string Facts { get; }

    public BaselineLine Line => line.Value;

    /// <summary>Ids of its rows that a person rejected.</summary>
    public IReadOnlySet<string> Rejected => content.Value.Rejected;

    /// <summary>A document with its rows.</summary>
    /// <param name="source">The row of the source.</param>
    /// <param name="facts">What sources.csv says of it.</param>
    /// <param name="figures">Its rows in that table, and so on.</param>
    /// <param name="statements">Its statements.</param>
    /// <param name="dates">Its dates.</param>
    /// <param name="actors">Its actors.</param>
    /// <param name="rejected">Ids of its rows that a person rejected, in ordinal order.</param>
    public static BaselineDocument Of(
        SourceRow source, SourceFacts? facts, IReadOnlyList<FigureRow> figures, IReadOnlyList<StatementRow> statements,
        IReadOnlyList<DateRow> dates, IReadOnlyList<ActorRow> actors,
        IReadOnlyList<string> rejected)
    {
        IReadOnlyList<IReadOnlyList<object>> rows = [[source], figures, statements, dates, actors, rejected];
        var head = new Head(source.Source, source.Sha256, HashOf(facts));
        return new(
            head, rows, () => Written(head, rows, rejected),
            () => new Content(Tables.Zip(rows, (table, of) => (table.Name, Rows: of.Select(table.Row).ToList()))
                .ToDictionary(of => of.Name, of => (IReadOnlyList<BaselineRow>)of.Rows), rejected.ToHashSet(StringComparer.Ordinal)));
    }

    /// <summary>A document as its line in a file says.</summary>
    /// <param name="line">The line.</param>
    /// <param name="words">Its words.</param>
    /// <param name="tables">The tables with the columns that the file has.</param>
    /// <exception cref="JsonException">It is none.</exception>
    public static BaselineDocument Read(BaselineLine line, string words, IReadOnlyDictionary<string, BaselineTable> tables)
    {
        var head = BaselineJson.Read<Head>(words);
        return new(head, null, () => line, () =>
        {
            var parts = BaselineJson.Read<Parts>(line.Words);
            return new Content(
                parts.Rows.ToDictionary(of => of.Key,
                    of => (IReadOnlyList<BaselineRow>)[.. of.Value.Select(cells => BaselineJson.Row(tables, of.Key, cells))],
                    StringComparer.Ordinal),
                parts.Rejected.ToHashSet(StringComparer.Ordinal));
        });
    }

    /// <summary>Its rows in a table.</summary>
    public IReadOnlyList<BaselineRow> Rows(BaselineTable table) => content.Value.Rows.GetValueOrDefault(table.Name) ?? [];

    /// <summary>Whether both are of one name and say the very same.</summary>
    public bool IsSameAs(BaselineDocument other) =>
        Name == other.Name && Sha256 == other.Sha256 && Facts == other.Facts
        && (made is not null && other.made is not null ? made.Zip(other.made).All(rows => rows.First.SequenceEqual(rows.Second))
            : Line.Equals(other.Line));

    // Rows in words are not kept: of ten thousand documents they are many.
    private static BaselineLine Written(Head head, IReadOnlyList<IReadOnlyList<object>> rows, IReadOnlyList<string> rejected) =>
        BaselineLine.Of(BaselineJson.Written(new Parts(
            head.Document, head.Sha256, head.Facts,
            Tables.Zip(rows).ToDictionary(of => of.First.Name, of => of.Second.Select(row => of.First.Row(row).Cells)), rejected)));

    private static string HashOf(SourceFacts? facts) =>
        facts is null ? "" : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(
            '\u001f', facts.Title, facts.Publisher, FormattableString.Invariant($"{facts.Published:yyyy-MM-dd}"), facts.Basis,
            facts.Url, facts.Language))));

    private sealed record Head(string Document, string Sha256, string Facts);

    private sealed record Parts(string Document, string Sha256, string Facts,
        IReadOnlyDictionary<string, IEnumerable<IReadOnlyList<string>>> Rows, IEnumerable<string> Rejected);

    private sealed record Content(IReadOnlyDictionary<string, IReadOnlyList<BaselineRow>> Rows, IReadOnlySet<string> Rejected);
}
