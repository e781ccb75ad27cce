namespace Analysis.Cli.Tests.Parts;

public sealed class ShardTests
{
    [Fact]
    public void Parts_put_together_are_one_run_and_a_missing_part_is_told()
    {
        using var folder = new TemporaryFolder();
        for (var at = 0; at < 9; at++)
        {
            folder.With($"c/{at}.txt", $"Police arrested {at / 2} people in Lima on 31 June.");
        }

        var one = folder.Run("extract", "c", "--quantities");
        foreach (var part in new[] { "1", "2", "3" })
        {
            folder.With($"p/{part}.jsonl", folder.Run("extract", "c", "--quantities", "--shard", part + "/3").Output);
        }

        var merged = folder.Run("merge", "p");
        Assert.Equal((one.ExitCode, one.Output), (merged.ExitCode, merged.Output));
        File.Delete(Path.Combine(folder.Path, "p", "2.jsonl"));
        var lacking = folder.Run("merge", "p");
        Assert.Equal((1, ""), (lacking.ExitCode, lacking.Output));
        Assert.Contains("parts are missing: 2/3", lacking.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_of_the_main_job_are_joined_to_the_bytes_of_one_run_copies_and_series_included()
    {
        using var folder = new TemporaryFolder();
        for (var at = 0; at < 12; at++)
        {
            // Every third nearly the text of an earlier one, and one body's count through time.
            folder.With($"c/{at}.txt", $"LIMA, {1 + at} May 2020\n\nThe Ministry of Justice said that {40 + (at / 3)} people have been arrested in Lima since 1 April 2020, after a march along the coast road that began at dawn and ended with tear gas.");
        }

        string[] tables = ["--corpus", "c", "--only", "tables", "--format", "csv,jsonl,xlsx,parquet"];
        var one = folder.Run([.. tables, "--out", "one"]);
        foreach (var part in new[] { "1/3", "2/3", "3/3" })
        {
            var told = folder.Run("--corpus", "c", "--out", "two", "--shard", part);
            Assert.True(told.ExitCode == 0, told.Errors);
            Assert.Matches($"^Part {part}: [0-9]+ of 12 files, [0-9]+ documents, .* documents a second\n$", told.Output);
        }

        Assert.False(Directory.Exists(Path.Combine(folder.Path, "two")));
        var joined = folder.Run([.. tables, "--out", "two"]);
        Assert.Equal((one.ExitCode, one.Errors), (joined.ExitCode, joined.Errors));
        foreach (var file in Directory.GetFiles(Path.Combine(folder.Path, "one")))
        {
            Assert.True(File.ReadAllBytes(file).AsSpan()
                .SequenceEqual(File.ReadAllBytes(Path.Combine(folder.Path, "two", Path.GetFileName(file)))), file);
        }

        Assert.True(File.ReadAllLines(Path.Combine(folder.Path, "two", "copies.csv")).Length > 1);
        Assert.True(File.ReadAllLines(Path.Combine(folder.Path, "two", "series.csv")).Length > 1);
    }

    [DuckFact]
    public void DuckDB_counts_in_the_parquet_of_all_parts_what_one_run_has()
    {
        using var folder = new TemporaryFolder();
        for (var at = 0; at < 8; at++)
        {
            folder.With($"c/{at}.txt", $"Police arrested {20 + at} people in Lima on {1 + at} May 2020.");
        }

        for (var part = 1; part <= 3; part++)
        {
            Assert.Equal(0, folder.Run("--corpus", "c", "--out", "out", "--shard", $"{part}/3", "--format", "parquet").ExitCode);
        }

        folder.With("query.ipynb", """
            {"cells":[{"cell_type":"code","execution_count":null,"metadata":{},"outputs":[],"source":"#r \"nuget: DuckDB.NET.Data.Full, 1.5.6\""},
            {"cell_type":"code","execution_count":null,"metadata":{},"outputs":[],"source":["using DuckDB.NET.Data;\n","var duck = new DuckDBConnection(\"DataSource=:memory:\"); duck.Open();\n",
            "var asked = duck.CreateCommand(); asked.CommandText = \"select concat_ws(' ', count(*), count(distinct source), cast(min(value) as int), cast(max(value) as int)) from 'out/parts/*/figures.parquet' where kind = 'arrests'\";\n","asked.ExecuteScalar()"]}],
            "metadata":{},"nbformat":4,"nbformat_minor":4}
            """);
        var run = folder.Run("run", "query.ipynb");
        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.Contains("8 8 20 27", File.ReadAllText(Path.Combine(folder.Path, "query.ipynb")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--shard 4/3 is no part. Write its number and how many there are, such as 7/200.", "--corpus", "c", "--shard", "4/3")]
    [InlineData("--shard and --no-cache: a part is of no use when nothing of it is kept.", "--corpus", "c", "--shard", "1/3", "--no-cache")]
    public void Wrong_usage_is_told(string message, params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        folder.With("c/a.txt", "Police arrested 20 people.");
        var run = folder.Run(arguments);
        Assert.Equal((2, message), (run.ExitCode, Assert.Single(run.Messages)));
    }

    /// <summary>
    /// A fact that is skipped, and says why, where the packages of the user hold no DuckDB: it has 110 MB, and no build brings it.
    /// </summary>
    private sealed class DuckFactAttribute : FactAttribute
    {
        public DuckFactAttribute()
        {
            var packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
                ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
            if (!Directory.Exists(Path.Combine(packages, "duckdb.net.data.full", "1.5.6")))
            {
                Skip = "skipped: missing package DuckDB.NET.Data.Full 1.5.6";
            }
        }
    }
}
