using System.CommandLine;
using Analysis.Baselines;
using Analysis.Caching;
using Analysis.Charting;
using Analysis.Cli.Publishing;
using Analysis.Diagnostics;
using Analysis.Exports;
using Analysis.Saving;
using Analysis.Sources;
using Analysis.Tables;
using Spectre.Console;

namespace Analysis.Cli.Commands;

/// <summary>Without a command: reads the corpus folder, writes tables, charts and notebooks, and says what became of everything.</summary>
internal static class MainJob
{
    private const string Tables = "tables";
    private const string Drawings = "charts";
    private const string Notebooks = "notebooks";

    // Where the notebooks read and write when nothing else is said.
    internal const string UsualCorpus = "seeds";
    internal const string UsualOutput = "out";
    private const string UsualFormats = "csv,jsonl,xlsx";

    // More kernels at once are in each other's way.
    private const int AtOnce = 2;

    private static readonly string[] Parts = [Tables, Drawings, Notebooks];
    private static readonly string[] Formats = ["svg", "png"];
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    public static RootCommand Command()
    {
        var corpus = new Option<string>("--corpus")
        {
            Description = "Folder with the sources", HelpName = "DIR", DefaultValueFactory = _ => UsualCorpus
        };
        var output = new Option<string>("--out") { Description = "Folder to write to; its files of the same names are replaced",
            HelpName = "DIR", DefaultValueFactory = _ => UsualOutput };
        var only = new Option<string>("--only")
        {
            Description = "Parts to write, joined by commas", HelpName = "LIST", DefaultValueFactory = _ => string.Join(',', Parts)
        };
        var format = new Option<string>("--format")
        {
            Description = $"Forms of the tables, joined by commas: {string.Join(", ", TableFiles.Formats)}", HelpName = "LIST",
            DefaultValueFactory = _ => UsualFormats
        };
        var plain = new Option<bool>("--plain-csv") { Description =
            "CSV for programs: without a byte order mark, and without the ' before cells that a spreadsheet would run or change" };
        var uncached = new Option<bool>("--no-cache")
        {
            Description = "Read every document, and keep nothing of it for the next run (else it is kept beside the outputs, in OUT.cache)"
        };
        var shard = new Option<string>("--shard") { Description = "Only read part I of N and keep it in OUT.cache, for a run without --shard to join; with --format, the tables of that part as well", HelpName = "I/N" };
        var mask = MaskOption.Create();
        var root = new RootCommand(
            "Reads a folder of statements and news and writes tables of figures, actors, dates and statements, each row with its exact words; a page and charts of them; and the notebooks of notebooks/, run on that folder.")
        {
            corpus,
            output,
            only,
            format,
            plain,
            uncached,
            shard,
            mask,
        }.WithExamples(
            "analysis                                  reads seeds/, writes out/, out/charts and out/notebooks",
            "analysis --corpus letters --out tables    reads letters/, writes tables/",
            "analysis --only tables                    the tables and the page, without charts and notebooks",
            "analysis --only tables --format sqlite    one file with all tables, for any browser of SQLite",
            "analysis --shard 7/200                    reads a part, on any machine that shares the folders; 'analysis' joins them",
            "analysis --mask --out public              all of it without the names of private persons, to be passed on",
            "analysis extract seeds | head -1          one JSON line a document",
            "analysis explain seeds/a.txt:3:14         which rules read that place",
            "Exit codes: 0 done, 1 something in the data is wrong or a notebook failed (see the messages), 2 wrong usage.");
        root.SetAction(parsed => parsed.GetValue(shard) is { } part
            ? ShardJob.Run(parsed.GetRequiredValue(corpus), parsed.GetRequiredValue(output), part,
                parsed.GetResult(format) is { Implicit: false } ? parsed.GetRequiredValue(format) : "", parsed.GetValue(uncached))
            : Run(parsed.GetRequiredValue(corpus), parsed.GetRequiredValue(output), parsed.GetRequiredValue(only),
                parsed.GetRequiredValue(format), parsed.GetValue(plain) ? CsvForm.Plain : CsvForm.Spreadsheet,
                parsed.GetValue(uncached), parsed.GetValue(mask)));
        return root;
    }

