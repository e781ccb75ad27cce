using Analysis.Kernel.Running;

namespace Analysis.Kernel.Tests.Support;

/// <summary>Keeps a line of each cell: its place and what became of it.</summary>
public sealed class RecordingReport : IRunReport
{
    public List<string> Lines { get; } = [];

    public void Starts(int place, int count, NotebookCell cell)
    {
    }

    public void Ended(int place, CellRun run) => Lines.Add(run.Succeeded ? $"{place} ok" : $"{place} failed: {run.ErrorMessage}");

    public void Skipped(int place, string why) => Lines.Add($"{place} skipped {why}");
}
