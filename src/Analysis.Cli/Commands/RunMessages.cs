using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Analysis.Kernel.Running;
using Analysis.Text;
using Spectre.Console;

namespace Analysis.Cli.Commands;

/// <summary>Tells on standard error how a notebook runs.</summary>
/// <param name="notebook">Its name.</param>
/// <param name="everyCell">Whether each cell is named as it starts, or only what fails or is skipped.</param>
internal sealed partial class RunMessages(string notebook, bool everyCell) : IRunReport
{
    private readonly string notebook = VisibleText.Of(notebook);
    private const int TitleLength = 60;

    /// <inheritdoc/>
    public void Starts(int place, int count, NotebookCell cell)
    {
        var title = cell.Source.Split('\n')[0].Trim();
        if (everyCell)
            Output.Messages()
                .MarkupInterpolated($"[[{place}/{count}]] {(title.Length > TitleLength ? title[..TitleLength] + "..." : title)}");
    }

    /// <inheritdoc/>
    public void Ended(int place, CellRun run)
    {
        if (everyCell)
            Output.Messages().MarkupLineInterpolated($"  [dim]{run.Duration.TotalSeconds:0.0} s[/]");
        if (run.TimedOut)
            Console.Error.WriteLine($"{notebook}: cell {place} took too long and was stopped.");
        else if (!run.Succeeded)
            Fail($"{notebook}: cell {place} failed: {run.ErrorName}: {run.ErrorMessage}", run);
    }

    /// <inheritdoc/>
    public void Skipped(int place, string why)
    {
        if (everyCell)
            Output.Messages().WriteLine();
        Console.Error.WriteLine($"{notebook}: cell {place} skipped: {why}");
    }

    private static void Fail(string message, CellRun run)
    {
        var lines = Lines(message).Concat(
            from output in run.Outputs
            where (string?)output?["output_type"] == "error"
            from text in output["traceback"] as JsonArray ?? []
            from line in Lines(Colour().Replace((string?)text ?? "", ""))
            select "    " + line);
        foreach (var line in lines)
            Console.Error.WriteLine(line);
    }

    private static string[] Lines(string words) => words.ReplaceLineEndings("\n").Split('\n');

    [GeneratedRegex("\u001b\\[[0-9;]*m")]
    private static partial Regex Colour();
}
