using System.Text.RegularExpressions;
using Analysis.Kernel.Running;
using Analysis.Kernel.Tests.Support;

namespace Analysis.Notebooks.Tests;

/// <summary>
/// What keeps a notebook from being committed: outputs that do not come from one clean run of its code, or
/// that tell of the machine it was run on.
/// </summary>
public static partial class NotebookFaults
{
    private const long LargestBytes = 2_000_000;

    /// <summary>The faults, each in words.</summary>
    public static IReadOnlyList<string> Of(string path)
    {
        var cells = Notebook.Read(path).Cells.Where(cell => cell.IsCode).ToList();
        var text = Packed().Replace(File.ReadAllText(path), "");
        return
        [
            .. InOrder(cells) ? [] : new[] { "out of order: the numbers of the cells are not those of one run from top to bottom" },
            .. from cell in Notebook.Read(path).Stale() select $"older than its code, run it again: {cell.Source}",
            .. from cell in cells
               where cell.Outputs.Any(output => (string?)output?["output_type"] == "error")
               select $"an error: {cell.Source}",
            .. Found("a script, run it again with --without-scripts", Script(), text),
            .. Found("a path", RootedPath(), text),
            .. Found("an address", Address(), text),
            .. Found("a host", Host(), text),
            .. from told in new[] { Repository.Root, Environment.MachineName, Environment.UserName, "/" + Environment.UserName + "/" }
               where told.Length > 4 && text.Contains(told, StringComparison.Ordinal)
               select $"a name of this machine: {told}",
            .. new FileInfo(path).Length <= LargestBytes ? [] : new[] { "too large to be opened anywhere" },
        ];
    }

    // Optional cells that were skipped have no number, and the one that was tried took one with it.
    private static bool InOrder(List<NotebookCell> cells)
    {
        var numbers = cells.Where(cell => cell.ExecutionCount is not null).Select(cell => (int)cell.ExecutionCount!).ToList();
        var firm = cells.TakeWhile(cell => !cell.HasTag(NotebookRun.Optional)).ToList();
        return firm.Select(cell => cell.ExecutionCount).SequenceEqual(Enumerable.Range(1, firm.Count).Cast<int?>())
            && cells.All(cell => cell.ExecutionCount is not null || cell.HasTag(NotebookRun.Optional))
            && numbers.Zip(numbers.Skip(1)).All(pair => pair.First < pair.Second);
    }

    private static IEnumerable<string> Found(string what, Regex pattern, string text) =>
        from match in pattern.Matches(text) select $"{what}: {match.Value}";

    // Pictures and scripts as base64 are letters in any order.
    [GeneratedRegex("[A-Za-z0-9+/]{200,}=*")]
    private static partial Regex Packed();

    [GeneratedRegex(@"<script\b[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Script();

    [GeneratedRegex(@"(?<![\w.\\<:/])/(home|Users|root|tmp|work|usr|var|opt|mnt|private)/|file://|\b[A-Z]:(\\\\|/)(Users|Temp|Windows)",
        RegexOptions.IgnoreCase)]
    private static partial Regex RootedPath();

    [GeneratedRegex(@"\b(?:[0-9]{1,3}\.){3}[0-9]{1,3}\b|localhost:[0-9]|[\w.+-]+@[\w-]+\.[a-z]{2,}|\b(?:[0-9a-f]{1,4}:){3,7}:?[0-9a-f]{1,4}\b|\bfe80::")]
    private static partial Regex Address();

    [GeneratedRegex(@"https?://(?!www\.w3\.org/|plotly\.com|feross\.org|github\.com)[^\s\\""]*")]
    private static partial Regex Host();
}