    private static int Run(string folder, string output, string only, string format, CsvForm csv, bool isUncached, bool isMasked)
    {
        var parts = only.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length == 0 || !parts.All(Parts.Contains))
        {
            throw new UsageException($"--only {only} names no part. Choose among: {string.Join(", ", Parts)}.");
        }

        var formats = FormatsOf(format);
        CorpusFolder.RequireApart(folder, output);
        OutputPlace.RequireFolder("--out", output);
        using var run = OneRun(output);
        // What is kept of the documents is what the mask takes out.
        var cache = isUncached || isMasked ? null : Cache(folder, output);
        var isFirst = cache is { Exists: false };
        var plain = Open(CorpusFolder.Input(folder), cache);
        var corpus = isMasked ? plain.Masked() : plain;
        Summary.Write(corpus);
        Action<string, string> look = isMasked ? (fresh, target) => MaskedFiles.Require(plain, fresh, target) : (_, _) => { };
        var (changes, drawn) = WriteSet(corpus, output, parts, formats, csv, look);
        if (isFirst && cache!.Exists)
        {
            Summary.Kept(CorpusFolder.CacheOf(output));
        }

        new ChangeLines(corpus).WriteShort(changes, output);
        Output.Report(changes.Diagnostics.Concat(corpus.Diagnostics));
        var ran = !parts.Contains(Notebooks)
            || RunNotebooks(folder, output, cache is null ? "" : CorpusFolder.CacheOf(output), isMasked, look);
        return corpus.HasErrors || changes.Diagnostics.Any(row => row.Severity > Severity.Info) || !drawn || !ran ? CommandLine.BadData
            : CommandLine.Done;
    }

    /// <summary>The forms of tables that an option names.</summary>
    internal static string[] FormatsOf(string format)
    {
        var formats = format.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return formats.Length > 0 && formats.All(TableFiles.Formats.Contains) ? formats
            : throw new UsageException(
                $"--format {format} names no form of tables. Choose among: {string.Join(", ", TableFiles.Formats)}.");
    }

    // Two runs into one folder would each write half of it.
    private static FolderLock OneRun(string output)
    {
        var place = Path.GetDirectoryName(FilePlace.Real(output)) is { } parent && Directory.Exists(parent) ? parent : Path.GetTempPath();
        return FolderLock.Take(Path.Combine(place, $".{Path.GetFileName(FilePlace.Real(output))}.analysis-run"), TimeSpan.Zero, output);
    }

    /// <summary>
    /// Tables, page, charts and the baseline: all of this run, or all as they were. What changed since the last
    /// run, and whether every picture was made.
    /// </summary>
    private static (ChangesSince Changes, bool Drawn) WriteSet(
        Corpus corpus, string output, string[] parts, string[] formats, CsvForm csv, Action<string, string> look)
    {
        using var set = WholeFolder.For(output);
        var changes = corpus.Since(output);
        var baseline = changes.Write(set.Fresh);
        var (tables, page) = parts.Contains(Tables) ? WriteTables(corpus, changes, set.Fresh, formats, csv) : (null, "");
        IReadOnlyList<Chart> charts = parts.Contains(Drawings) ? Charts.All(corpus) : [];
        var (pictures, missing) = parts.Contains(Drawings) ? Draw(charts, corpus, Path.Combine(set.Fresh, Drawings)) : ([], "");
        look(set.Fresh, output);
        set.Commit(tables is null ? [] : [ChartPage.Beside]);
        if (tables is not null)
        {
            Summary.Written(output, tables.Names.Append(page).Append(baseline));
            Summary.Notes(tables.Notes);
        }

        if (parts.Contains(Drawings))
        {
            Summary.Written(Path.Combine(output, Drawings), pictures);
        }

        if (missing.Length > 0)
        {
            Console.Error.WriteLine(missing);
        }

        MissingLetters.Tell(charts, ChartTheme.Web);

        return (changes, missing.Length == 0);
    }

    // Side by side: neither needs the other.
    private static (WrittenTables Tables, string Page) WriteTables(
        Corpus corpus, ChangesSince changes, string folder, string[] formats, CsvForm csv)
    {
        var page = Task.Run(() => ChartPage.Save(corpus, folder, changes));
        var tables = Task.Run(() => TableFiles.Write(corpus, folder, formats, csv));
        // To their end, both of them, whatever happens to one.
        Task.WhenAll(page, tables).GetAwaiter().GetResult();
        return (tables.Result, page.Result);
    }

    // The pictures that were made, and what is to be said of those that were not.
    private static (IReadOnlyList<string> Written, string Missing) Draw(IReadOnlyList<Chart> charts, Corpus corpus, string folder)
    {
        try
        {
            return ([.. charts.SaveAll(folder, Evidence.Of(corpus).Hash, Formats).Select(path => Path.GetFileName(path))], "");
        }
        catch (ChartsNotSavedException some)
        {
            return ([.. some.Written.Select(path => Path.GetFileName(path))], some.Message);
        }
    }

    private static bool RunNotebooks(string folder, string output, string cache, bool isMasked, Action<string, string> look)
    {
        if (!Directory.Exists(Notebooks))
        {
            Output.People().WriteLine($"No notebooks were run: there is no folder '{Notebooks}' here.");
            return true;
        }

        using var set = WholeFolder.For(Path.Combine(output, Notebooks));
        var job = (IsUsual(folder, output) ? new NotebookJob() : NotebookJob.On(folder, output)).LookingInto(cache).Masking(isMasked);
        var sources = NotebookJob.WithoutPackages(Notebooks);
        var succeeded = sources.AsParallel().WithDegreeOfParallelism(AtOnce).Select(source => TryRun(job, source, set.Fresh)).ToList();
        look(set.Fresh, Path.Combine(output, Notebooks));
        set.Commit();
        Summary.Written(Path.Combine(output, Notebooks), sources.SelectMany(source => new[] { Path.GetFileName(source), Page(source) }));
        return succeeded.TrueForAll(done => done);
    }

    private static bool IsUsual(string folder, string output) =>
        Path.GetFullPath(folder) == Path.GetFullPath(UsualCorpus) && Path.GetFullPath(output) == Path.GetFullPath(UsualOutput);

    private static bool TryRun(NotebookJob job, string source, string target)
    {
        if (!Console.IsErrorRedirected)
        {
            Console.Error.WriteLine($"Running {source}");
        }

        try
        {
            return job.Run(source, Path.Combine(target, Path.GetFileName(source)), Path.Combine(target, Page(source)));
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(e is InvalidDataException ? e.Message : $"{Path.GetFileName(source)}: {e.Message}");
            return false;
        }
    }

    private static string Page(string source) => Path.ChangeExtension(Path.GetFileName(source), ".html");

    internal static ExtractionCache? Cache(string folder, string output)
    {
        var cache = CorpusFolder.CacheOf(output);
        if (!FilePlace.IsWithin(cache, folder) && !FilePlace.IsWithin(folder, cache))
        {
            return new ExtractionCache(cache, CorpusFolder.Tell);
        }

        Console.Error.WriteLine($"No cache is kept: {cache} would lie in the corpus folder, where nothing may be written, or hold it.");
        return null;
    }

    private static Corpus Open(CorpusInput input, ExtractionCache? cache)
    {
        var done = 0;
        var opening = Task.Run(() => Corpus.Of(input, count => Volatile.Write(ref done, count), cache));
        if (!Console.IsErrorRedirected && !opening.Wait(Patience))
        {
            Progress.Show(opening, () => Volatile.Read(ref done), input.Sources.Count);
        }

        return opening.GetAwaiter().GetResult();
    }
}
