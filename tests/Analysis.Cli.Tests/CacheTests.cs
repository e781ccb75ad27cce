using Analysis.Cli.Tests.Trust;

namespace Analysis.Cli.Tests;

/// <summary>What a run keeps beside its outputs for the next one, as processes of their own.</summary>
public sealed class CacheTests
{
    private const string Cache = "out.cache/extractions";

    private static readonly string[] Tables = ["--corpus", "c", "--only", "tables", "--format", "csv"];

    [Fact]
    public void With_a_cache_and_without_every_file_has_the_same_bytes()
    {
        using var folder = new TemporaryFolder();
        Seeds(folder);
        string[] run = ["--corpus", "c", "--only", "tables,charts", "--format", "csv,jsonl,xlsx,sqlite,parquet"];
        var codes = new List<int>();
        foreach (var added in new[] { "", "c/new.txt", "c/sources.csv", "c/aliases.csv" })
        {
            if (added.Length > 0)
            {
                folder.With(added, added switch
                {
                    "c/sources.csv" => "file,published\nnew.txt,2021-05-02\n",
                    "c/aliases.csv" => "name,actor,kind\nAda Okoro,Ada B. Okoro,person\n",
                    _ => "Police arrested 40 people on Monday, said Ada Okoro, the mayor.",
                });
            }

            codes.Add(folder.Run([.. run, "--out", "out"]).ExitCode);
            codes.Add(folder.Run([.. run, "--out", "plain", "--no-cache"]).ExitCode);
            Assert.True(File.Exists(Path.Combine(folder.Path, Cache)));
            Assert.False(Directory.Exists(Path.Combine(folder.Path, "plain.cache")));
            Same(Path.Combine(folder.Path, "plain"), Path.Combine(folder.Path, "out"));
        }

        Assert.All(codes.Chunk(2), pair => Assert.Equal(pair[0], pair[1]));
    }

    [Fact]
    public void It_is_told_once_where_it_lies_and_removed_it_is_made_anew()
    {
        using var folder = new TemporaryFolder();
        folder.With("c/a.txt", "Police arrested 40 people on 1 May 2020.");
        var first = folder.Run(Tables);
        Assert.Contains("Kept in out.cache: ", first.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("out.cache", folder.Run(Tables).Output, StringComparison.Ordinal);
        Directory.Delete(Path.Combine(folder.Path, "out.cache"), recursive: true);
        Assert.Contains("Kept in out.cache: ", folder.Run(Tables).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void One_that_another_user_wrote_is_not_believed()
    {
        using var folder = new TemporaryFolder();
        folder.With("c/a.txt", "Police arrested 40 people on 1 May 2020.");
        CliRun As(string user) => CliRun.Of(folder.Path, Tables, variable: ("XDG_DATA_HOME", Path.Combine(folder.Path, user)));
        var (one, other) = (As("one"), As("other"));
        Assert.Empty(one.Messages);
        Assert.Contains("AN0220", Assert.Single(other.Messages), StringComparison.Ordinal);
        // A message about the cache says nothing about the data.
        Assert.Equal(0, other.ExitCode);
        Assert.Empty(As("other").Messages);
        Assert.Contains("40", File.ReadAllText(Path.Combine(folder.Path, "out", "figures.csv")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("review", "c", "--list")]
    [InlineData("changes", "--corpus", "c")]
    [InlineData("check", "--publish", "out", "--corpus", "c")]
    [InlineData("export", "--corpus", "c", "--format", "csv")]
    public void Other_commands_look_into_it_and_leave_it_as_it_is(params string[] command)
    {
        using var folder = new TemporaryFolder();
        folder.With("c/a.txt", "Police arrested 40 people on 1 May 2020.");
        folder.Run(Tables);
        var path = Path.Combine(folder.Path, Cache);
        var whole = File.ReadAllBytes(path);
        var plain = CliRun.Of(folder.Path, command, variable: ("ANALYSIS_CACHE", ""));
        var looked = folder.Run(command);
        Assert.Equal((plain.ExitCode, plain.Output, plain.Errors), (looked.ExitCode, looked.Output, looked.Errors));
        File.WriteAllBytes(path, whole[..^1]);
        // That it tells of the damage shows that it looked.
        Assert.Contains("AN0220", folder.Run(command).Errors, StringComparison.Ordinal);
        Assert.Equal(whole[..^1], File.ReadAllBytes(path));
    }

    [Fact]
    public void A_corpus_is_never_written_to()
    {
        using var folder = new TemporaryFolder();
        folder.With("out.cache/a.txt", "Police arrested 40 people on 1 May 2020.");
        var run = folder.Run("--corpus", "out.cache", "--only", "tables", "--format", "csv");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("No cache is kept", Assert.Single(run.Messages), StringComparison.Ordinal);
        Assert.Single(Directory.GetFileSystemEntries(Path.Combine(folder.Path, "out.cache")));
    }

    [Fact]
    public void Notebooks_of_a_run_look_into_it_and_without_one_into_none()
    {
        using var folder = new TemporaryFolder();
        folder.With("c/a.txt", "Police arrested 40 people on 1 May 2020.")
            .With("notebooks/a.ipynb", Notebooks.Of("System.IO.File.Exists(System.IO.Path.Combine(Environment.GetEnvironmentVariable(\"ANALYSIS_CACHE\") ?? \"\", \"extractions\"))"));
        string Ran(params string[] more)
        {
            Assert.Equal(0, folder.Run(["--corpus", "c", "--only", "tables,notebooks", "--format", "csv", .. more]).ExitCode);
            return Notebooks.CellsOf(Path.Combine(folder.Path, "out", "notebooks", "a.ipynb"))[^1]!["outputs"]!.ToJsonString();
        }

        Assert.Contains("True", Ran(), StringComparison.Ordinal);
        Assert.Contains("False", Ran("--no-cache"), StringComparison.Ordinal);
    }

    private static void Seeds(TemporaryFolder folder)
    {
        foreach (var path in Directory.GetFiles(Path.Combine(Repository.Root, "seeds"), "*.txt"))
        {
            folder.With("c/" + Path.GetFileName(path), File.ReadAllBytes(path));
        }
    }

    private static void Same(string one, string other)
    {
        string[] Names(string path) =>
            [.. Directory.GetFiles(path, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(path, file))
                .Order(StringComparer.Ordinal)];
        Assert.Equal(Names(one), Names(other));
        Assert.All(Names(one), name => Assert.True(
            File.ReadAllBytes(Path.Combine(one, name)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(other, name))), name));
    }
}
