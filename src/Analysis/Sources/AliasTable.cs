using System.Collections.Immutable;
using Analysis.Diagnostics;
using Analysis.Recognition.Actors;
using Analysis.Text;

namespace Analysis.Sources;

/// <summary>The user's aliases.csv: spellings and the actors they stand for. Never written.</summary>
/// <param name="Aliases">The good lines, in the order of the file.</param>
/// <param name="Diagnostics">What was wrong with the others.</param>
public sealed record AliasTable(ImmutableArray<Alias> Aliases, ImmutableArray<Diagnostic> Diagnostics)
{
    private string Label { get; init; } = "";

    private ImmutableArray<(string Source, LinePosition Place)> Named { get; init; } = [];

    private static readonly string[] Columns = ["name", "actor", "kind", "source"];
    private const string NotSame = "notsame";

    private static readonly string[] Kinds = [.. Enum.GetNames<ActorKind>().Select(kind => kind.ToLowerInvariant())];

    /// <summary>A diagnostic for each name in its column source that no source has.</summary>
    public IEnumerable<Diagnostic> Missing(IReadOnlySet<string> sources) =>
        from named in Named
        where !sources.Contains(named.Source)
        select Diagnostic.Of(DiagnosticCatalog.NoSuchFile, Label, named.Place, named.Source);

    /// <summary>Reads the table; a missing file is an empty one. Of two lines for one name the first holds.</summary>
    public static AliasTable Read(SourceFile? file)
    {
        var table = UserTable.Read(file, Columns, needed: 2);
        var names = new HashSet<(string, string, string)>();
        var aliases = ImmutableArray.CreateBuilder<Alias>();
        foreach (var line in table.Lines)
        {
            var (name, kind) = (line["name"], line["kind"]);
            var index = Array.IndexOf(Kinds, kind.Value.ToLowerInvariant());
            var isNotSame = kind.Value.Equals(NotSame, StringComparison.OrdinalIgnoreCase);
            if (kind.Value.Length > 0 && index < 0 && !isNotSame)
            {
                table.Report(DiagnosticCatalog.NoActorKind, kind.Position, kind.Value, string.Join(", ", Kinds.Append("notSame")));
            }

            if (names.Add((name.Value, line["source"].Value, isNotSame ? line["actor"].Value : "")))
            {
                aliases.Add(new Alias(name.Value, line["actor"].Value, index < 0 ? null
                    : (ActorKind)index) { Source = line["source"].Value, IsNotSame = isNotSame });
            }
            else
            {
                table.Report(DiagnosticCatalog.SecondLine, name.Position, name.Value);
            }
        }

        return new AliasTable(aliases.ToImmutable(), table.Diagnostics)
        {
            Label = file?.Label ?? "",
            Named = [.. table.Lines.Select(line => line["source"]).Where(cell => cell.Value.Length > 0)
                .Select(cell => (cell.Value, cell.Position))],
        };
    }
}
