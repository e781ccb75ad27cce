using System.Collections.Immutable;
using System.Reflection;

namespace Analysis.Text;

/// <summary>
/// The word lists that recognisers work from: tab-separated tables inside the assembly, and the rows a user adds to them.
/// </summary>
/// <remarks>One entry a line; a line that begins with '#' is a comment. Immutable.</remarks>
public sealed class Lexicon
{
    private readonly ImmutableDictionary<string, ImmutableArray<string>> added;

    private Lexicon(ImmutableDictionary<string, ImmutableArray<string>> added) => this.added = added;

    /// <summary>The lists as they come with the library.</summary>
    public static Lexicon BuiltIn { get; } = new(ImmutableDictionary.Create<string, ImmutableArray<string>>(StringComparer.Ordinal));

    /// <summary>File names of all lists, in ordinal order: what a user's list may be called.</summary>
    public static IReadOnlyList<string> Lists { get; } =
        [.. Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(path => path.EndsWith(".tsv", StringComparison.Ordinal))
            .Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    /// <summary>Path of a list below src/Analysis.</summary>
    internal static string PathOf(string list) =>
        Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .First(path => path == list || path.EndsWith('/' + list, StringComparison.Ordinal));

    /// <summary>
    /// A lexicon in which <paramref name="lines"/> stand before the built-in lines of every list with that file name ("kinds.tsv").
    /// </summary>
    public Lexicon With(string fileName, IEnumerable<string> lines) => new(added.SetItem(fileName, [.. lines]));

    /// <summary>Writes the added rows of every list: the same bytes for lexicons that hold the same.</summary>
    internal void WriteAddedTo(BinaryWriter words)
    {
        foreach (var (list, lines) in added.Where(list => list.Value.Length > 0).OrderBy(list => list.Key, StringComparer.Ordinal))
        {
            words.Write(list);
            words.Write(lines.Length);
            foreach (var line in lines)
            {
                words.Write(line);
            }
        }

        words.Write("");
    }

    /// <summary>
    /// The rows of a list, each with exactly <paramref name="columns"/> cells, missing ones empty, further ones left out.
    /// A user's rows come first, so readers let the first row of a key win.
    /// </summary>
    /// <param name="path">Path below src/Analysis, such as "Recognition/Figures/kinds.tsv".</param>
    /// <param name="columns">Cells of a row.</param>
    /// <exception cref="ArgumentException">There is no such list.</exception>
    public IReadOnlyList<string[]> Rows(string path, int columns)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(path)
            ?? throw new ArgumentException($"No lexicon '{path}' in this assembly.", nameof(path));
        using var reader = new StreamReader(stream);
        var lines = added.GetValueOrDefault(Path.GetFileName(path), []).Concat(reader.ReadToEnd().Split('\n'));
        return [.. lines
            .Select(line => line.TrimEnd('\r'))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .Select(cells => Enumerable.Range(0, columns).Select(i => i < cells.Length ? cells[i] : "").ToArray())];
    }
}
