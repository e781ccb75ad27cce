using System.Collections.Immutable;
using Analysis.Diagnostics;
using Analysis.Text;

namespace Analysis.Sources;

/// <summary>The user's copies.csv: which sources are copies of which, and which are none although they look like it. Never written.</summary>
public sealed class CopyTable
{
    private static readonly string[] Columns = ["source", "copyof", "same"];

    private readonly Dictionary<string, string> originals = new(StringComparer.Ordinal);
    private readonly HashSet<(string Source, string Original)> undone = [];
    private readonly List<(string Source, string Original, bool IsSame, LinePosition SourcePlace, LinePosition OriginalPlace)> lines = [];
    private readonly string label;

    private CopyTable(string label) => this.label = label;

    /// <summary>What was wrong with its lines.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; private set; } = [];

    /// <summary>Reads the table; a missing file is an empty one. Of two lines for one copy the first holds.</summary>
    public static CopyTable Read(SourceFile? file)
    {
        var table = UserTable.Read(file, Columns, needed: 2);
        var copies = new CopyTable(file?.Label ?? "");
        foreach (var line in table.Lines)
        {
            copies.Add(table, line);
        }

        copies.Diagnostics = table.Diagnostics;
        return copies;
    }

    /// <summary>What the user says a source is a copy of; null when nothing.</summary>
    public string? OriginalOf(string source) => originals.GetValueOrDefault(source);

    /// <summary>Whether the user says that a source is no copy of another.</summary>
    public bool IsUndone(string source, string original) => undone.Contains((source, original));

    /// <summary>A diagnostic for each name in it that no source has.</summary>
    public IEnumerable<Diagnostic> Missing(IReadOnlySet<string> sources) =>
        from line in lines
        from name in new[] { (Name: line.Source, Position: line.SourcePlace), (Name: line.Original, Position: line.OriginalPlace) }
        where !sources.Contains(name.Name)
        select Diagnostic.Of(DiagnosticCatalog.NoSuchFile, label, name.Position, name.Name);

    /// <summary>A diagnostic for each line that undoes what was never found.</summary>
    /// <param name="used">The pairs for which the table was asked and said no.</param>
    /// <param name="sources">The sources that there are; of others it is said that they are missing.</param>
    internal IEnumerable<Diagnostic> Unused(IReadOnlySet<(string Source, string Original)> used, IReadOnlySet<string> sources) =>
        from line in lines
        where !line.IsSame && !used.Contains((line.Source, line.Original)) && sources.Contains(line.Source) && sources.Contains(line.Original)
        select Diagnostic.Of(DiagnosticCatalog.NoCopyToUndo, label, line.SourcePlace, line.Source, line.Original);

    private void Add(UserTable table, UserTable.Line line)
    {
        var (source, original, same) = (line["source"], line["copyof"], line["same"]);
        var (name, of) = (source.Value.Replace('\\', '/'), original.Value.Replace('\\', '/'));
        bool? isSame = same.Value.ToLowerInvariant() switch
        {
            "" or "yes" or "true" => true,
            "no" or "false" => false,
            _ => null,
        };
        if (isSame is null)
        {
            table.Report(DiagnosticCatalog.NeitherYesNorNo, same.Position, same.Value);
        }
        else if (lines.Any(above => above.Source == name && above.Original == of) || (isSame.Value && originals.ContainsKey(name)))
        {
            table.Report(DiagnosticCatalog.SecondLine, source.Position, name);
        }
        else if (isSame.Value && Leads(of, name))
        {
            table.Report(DiagnosticCatalog.CopyOfItself, source.Position, name);
        }
        else
        {
            lines.Add((name, of, isSame.Value, source.Position, original.Position));
            _ = isSame.Value ? originals.TryAdd(name, of) : undone.Add((name, of));
        }
    }

    // Whether what a source is a copy of is in the end the other.
    private bool Leads(string source, string other)
    {
        for (string? next = source; next is not null; next = originals.GetValueOrDefault(next))
        {
            if (next == other)
            {
                return true;
            }
        }

        return false;
    }
}
