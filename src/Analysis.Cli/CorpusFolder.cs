using Analysis.Caching;
using Analysis.Cli.Commands;
using Analysis.Sources;
using Analysis.Tables;

namespace Analysis.Cli;

/// <summary>Opens what an argument names; what is not there is wrong usage.</summary>
internal static class CorpusFolder
{
    /// <summary>The corpus of a folder.</summary>
    public static CorpusInput Input(string folder)
    {
        try
        {
            return CorpusInput.OfFolder(folder);
        }
        catch (DirectoryNotFoundException)
        {
            throw new UsageException($"There is no folder '{folder}'. Name the folder with the sources: --corpus DIR.");
        }
    }

    /// <summary>What stands in a folder; what a run into the usual place kept of it need not be read again.</summary>
    public static Corpus Open(string folder) =>
        Corpus.Of(Input(folder), cache: ExtractionCache.OfEnvironment(CacheOf(MainJob.UsualOutput), Tell));

    /// <summary>Where a run that writes to a folder keeps what it read: beside it, since what lies in it is handed on.</summary>
    public static string CacheOf(string output) =>
        Path.TrimEndingDirectorySeparator(output) is var folder && Path.GetFileName(folder) is "" or "." or ".."
            ? Path.GetFullPath(output) + ".cache"
            : folder + ".cache";

    /// <summary>Says what is wrong with a cache.</summary>
    public static void Tell(Diagnostics.Diagnostic found) => Output.Report([TableBuilder.Diagnostic(found)]);

    /// <summary>
    /// Refuses an output folder that is, holds or lies in the corpus by any path: what is written there would be read as
    /// sources, and sources.csv is the user's own.
    /// </summary>
    public static void RequireApart(string folder, string output)
    {
        if (FilePlace.IsWithin(output, folder))
        {
            throw new UsageException(
                $"--out {output} lies inside the corpus folder, where nothing may be written. Name a folder beside it.");
        }

        if (FilePlace.IsWithin(folder, output))
        {
            throw new UsageException($"--out {output} holds the corpus folder, beside which nothing may be written. Name a folder of its own for what is written.");
        }

        if (Links(output).Concat(Links(CacheOf(output)))
            .FirstOrDefault(link => FilePlace.IsWithin(link, folder) || FilePlace.IsWithin(folder, link)) is { } into)
        {
            throw new UsageException(
                $"{into} is a link to the corpus folder, where nothing may be written. "
                + "Remove the link, or name another folder with --out.");
        }
    }

    // Folders below a folder that lie elsewhere in truth.
    private static IEnumerable<string> Links(string folder) => Directory.Exists(folder)
        ? new DirectoryInfo(folder).EnumerateDirectories("*", new EnumerationOptions { AttributesToSkip = 0 })
            .SelectMany(below => below.LinkTarget is null ? Links(Path.Combine(folder, below.Name)) : [Path.Combine(folder, below.Name)])
        : [];
}
