using Analysis.Tests.Support;

namespace Analysis.Mutants;

/// <summary>The table of kinds, and that of survivors with what equivalent.tsv says of them.</summary>
internal static class Report
{
    /// <summary>Writes both as Markdown.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="tried">All that were tried.</param>
    /// <param name="killers">By number; an empty one is a survivor's.</param>
    public static void Write(TextWriter output, IReadOnlyList<Mutant> tried, IReadOnlyDictionary<int, string> killers)
    {
        var reasons = File.ReadLines(Path.Combine(Repository.Root, "tests", "Analysis.Mutants", "equivalent.tsv"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t')).ToDictionary(cells => (File: cells[0], Change: cells[1]), cells => cells[2]);
        List<Mutant> survivors = [.. tried.Where(mutant => killers[mutant.Id].Length == 0)];
        output.WriteLine("| kind | mutants | noticed | survivors |\n|---|---:|---:|---:|");
        foreach (var kind in tried.GroupBy(mutant => mutant.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal)
            .Append(tried.GroupBy(_ => "all").First()))
        {
            output.WriteLine($"| {kind.Key} | {kind.Count()} | {kind.Except(survivors).Count()} | {kind.Intersect(survivors).Count()} |");
        }

        output.WriteLine("\n| survivor | change | why no text shows it |\n|---|---|---|");
        foreach (var mutant in survivors)
        {
            output.WriteLine($"| {mutant.File}:{mutant.Line} | `{Change(mutant).Replace("|", "\\|", StringComparison.Ordinal)}` | {reasons.GetValueOrDefault((mutant.File, Change(mutant)), "**unknown**")} |");
        }

        foreach (var noticed in tried.Except(survivors).Where(mutant => reasons.ContainsKey((mutant.File, Change(mutant)))))
        {
            output.WriteLine($"\nequivalent.tsv has {noticed.File} `{Change(noticed)}`, which {killers[noticed.Id]} notices.");
        }
    }

    private static string Change(Mutant mutant) =>
        string.Join(' ', mutant.Shown.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
