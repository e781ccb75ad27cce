using System.Text.Json.Nodes;
using Analysis.Kernel.Evaluation;

namespace Analysis.Kernel.Running;

/// <summary>Runs a notebook from its first cell to its last in a fresh kernel, without Jupyter.</summary>
public static class NotebookRun
{
    /// <summary>
    /// The tag of a cell that may be left out where the packages that it names cannot be had; those of this tag behind it that name none of
    /// their own go with it. Any other failure of it is a failure.
    /// </summary>
    public const string Optional = "optional";

    private const string NeedsSkipped = "it goes on from the cell above, which was skipped";

    /// <summary>Runs the cells in order and stores their outputs, until one fails.</summary>
    /// <param name="notebook">The notebook; outputs of earlier runs are removed.</param>
    /// <param name="kernel">A kernel that ran nothing yet.</param>
    /// <param name="timeout">How long one cell may take; null for as long as it likes.</param>
    /// <param name="report">Told as the run goes on.</param>
    /// <returns>Whether every cell ran without an error or was skipped.</returns>
    /// <exception cref="IOException">The kernel ended.</exception>
    public static bool Run(Notebook notebook, KernelProcess kernel, TimeSpan? timeout, IRunReport report)
    {
        notebook.Clear();
        notebook.Describe(kernel.LanguageInfo);
        var cells = notebook.Runnable();
        var fingerprints = notebook.Fingerprints();
        var skipping = false;
        for (var i = 0; i < cells.Count; i++)
        {
            var (cell, place) = (cells[i], i + 1);
            var optional = cell.HasTag(Optional);
            report.Starts(place, cells.Count, cell);
            if (optional && skipping && !CellText.Packages(cell.Source).Any())
            {
                cell.StoreSkipped("Skipped: it goes on from a cell that was skipped.", fingerprints[i]);
                report.Skipped(place, NeedsSkipped);
                continue;
            }

            var run = NameOthers(kernel.Execute(cell.Source, timeout), cells, i);
            skipping = optional && run.ErrorName == PackageRestore.Failure;
            if (skipping)
            {
                cell.StoreSkipped($"Skipped: {Names(cell)} cannot be had here.", fingerprints[i]);
                report.Skipped(place, run.ErrorMessage ?? "");
                continue;
            }

            cell.Store(run, fingerprints[i]);
            report.Ended(place, run);
            if (!run.Succeeded)
                return false;
        }

        return true;
    }

    // Who has to rewrite one cell wants to know of all of them.
    private static CellRun NameOthers(CellRun run, IReadOnlyList<NotebookCell> cells, int at)
    {
        if (run.ErrorName != MagicCommands.Refused)
            return run;
        var others = cells.Skip(at + 1)
            .SelectMany((cell, i) => ForeignLanguages.Lines(CellText.Split(cell.Source), _ => false)
                .Select(line => $"cell {at + 2 + i}, line {line.Line}: #!{line.Command}"))
            .ToArray();
        if (others.Length == 0)
            return run;
        var words = $"The notebook has more of them: {string.Join("; ", others)}.";
        var outputs = (JsonArray)run.Outputs.DeepClone();
        outputs.OfType<JsonObject>().LastOrDefault(output => (string?)output["output_type"] == "error")?["traceback"]?.AsArray().Add(words);
        return run with { Outputs = outputs, ErrorMessage = $"{run.ErrorMessage}\n{words}" };
    }

    private static string Names(NotebookCell cell) =>
        string.Join(" and ", CellText.Packages(cell.Source).Select(package => $"the package {package.Name} {package.Version}".TrimEnd()));
}
