namespace Analysis.Kernel.Running;

/// <summary>Runs a notebook from its first cell to its last in a fresh kernel, without Jupyter.</summary>
public static class NotebookRun
{
    /// <summary>The tag of a cell that may fail, such as one that needs a package from the network: it and those of this tag behind it are skipped then, and say so.</summary>
    public const string Optional = "optional";

    /// <summary>Runs the cells in order and stores their outputs, until one fails.</summary>
    /// <param name="notebook">The notebook; outputs of earlier runs are removed.</param>
    /// <param name="kernel">A kernel that ran nothing yet.</param>
    /// <param name="timeout">How long one cell may take; null for as long as it likes.</param>
    /// <param name="onStart">Told before each cell: its place among the code cells, from 1, their number, the cell.</param>
    /// <param name="onEnd">Told after each cell: its place and how it ran.</param>
    /// <returns>Whether every cell ran without an error or was skipped.</returns>
    /// <exception cref="IOException">The kernel ended.</exception>
    public static bool Run(
        Notebook notebook, KernelProcess kernel, TimeSpan? timeout, Action<int, int, NotebookCell> onStart, Action<int, CellRun> onEnd)
    {
        notebook.Clear();
        notebook.Describe(kernel.LanguageInfo);
        var cells = notebook.Cells.Where(cell => cell.IsCode && !string.IsNullOrWhiteSpace(cell.Source)).ToArray();
        var skipping = false;
        for (var i = 0; i < cells.Length; i++)
        {
            if (skipping && cells[i].HasTag(Optional))
            {
                cells[i].StoreSkipped();
                continue;
            }

            onStart(i + 1, cells.Length, cells[i]);
            var run = kernel.Execute(cells[i].Source, timeout);
            cells[i].Store(run);
            onEnd(i + 1, run);
            if (run.Succeeded)
                continue;
            if (!cells[i].HasTag(Optional))
                return false;
            cells[i].StoreSkipped();
            skipping = true;
        }

        return true;
    }
}
