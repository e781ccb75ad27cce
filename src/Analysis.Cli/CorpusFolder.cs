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
}
