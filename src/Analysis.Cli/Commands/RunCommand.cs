using System.CommandLine;
using Analysis.Kernel.Running;

namespace Analysis.Cli.Commands;

/// <summary>
/// <c>analysis run NOTEBOOK</c>: runs a notebook, or every notebook of a folder, from top to bottom in a fresh kernel, without Jupyter.
/// </summary>
internal static class RunCommand
{
    // A week.
    private const int MostSeconds = 604_800;

    public static Command Create()
    {
        var notebook = new Argument<string>("notebook") { Description = "The notebook (.ipynb), or a folder of notebooks" };
        var output = new Option<string?>("--out", "--output")
        {
            Description = "Where to write the notebook with its outputs, for a folder a folder (default: back into the file)"
        };
        var parameters = new Option<string[]>("--parameter", "-p")
        {
            Description = "name=value, for the cell behind the one tagged 'parameters'; may be repeated"
        };
        var timeout = new Option<double?>("--timeout") { Description = "Seconds that one cell may take" };
        var html = new Option<string?>("--html")
        {
            Description = "Also write a web page that needs nothing from the network; for a folder, a folder of them"
        };
        var withoutScripts = new Option<bool>("--without-scripts")
        {
            Description = "Store outputs without their scripts, for version control: charts stay as pictures and as figures"
        };
        var command = new Command("run", "Runs a notebook, or every notebook of a folder, from top to bottom in a fresh kernel. A failing cell ends its notebook, and the exit code is 1.") { notebook, output, parameters, timeout, html, withoutScripts }
            .WithExamples(
                "analysis run notebooks --html out/notebooks",
                "analysis run notebooks --without-scripts                 before a commit",
                "analysis run report.ipynb --out out.ipynb --parameter from=2020-08-09 --timeout 60 --html out.html");
        command.SetAction(parsed =>
        {
            try
            {
                var job = new NotebookJob
                {
                    Parameters = parsed.GetValue(parameters) is { Length: > 0 } given ? Parameters.Code(given) : "",
                    Timeout = parsed.GetValue(timeout) is { } seconds ? Limit(seconds) : null,
                    WithoutScripts = parsed.GetValue(withoutScripts),
                    EveryCell = true,
                };
                return RunAll(job, parsed.GetValue(notebook)!, parsed.GetValue(output), parsed.GetValue(html));
            }
            catch (FormatException e)
            {
                throw new UsageException(e.Message);
            }
        });
        return command;
    }

    private static TimeSpan Limit(double seconds) => seconds is > 0 and <= MostSeconds
        ? TimeSpan.FromSeconds(seconds)
        : throw new UsageException(
            FormattableString.Invariant($"--timeout {seconds} is out of range. Choose more than 0 and at most {MostSeconds} seconds."));

    private static int RunAll(NotebookJob job, string path, string? output, string? html)
    {
        if (!Directory.Exists(path) && !File.Exists(path))
            throw new UsageException($"There is no file or folder '{path}'.");
        RequireWritable(path, output, html);
        if (!Directory.Exists(path))
            return job.Run(path, output ?? path, html) ? CommandLine.Done : CommandLine.BadData;
        var sources = NotebookJob.In(path).ToList();
        if (sources.Count == 0)
            throw new UsageException($"There is no C# notebook in '{path}'.");
        var failed = 0;
        foreach (var source in sources)
        {
            var name = Path.GetFileName(source);
            Console.Error.WriteLine(name);
            try
            {
                failed += job.Run(source, InFolder(output, name) ?? source, InFolder(html, Path.ChangeExtension(name, ".html"))) ? 0 : 1;
            }
            catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
            {
                Console.Error.WriteLine(e.Message);
                failed++;
            }
        }

        return failed == 0 ? CommandLine.Done : CommandLine.BadData;
    }

    private static void RequireWritable(string path, string? output, string? html)
    {
        Action<string, string> require = Directory.Exists(path) ? OutputPlace.RequireFolder : OutputPlace.RequireFile;
        require("--out", output ?? path);
        if (html is not null)
            require("--html", html);
    }

    private static string? InFolder(string? folder, string name) =>
        folder is null ? null : Path.Combine(folder, name);
}
