using System.Collections.Immutable;
using Analysis.Diagnostics;
using Analysis.Recognition.Actors;

namespace Analysis.Sources;

/// <summary>The user's aliases.csv: spellings and the actors they stand for. Never written.</summary>
/// <param name="Aliases">The good lines, in the order of the file.</param>
/// <param name="Diagnostics">What was wrong with the others.</param>
public sealed record AliasTable(ImmutableArray<Alias> Aliases, ImmutableArray<Diagnostic> Diagnostics)
{
    private static readonly string[] Columns = ["name", "actor", "kind"];
    private static readonly string[] Kinds = [.. Enum.GetNames<ActorKind>().Select(kind => kind.ToLowerInvariant())];

    /// <summary>Reads the table; a missing file is an empty one. Of two lines for one name the first holds.</summary>
    public static AliasTable Read(SourceFile? file)
    {
        var table = UserTable.Read(file, Columns, needed: 2);
        var names = new HashSet<string>(StringComparer.Ordinal);
        var aliases = ImmutableArray.CreateBuilder<Alias>();
        foreach (var line in table.Lines)
        {
            var (name, kind) = (line["name"], line["kind"]);
            var index = Array.IndexOf(Kinds, kind.Value.ToLowerInvariant());
            if (kind.Value.Length > 0 && index < 0)
            {
                table.Report(DiagnosticCatalog.NoActorKind, kind.Position, kind.Value, string.Join(", ", Kinds));
            }

            if (names.Add(name.Value))
            {
                aliases.Add(new Alias(name.Value, line["actor"].Value, index < 0 ? null : (ActorKind)index));
            }
            else
            {
                table.Report(DiagnosticCatalog.SecondLine, name.Position, name.Value);
            }
        }

        return new AliasTable(aliases.ToImmutable(), table.Diagnostics);
    }
}
