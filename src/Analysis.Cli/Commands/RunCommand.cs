using System.CommandLine;
using Analysis.Kernel.Running;
using Spectre.Console;

namespace Analysis.Cli.Commands;

/// <summary><c>analysis run NOTEBOOK</c>: runs a notebook, or every notebook of a folder, from top to bottom in a fresh kernel, without Jupyter.</summary>
internal static class RunCommand
{
    private const int TitleLength = 60;

    public static Command Create()
    {
        var notebook = new Argument<string>("notebook") { Description = "The notebook (.ipynb), or a folder of notebooks" };
        var output = new Option<string?>("--output") { Description = "Where to write the notebook with its outputs, for a folder a folder (default: back into the file)" };
        var parameters = new Option<string[]>("--parameter", "-p") { Description = "name=value, for the cell behind the one tagged 'parameters'; may be repeated" };
        var timeout = new Option<double?>("--timeout") { Description = "Seconds that one cell may take" };
        var html = new Option<string?>("--html") { Description = "Also write a web page that needs nothing from the network; for a folder, a folder of them" };
        var command = new Command("run", "Runs a notebook, or every notebook of a folder, from top to bottom in a fresh kernel; exit code 1 on the first error.") { notebook, output, parameters, timeout, html }
            .WithExamples(
                "analysis run notebooks --html out/notebooks",
                "analysis run report.ipynb --output out.ipynb --parameter from=2020-08-09 --timeout 60 --html out.html");
        command.SetAction(parsed =>
        {
            try
            {
                return RunAll(
                    parsed.GetValue(notebook)!,
                    parsed.GetValue(output),
                    parsed.GetValue(parameters) ?? [],
                    parsed.GetValue(timeout) is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
                    parsed.GetValue(html));
            }
            catch (FormatException e)
            {
                throw new UsageException(e.Message);
            }
            catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
            {
                Console.Error.WriteLine(e.Message);
                return CommandLine.BadData;
            }
        });
        return command;
    }

    private static int RunAll(string path, string? output, string[] parameters, TimeSpan? timeout, string? html)
    {
        if (!Directory.Exists(path) && !File.Exists(path))
            throw new UsageException($"There is no file or folder '{path}'.");
        if (!Directory.Exists(path))
            return Run(Path.GetFullPath(path), Path.GetFullPath(output ?? path), parameters, timeout, html);
        foreach (var source in Directory.GetFiles(path, "*.ipynb").Order(StringComparer.Ordinal).Select(Path.GetFullPath))
        {
            var name = Path.GetFileName(source);
            AnsiConsole.WriteLine(name);
            var code = Run(source, InFolder(output, name) ?? source, parameters, timeout, InFolder(html, Path.ChangeExtension(name, ".html")));
            if (code != 0)
                return code;
        }

        return 0;
    }

    private static string? InFolder(string? folder, string name) =>
        folder is null ? null : Path.Combine(Directory.CreateDirectory(folder).FullName, name);

    private static int Run(string source, string target, string[] parameters, TimeSpan? timeout, string? html)
    {
        var notebook = Notebook.Read(source);
        if (parameters.Length > 0)
            notebook.Inject(Parameters.Code(parameters));
        var succeeded = false;
        try
        {
            using var kernel = KernelProcess.StartProgram(KernelCommand.Program, Path.GetDirectoryName(source)!);
            succeeded = NotebookRun.Run(notebook, kernel, timeout, Start, End);
        }
        finally
        {
            // Also after an error: the outputs up to it say what happened.
            notebook.Write(target);
            if (html is not null)
                NotebookHtml.Write(notebook, Path.GetFileNameWithoutExtension(source), html);
        }

        return succeeded ? CommandLine.Done : CommandLine.BadData;
    }

    private static void Start(int place, int count, NotebookCell cell)
    {
        var title = cell.Source.Split('\n')[0].Trim();
        Output.Messages().MarkupInterpolated($"[[{place}/{count}]] {(title.Length > TitleLength ? title[..TitleLength] + "..." : title)}");
    }

    private static void End(int place, CellRun run)
    {
        Output.Messages().MarkupLineInterpolated($"  [dim]{run.Duration.TotalSeconds:0.0} s[/]");
        if (run.TimedOut)
            Console.Error.WriteLine($"Cell {place} took too long and was stopped.");
        else if (!run.Succeeded)
            Console.Error.WriteLine($"Cell {place} failed: {run.ErrorName}: {run.ErrorMessage}");
    }
}
