using System.Diagnostics;

namespace Analysis.Mutants;

/// <summary>Tries mutants one after the other in this process, and says of each which row of tests notices it.</summary>
internal sealed class Attempt(Coverage coverage, TextWriter answers)
{
    /// <summary>Exit code: what was kept from a mutant spoils the next.</summary>
    public const int Unclear = 3;

    /// <summary>Exit code: a mutant had no end.</summary>
    public const int Endless = 4;

    // Of processor time, as a busy machine makes no rule slower; and of memory, which endless lists fill first.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(40);
    private const long MostMemory = 3_000_000_000;

    private volatile Running? running;

    /// <summary>
    /// Answers "number, tab, killer" a line; no killer for a survivor, "?" where this process can no longer tell. Ends
    /// the process where a mutant has no end.
    /// </summary>
    public void Together(IReadOnlyList<Mutant> mutants)
    {
        new Thread(Watch) { IsBackground = true }.Start();
        TestRow[] rows = [.. TestRow.All()];
        foreach (var mutant in mutants)
        {
            Answer(mutant, Killer(mutant, rows, alone: false));
        }
    }

    /// <summary>
    /// The same for one mutant, which is awake before anything is made, so that also what is made once and kept is made with it.
    /// </summary>
    /// <param name="mutant">Which.</param>
    /// <param name="first">The row to begin with: the one that noticed it elsewhere; empty for none.</param>
    public void Alone(Mutant mutant, string first)
    {
        new Thread(Watch) { IsBackground = true }.Start();
        Switches.Wake(mutant);
        Answer(mutant, Killer(mutant, TestRow.All(), alone: true, first));
    }

    private string Killer(Mutant mutant, IEnumerable<TestRow> rows, bool alone, string first = "")
    {
        try
        {
            foreach (var row in Ordered(mutant, rows, alone, first))
            {
                Switches.Wake(mutant);
                running = new(mutant, Environment.CpuUsage.TotalTime);
                var failure = row.Failure();
                running = null;
                if (failure is not null)
                {
                    return alone || PassesWithout(row) ? row.Name : "?";
                }
            }

            return "";
        }
        catch (TypeInitializationException error) when (alone)
        {
            return error.TypeName;
        }
    }

    // What is kept from a mutant before would fail without this one, too.
    private static bool PassesWithout(TestRow row)
    {
        Switches.Wake(null);
        return row.Failure() is null;
    }

    // Cheapest first, among cheap ones the nearest; of a list those that name one of its words.
    private IEnumerable<TestRow> Ordered(Mutant mutant, IEnumerable<TestRow> rows, bool alone, string first)
    {
        var room = Path.GetDirectoryName(mutant.File)!.Replace("/lexicon", "", StringComparison.Ordinal).Replace('/', '.');
        string[] words = mutant.Kind == "list" ? mutant.Code.Split(['\t', ' ', '|'], StringSplitOptions.RemoveEmptyEntries) : [];
        return from row in rows
               where coverage.Rows.ContainsKey(row.Name)
               let cost = coverage.Rows[row.Name]
               where alone || words.Length > 0 || cost.Reached.Contains(mutant.Id)
               orderby row.Name == first ? 0 : 1, row.Arguments.Any(cell => cell is string text
                   && Array.Exists(words, word => word.Length > 3 && text.Contains(word, StringComparison.OrdinalIgnoreCase))) ? 0 : 1,
                   cost.Milliseconds / 100, row.Name.StartsWith(room, StringComparison.Ordinal) ? 0 : 1, cost.Milliseconds
               select row;
    }

    private void Answer(Mutant mutant, string killer)
    {
        answers.WriteLine($"{mutant.Id}\t{killer}");
        answers.Flush();
        if (killer == "?")
        {
            Environment.Exit(Unclear);
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
                Environment.Exit(Endless);
            }
        }
    }

    private sealed record Running(Mutant Mutant, TimeSpan Begun);
}
