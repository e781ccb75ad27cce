using Analysis.Caching;
using Analysis.Kernel.Running;
using Analysis.Text;
using Spectre.Console;

namespace Analysis.Cli.Commands;

/// <summary>Runs notebooks one by one, each in a fresh kernel, and writes what came of them.</summary>
internal sealed record NotebookJob
{
    /// <summary>The cell that sets parameters; empty for none.</summary>
    public string Parameters { get; init; } = "";

    /// <summary>Environment variables of the kernel, beside those of this process.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>();

    /// <summary>How long one cell may take; null for as long as it likes.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>Whether scripts are taken out of the outputs that are stored in the notebook; the page keeps them.</summary>
    public bool WithoutScripts { get; init; }

    /// <summary>Whether each cell is named as it starts.</summary>
    public bool EveryCell { get; init; }

    /// <summary>
    /// A job on other folders than the notebooks name. The paths reach them by the environment, since what
    /// stands in their cells is saved with them.
    /// </summary>
    /// <param name="corpus">The folder with the sources.</param>
    /// <param name="output">The folder that they write to.</param>
    public static NotebookJob On(string corpus, string output) => new()
    {
        Parameters = """
            // Parameters: the folders that --corpus and --out named
            var folder = Environment.GetEnvironmentVariable("ANALYSIS_CORPUS");
            var output = Environment.GetEnvironmentVariable("ANALYSIS_OUT");
            """,
        Variables = new Dictionary<string, string>
        {
            ["ANALYSIS_CORPUS"] = Path.GetFullPath(corpus), ["ANALYSIS_OUT"] = Path.GetFullPath(output)
        },
    };

    /// <summary>The same job, whose notebooks need not read again what a run kept.</summary>
    /// <param name="cache">The folder of the cache; empty for none.</param>
    public NotebookJob LookingInto(string cache) => this with
    {
        Variables = new Dictionary<string, string>(Variables)
        {
            [ExtractionCache.FolderVariable] = cache.Length == 0 ? "" : Path.GetFullPath(cache)
        },
    };

    /// <summary>The same job, whose notebooks open every corpus with the names of private persons masked.</summary>
    /// <param name="isMasked">Whether they do.</param>
    public NotebookJob Masking(bool isMasked) => this with
    {
        Variables = new Dictionary<string, string>(Variables) { [Corpus.MaskVariable] = isMasked ? "1" : "" },
    };

    /// <summary>The C# notebooks of a folder, in the order of their names; those in other languages are not ours to run.</summary>
    public static IEnumerable<string> In(string folder) =>
        Directory.GetFiles(folder, "*.ipynb").Where(IsOurs).Order(StringComparer.Ordinal);

    /// <summary>
    /// Those of a folder that reach no network. The others, which ask for packages, are named on standard output: who wants
    /// tables and charts did not agree to that.
    /// </summary>
    /// <param name="folder">The folder.</param>
    public static IReadOnlyList<string> WithoutPackages(string folder)
    {
        var asks = In(folder).ToLookup(AsksForPackages);
        if (asks[true].FirstOrDefault() is { } first)
        {
            Output.People().WriteLine($"Not run, since the network may be reached for packages: {VisibleText.Of(string.Join(", ", asks[true].Select(path => Path.GetFileName(path))))}. To run it: analysis run {VisibleText.Of(first.Replace('\\', '/'))}");
        }

        return [.. asks[false]];
    }

    private static bool AsksForPackages(string path)
    {
        try
        {
            return Notebook.Read(path).AsksForPackages;
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    // One that cannot be read is run, too: the message then names it, and the others go on.
    private static bool IsOurs(string path)
    {
        try
        {
            return Notebook.Read(path).Language is "C#" or "";
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    /// <summary>Runs one notebook in its own folder.</summary>
    /// <param name="source">The notebook.</param>
    /// <param name="target">Where it goes with its outputs, also after an error: the outputs up to it say what happened.</param>
    /// <param name="html">Where it goes as a page; null for nowhere.</param>
    /// <returns>Whether every cell ran without an error or was skipped.</returns>
    /// <exception cref="IOException">The kernel cannot be started or ended, or a file cannot be read or written.</exception>
    /// <exception cref="InvalidDataException">The file is no notebook.</exception>
    public bool Run(string source, string target, string? html)
    {
        var (notebook, folder) = (Notebook.Read(source), Path.GetDirectoryName(Path.GetFullPath(source))!);
        if (Parameters.Length > 0)
            notebook.Inject(Parameters);
        // Before the run: what cannot be written is told at once, not after minutes.
        foreach (var file in new[] { target, html ?? target })
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        NotebookLibrary.Offer();
        try
        {
            using var kernel = KernelProcess.StartProgram(KernelCommand.Program, folder, Variables);
            return NotebookRun.Run(notebook, kernel, Timeout, new RunMessages(Path.GetFileName(source), EveryCell));
        }
        finally
        {
            try
            {
                if (html is not null)
                    NotebookHtml.Write(notebook, Path.GetFileNameWithoutExtension(source), folder, html);
            }
            finally
            {
                // A page that cannot be written must not cost the notebook.
                if (WithoutScripts)
                    notebook.RemoveScripts();
                notebook.Write(target);
            }
        }
    }
}
