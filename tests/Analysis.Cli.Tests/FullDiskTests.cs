namespace Analysis.Cli.Tests;

/// <summary>
/// Disks that are full or read-only: a message with the remedy, an exit code that is not 0, and all that stood there before.
/// </summary>
public sealed class FullDiskTests
{
    private const string Report =
        "On 4 March 2021 the police arrested 120 people in Riga, the union said.\n\nOn Thursday 33 people were arrested in Tartu.";

    private static readonly int[] Rooms = [0, 3_000, 40_000, 200_000];

    [DiskFact]
    public void A_full_disk_leaves_the_old_set_whole_whatever_room_is_left()
    {
        using var folder = new TemporaryFolder().With("sources/a.txt", Report);
        using var disk = SmallDisk.TryMount(Path.Combine(folder.Path, "disk"), 16_000, out var why)!;
        string[] arguments =
            ["--corpus", "sources", "--out", "disk/out", "--only", "tables,charts", "--format", "csv,jsonl,xlsx,parquet,sqlite"];
        Assert.Equal(0, folder.Run(arguments).ExitCode);
        var old = Content(disk.Path);
        folder.With("sources/b.txt", "On 5 March 2021 the police arrested 7 people in Narva, the union said.");
        foreach (var room in Rooms)
        {
            disk.Fill(room);
            var run = folder.Run([.. arguments, "--no-cache"]);
            Assert.True(run.ExitCode == 1, $"{room}: {run.ExitCode} {run.Output} {run.Errors}");
            Assert.Contains("full", run.Errors, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
            Assert.Equal(old, Content(disk.Path));
            File.Delete(Path.Combine(disk.Path, "stone"));
        }

        var last = folder.Run(arguments);
        Assert.True(last.ExitCode == 0, last.Errors);
        Assert.Contains("sources: 1 new", last.Output, StringComparison.Ordinal);
    }

    [DiskFact]
    public void A_decision_that_finds_no_room_leaves_no_half_line()
    {
        using var folder = new TemporaryFolder();
        using var disk = SmallDisk.TryMount(Path.Combine(folder.Path, "disk"), 256, out var why)!;
        folder.With("disk/sources/a.txt", Report);
        // Up to the last bytes of a page of memory, by which such a disk counts.
        folder.With("disk/sources/review.csv", "id,table,decision,field,value,by,on,note\n"
            + string.Concat(Enumerable.Repeat("f0000000000000000,figures,accept,,,A. Name,2021-01-01,\n", 73)));
        var before = File.ReadAllText(Path.Combine(disk.Path, "sources", "review.csv"));
        Assert.InRange(before.Length, 4000, 4095);
        disk.Fill(0);
        var run = CliRun.Of(folder.Path, ["review", "disk/sources", "--by", "A. Name"], "r\n" + new string('w', 300) + "\nq\n");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(
            "review.csv cannot be written: the disk is full or fails. The decision was not kept, all earlier ones are. Make room and decide again.",
            run.Errors, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(Path.Combine(disk.Path, "sources", "review.csv")));
        File.Delete(Path.Combine(disk.Path, "stone"));
        Assert.EndsWith("1 decided. What is left open is shown the next time.\n",
            CliRun.Of(folder.Path, ["review", "disk/sources", "--by", "A. Name"], "r\nno\nq\n").Output, StringComparison.Ordinal);
    }

    [DiskFact]
    public void A_pack_that_finds_no_room_leaves_the_old_one()
    {
        using var folder = new TemporaryFolder().With("sources/a.txt", Report);
        using var disk = SmallDisk.TryMount(Path.Combine(folder.Path, "disk"), 12_000, out var why)!;
        Assert.Equal(0, folder.Run("bundle", "disk/pack.zip", "--corpus", "sources").ExitCode);
        var old = Content(disk.Path);
        folder.With("sources/b.txt", "On 5 March 2021 the police arrested 7 people in Narva, the union said.");
        disk.Fill(100_000);
        var run = folder.Run("bundle", "disk/pack.zip", "--corpus", "sources");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("The disk is full. Make room", run.Errors, StringComparison.Ordinal);
        Assert.Equal(old, Content(disk.Path));
    }

    [DiskFact]
    public void A_read_only_corpus_is_read_and_takes_no_decision_and_no_output()
    {
        using var folder = new TemporaryFolder();
        using var disk = SmallDisk.TryMount(Path.Combine(folder.Path, "disk"), 256, out var why)!;
        folder.With("disk/sources/a.txt", Report);
        disk.Close();
        Assert.Equal(0, folder.Run("--corpus", "disk/sources", "--out", "out", "--only", "tables").ExitCode);
        var decided = CliRun.Of(folder.Path, ["review", "disk/sources", "--by", "A. Name"], "a\n");
        Assert.Equal(1, decided.ExitCode);
        Assert.Contains("the corpus folder is read-only, full or closed to you. The decision was not kept",
            decided.Errors, StringComparison.Ordinal);
        foreach (var arguments in new[]
        {
            ["--corpus", "disk/sources", "--out", "disk/out"],
            ["bundle", "disk/pack.zip", "--corpus", "disk/sources"], new[] { "export", "--corpus", "disk/sources", "--out", "disk/charts" }
        })
        {
            var run = folder.Run(arguments);
            Assert.NotEqual(0, run.ExitCode);
            Assert.Contains("cannot be written: the place is read-only, full or closed to you. Name another.",
                run.Errors, StringComparison.Ordinal);
        }
    }

    private static string Content(string folder) => string.Join('\n', Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
        .Where(path => !path.Contains("out.cache", StringComparison.Ordinal) && Path.GetFileName(path) != "stone"
            && !path.EndsWith("-run", StringComparison.Ordinal) && !path.EndsWith("-lock", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(path => path + ":" + Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path)))));
}
