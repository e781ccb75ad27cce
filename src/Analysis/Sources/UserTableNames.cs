using Analysis.Diagnostics;
using Analysis.Text;

namespace Analysis.Sources;

/// <summary>
/// The names of the user's tables and word lists. Capitals make no other name: a program that saves Review.csv means review.csv, and on
/// most systems it is the same file.
/// </summary>
internal static class UserTableNames
{
    /// <summary>What the user knows about documents.</summary>
    public const string Sources = "sources.csv";

    /// <summary>Spellings of actors.</summary>
    public const string Aliases = "aliases.csv";

    /// <summary>Which documents are copies.</summary>
    public const string Copies = "copies.csv";

    /// <summary>Decisions on rows.</summary>
    public const string Review = "review.csv";

    private const string Lists = "lexicon/";
    private const string ListEnding = ".tsv";

    private static readonly string[] Tables = [Sources, Aliases, Copies, Review];

    /// <summary>The table or word list that a path in the corpus folder means; null for a source.</summary>
    public static string? Of(string name) =>
        Array.Find(Tables, table => table.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? (IsList(name) ? name.ToLowerInvariant() : null);

    /// <summary>Whether a path is that of a word list.</summary>
    public static bool IsList(string name) =>
        name.StartsWith(Lists, StringComparison.OrdinalIgnoreCase) && name.EndsWith(ListEnding, StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// The files, tables and lists under the names that they mean. Of two that mean one the exact name counts, else the first by ordinal
    /// order, and each other is told.
    /// </summary>
    public static (IReadOnlyList<SourceFile> Files, IReadOnlyList<Diagnostic> Diagnostics) Settled(IReadOnlyList<SourceFile> files)
    {
        var tables = files.Where(file => Of(file.Name) is not null).GroupBy(file => Of(file.Name)!, StringComparer.Ordinal)
            .Select(same => (Name: same.Key, Files: same.OrderBy(file => file.Name != same.Key)
                .ThenBy(file => file.Name, StringComparer.Ordinal).ToList())).ToList();
        return (
            [.. files.Where(file => Of(file.Name) is null), .. tables.Select(table => table.Files[0] with { Name = table.Name })],
            [.. from table in tables
                from other in table.Files.Skip(1)
                select Diagnostic.Of(DiagnosticCatalog.TableTwice, other.Label, new LinePosition(1, 1), table.Files[0].Name)]);
    }
}
