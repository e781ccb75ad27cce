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
}
