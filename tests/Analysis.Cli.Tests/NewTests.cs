namespace Analysis.Cli.Tests;

/// <summary>Folders to begin with.</summary>
public sealed class NewTests
{
    [Fact]
    public void A_folder_is_made_and_its_documents_read_without_a_complaint()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal((0, ""), (folder.Run("new", "letters") is var made ? made.ExitCode : 1, made.Errors));
        Assert.Equal(
            [".vscode/extensions.json", ".vscode/settings.json", "README.md", "notebooks/start-here.ipynb",
                "seeds/example.txt", "seeds/sources.csv"],
            Files(folder, "letters"));
        var run = CliRun.Of(Path.Combine(folder.Path, "letters"), ["--only", "tables"]);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Diagnostics: 0 errors, 0 warnings, 0 notes", run.Output, StringComparison.Ordinal);
        var figures = File.ReadAllText(Path.Combine(folder.Path, "letters", "out", "figures.csv"));
        Assert.Contains(",more than 120,arrests,people,moreThan,120,", figures, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_folder_is_filled_and_one_that_is_not_empty_is_left_alone()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "empty"));
        Assert.Equal(0, folder.Run("new", "empty").ExitCode);
        Assert.Contains("seeds/sources.csv", Files(folder, "empty"));

        folder.With("mine/.hidden", "kept").With("file", "kept");
        var refused = folder.Run("new", "mine");
        Assert.Equal((2, "The folder mine is not empty, and nothing in it was touched. Name a folder that is new or empty.\n"),
            (refused.ExitCode, refused.Errors));
        Assert.Equal([".hidden"], Files(folder, "mine"));
        Assert.Equal((2, "file is a file. Name a folder that is new or empty.\n"),
            (folder.Run("new", "file") is var file ? file.ExitCode : 0, file.Errors));
        Assert.Equal(2, folder.Run("new", "file/below").ExitCode);
        Assert.Equal("kept", File.ReadAllText(Path.Combine(folder.Path, "file")));
    }

    private static string[] Files(TemporaryFolder folder, string name)
    {
        var root = Path.Combine(folder.Path, name);
        return [.. Directory.GetFiles(root, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(root, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];
    }
}
