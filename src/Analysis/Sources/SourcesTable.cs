using System.Collections.Immutable;
using System.Globalization;
using Analysis.Diagnostics;
using Analysis.Text;

namespace Analysis.Sources;

/// <summary>The user's sources.csv. Never written.</summary>
public sealed class SourcesTable
{
    private static readonly string[] Columns = ["file", "title", "publisher", "published", "basis", "url", "language"];

    private readonly Dictionary<string, (SourceFacts Facts, LinePosition Position)> byFile = new(StringComparer.Ordinal);
    private readonly Lazy<ILookup<string, SourceFacts>> byWhole;
    private readonly string label;

    private SourcesTable(string label)
    {
        this.label = label;
        byWhole = new Lazy<ILookup<string, SourceFacts>>(() => byFile.Values
            .SelectMany(line => Wholes(line.Facts.File), (line, whole) => (line.Facts, whole))
            .ToLookup(pair => pair.whole, pair => pair.Facts, StringComparer.Ordinal));
    }

    /// <summary>What was wrong with its lines.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; private set; } = [];

    /// <summary>Reads the table; a missing file is an empty one. Of two lines for one file the first holds.</summary>
    public static SourcesTable Read(SourceFile? file)
    {
        var table = UserTable.Read(file, Columns, needed: 1);
        var facts = new SourcesTable(file?.Label ?? "");
        foreach (var line in table.Lines)
        {
            var name = line["file"].Value.Replace('\\', '/');
            if (!facts.byFile.TryAdd(name, (Facts(table, line, name), line["file"].Position)))
            {
                table.Report(DiagnosticCatalog.SecondLine, line["file"].Position, name);
            }
        }

        facts.Diagnostics = table.Diagnostics;
        return facts;
    }

    /// <summary>What the user knows of a source; null when there is no line for it.</summary>
    public SourceFacts? this[string source] => byFile.TryGetValue(source, out var line) ? line.Facts : null;

    /// <summary>What the user knows of a file and of the parts of it, by name.</summary>
    public ImmutableArray<SourceFacts> About(string file) => [.. byWhole.Value[file].OrderBy(facts => facts.File, StringComparer.Ordinal)];

    /// <summary>A diagnostic for each line that names a file which is not among the sources.</summary>
    public IEnumerable<Diagnostic> Missing(IReadOnlySet<string> sources) =>
        from line in byFile
        where !sources.Contains(line.Key)
        orderby line.Value.Position.Line
        select Diagnostic.Of(DiagnosticCatalog.NoSuchFile, label, line.Value.Position, line.Key);

    private static SourceFacts Facts(UserTable table, UserTable.Line line, string name)
    {
        var published = line["published"];
        var isDay = DateOnly.TryParseExact(published.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        if (published.Value.Length > 0 && !isDay)
        {
            table.Report(DiagnosticCatalog.NoDay, published.Position, published.Value);
        }

        return new SourceFacts(
            name, line["title"].Value, line["publisher"].Value, isDay ? day : null, line["basis"].Value, line["url"].Value,
            line["language"].Value.ToLowerInvariant());
    }

    // "a.zip#b.txt" and "a.zip".
    private static IEnumerable<string> Wholes(string file) =>
        Enumerable.Range(0, file.Length).Where(at => file[at] == '#').Select(at => file[..at]).Append(file);
}
