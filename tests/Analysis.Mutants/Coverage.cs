using System.Globalization;

namespace Analysis.Mutants;

/// <summary>What each row of tests costs and which mutants it passes by.</summary>
/// <param name="Rows">By the name of the row.</param>
/// <param name="OnceOnly">
/// Mutants that are passed by only when something is made for the first time and then kept: they need a process of their own.
/// </param>
internal sealed record Coverage(IReadOnlyDictionary<string, (int Milliseconds, IReadOnlySet<int> Reached)> Rows, IReadOnlySet<int> OnceOnly)
{
    /// <summary>Runs every row twice with no mutant awake, the first time cold.</summary>
    /// <param name="log">Is told of rows that fail by themselves; they are left out.</param>
    public static Coverage Measured(TextWriter log)
    {
        TestRow[] rows = [.. TestRow.All()];
        var once = Switches.TakeReached().ToHashSet();
        var cold = rows.Select(Run).ToList();
        var warm = rows.Select(Run).ToList();
        once.UnionWith(cold.Zip(warm).SelectMany(both => both.First.Reached.Except(both.Second.Reached)));
        foreach (var ((row, first), second) in rows.Zip(cold).Zip(warm)
            .Where(row => row.First.Second.Failure is not null || row.Second.Failure is not null))
        {
            log.WriteLine($"Left out, as it fails without a mutant: {row.Name}: {first.Failure ?? second.Failure}");
        }

        return new(rows.Zip(warm).Where(row => row.Second.Failure is null).ToDictionary(row => row.First.Name,
            row => (row.Second.Milliseconds, (IReadOnlySet<int>)row.Second.Reached.ToHashSet())), once);
    }

    /// <summary>Writes it for other processes.</summary>
    public void Save(string path) =>
        File.WriteAllLines(path, Rows.Select(row => $"{row.Key}\t{row.Value.Milliseconds}\t{string.Join(' ', row.Value.Reached)}")
            .Prepend($"\t0\t{string.Join(' ', OnceOnly)}"));

    /// <summary>What another process wrote.</summary>
    public static Coverage Load(string path)
    {
        var lines = File.ReadAllLines(path).Select(line => line.Split('\t'))
            .Select(cells => (Name: cells[0], Milliseconds: Number(cells[1]),
                Ids: (IReadOnlySet<int>)cells[2].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Number).ToHashSet())).ToList();
        return new(lines.Skip(1).ToDictionary(line => line.Name, line => (line.Milliseconds, line.Ids)), lines[0].Ids);
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static (int Milliseconds, IReadOnlyList<int> Reached, Exception? Failure) Run(TestRow row)
    {
        Switches.TakeReached();
        var before = Environment.CpuUsage.TotalTime;
        var failure = row.Failure();
        return ((int)(Environment.CpuUsage.TotalTime - before).TotalMilliseconds, Switches.TakeReached(), failure);
    }
}
