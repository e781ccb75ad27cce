using System.Reflection;

namespace Analysis.Text;

/// <summary>Reads the lexicons: tab-separated tables inside the assembly, one entry a line, '#' starts a comment line.</summary>
/// <remarks>Paths are those of the source tree below src/Analysis, such as "Text/lexicon/abbreviations.tsv".</remarks>
public static class Lexicon
{
    /// <summary>The rows of a lexicon, each with exactly <paramref name="columns"/> cells, trailing ones empty where the line is shorter.</summary>
    /// <exception cref="ArgumentException">There is no such lexicon, or a line has more cells than that: a mistake in the build, not in user data.</exception>
    public static IReadOnlyList<string[]> Read(string path, int columns)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(path)
            ?? throw new ArgumentException($"No lexicon '{path}' in this assembly.", nameof(path));
        using var reader = new StreamReader(stream);
        var rows = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var cells = line.Split('\t');
            if (cells.Length > columns)
            {
                throw new ArgumentException($"Lexicon '{path}': '{line}' has {cells.Length} cells, not {columns}.", nameof(path));
            }

            rows.Add([.. cells, .. Enumerable.Repeat("", columns - cells.Length)]);
        }

        return rows;
    }
}
