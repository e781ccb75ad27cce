namespace Analysis.Frames.Tests;

/// <summary>The corpus of the repository, opened once.</summary>
internal static class Seeds
{
    private static readonly Lazy<Corpus> Opened = new(() => Corpus.Open(Path.Combine(Repository.Root, "seeds")));

    public static Corpus Corpus => Opened.Value;
}
