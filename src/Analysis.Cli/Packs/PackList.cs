using System.Text;
using Analysis.Text;

namespace Analysis.Cli.Packs;

/// <summary>A list of files with their hashes, as a pack has two of them.</summary>
internal static class PackList
{
    private const int Columns = 3;

    /// <summary>The hash of each file; nothing for a pack that lacks the list.</summary>
    /// <param name="entry">The list.</param>
    /// <param name="faults">Told of each line that cannot be read.</param>
    public static IReadOnlyDictionary<string, string> Read(PackEntry? entry, ICollection<PackDifference> faults)
    {
        var hashes = new Dictionary<string, string>(StringComparer.Ordinal);
        var csv = new CsvReader(new StringReader(entry is null ? "" : Encoding.UTF8.GetString(entry.Bytes)));
        _ = csv.Read();
        while (csv.Read() is { } cells)
        {
            if (cells.Count != Columns || csv.IsMisquoted || !hashes.TryAdd(cells[0].Value, cells[1].Value))
            {
                faults.Add(new(FormattableString.Invariant($"{entry!.Name}:{cells[0].Position.Line}:1"),
                    "the line names no file, or one a second time"));
            }
        }

        return hashes;
    }
}
