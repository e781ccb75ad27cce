namespace Analysis.Kernel.Running;

/// <summary>Hears how a run of a notebook goes on. Places count the code cells that hold anything, from 1.</summary>
public interface IRunReport
{
    /// <summary>A cell begins.</summary>
    /// <param name="place">Its place.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="cell">The cell.</param>
    void Starts(int place, int count, NotebookCell cell);

    /// <summary>A cell ended, well or not.</summary>
    void Ended(int place, CellRun run);

    /// <summary>An optional cell cannot run here.</summary>
    /// <param name="place">Its place.</param>
    /// <param name="why">Why, in one line.</param>
    void Skipped(int place, string why);
}
