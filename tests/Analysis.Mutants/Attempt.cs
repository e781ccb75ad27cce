using System.Diagnostics;

namespace Analysis.Mutants;

/// <summary>Tries mutants one after the other in this process, and says of each which row of tests notices it.</summary>
internal sealed class Attempt(Coverage coverage, TextWriter answers)
{
    // Of processor time, as a busy machine makes no rule slower; and of memory, which endless lists fill first.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(40);
    private const long MostMemory = 3_000_000_000;

    private volatile Running? running;

    /// <summary>
    /// Answers "number, tab, killer" a line; no killer for a survivor, "?" where this process can no longer tell. Ends
    /// the process where a mutant has no end.
    /// </summary>
    /// <param name="mutants">One for what is made once and kept, which is then made with it awake; else any number.</param>
    public void Try(IReadOnlyList<Mutant> mutants)
    {
        new Thread(Watch) { IsBackground = true }.Start();
        if (mutants.Count == 1)
        {
            Switches.Wake(mutants[0]);
            Answer(mutants[0], Killer(mutants[0], TestRow.All(), alone: true));
            return;
        }

        TestRow[] rows = [.. TestRow.All()];
        foreach (var mutant in mutants)
        {
            Answer(mutant, Killer(mutant, rows, alone: false));
        }
    }

    private string Killer(Mutant mutant, IEnumerable<TestRow> rows, bool alone)
    {
        try
        {
            foreach (var row in Ordered(mutant, rows, alone))
            {
                Switches.Wake(mutant);
                running = new(mutant, Environment.CpuUsage.TotalTime);
                var failure = row.Failure();
                running = null;
                Switches.Wake(null);
                if (failure is not null)
                {
                    // Something kept from the mutant before would fail without this one, too.
                    return alone || row.Failure() is null ? row.Name : "?";
                }
            }

            return "";
        }
        catch (TypeInitializationException error) when (alone)
        {
            return error.TypeName;
        }
    }

    // Cheapest first, among cheap ones the nearest; of a list those that name the word.
    private IEnumerable<TestRow> Ordered(Mutant mutant, IEnumerable<TestRow> rows, bool alone)
    {
        var room = Path.GetDirectoryName(mutant.File)!.Replace("/lexicon", "", StringComparison.Ordinal).Replace('/', '.');
        var word = mutant.Kind == "list" ? mutant.Code.Split('\t')[0] : null;
        return from row in rows
               where coverage.Rows.ContainsKey(row.Name)
               let cost = coverage.Rows[row.Name]
               where alone || cost.Reached.Contains(mutant.Id)
               orderby word is not null
                   && row.Arguments.Any(cell => cell is string text && text.Contains(word, StringComparison.OrdinalIgnoreCase)) ? 0 : 1,
                   cost.Milliseconds / 100, row.Name.StartsWith(room, StringComparison.Ordinal) ? 0 : 1, cost.Milliseconds
               select row;
    }

    private void Answer(Mutant mutant, string killer)
    {
        answers.WriteLine($"{mutant.Id}\t{killer}");
        answers.Flush();
        if (killer == "?")
        {
            Environment.Exit(3);
        }
    }

    private void Watch()
    {
        while (true)
        {
            Thread.Sleep(500);
            if (running is var (mutant, begun)
                && (Environment.CpuUsage.TotalTime - begun > Longest || Process.GetCurrentProcess().WorkingSet64 > MostMemory))
            {
                Answer(mutant, "(no end)");
                Environment.Exit(4);
            }
        }
    }

    private sealed record Running(Mutant Mutant, TimeSpan Begun);
}
