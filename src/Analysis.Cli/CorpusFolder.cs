using Analysis.Sources;

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

    /// <summary>Refuses an output folder that is, holds or lies in the corpus by any path: what is written there would be read as sources, and sources.csv is the user's own.</summary>
    public static void RequireApart(string folder, string output)
    {
        if (FilePlace.IsWithin(output, folder))
        {
            throw new UsageException($"--out {output} lies inside the corpus folder, where nothing may be written. Name a folder beside it.");
        }

        if (FilePlace.IsWithin(folder, output))
        {
            throw new UsageException($"--out {output} holds the corpus folder, beside which nothing may be written. Name a folder of its own for what is written.");
        }
    }
}
