namespace Analysis.Cli.Tests;

/// <summary>All hostile files in one folder, through the real command.</summary>
public sealed class HostileFolderTests
{
    [Fact]
    public void Every_file_has_a_row_nothing_of_the_machine_or_for_a_terminal_is_shown_and_the_exit_code_is_1()
    {
        using var folder = new TemporaryFolder();
        foreach (var (name, bytes) in HostileInputs.All)
        {
            folder.With("c/" + name, bytes);
        }

        folder.With("c/\u001B[31mred\n.txt", "Police arrested 20 people.").With("c/sources.csv", "file,file\n\"open\n\u001B[2J")
            .With("c/aliases.csv", "\0\0")
            .With("c/copies.csv", "source\n").With("c/lexicon/kinds.tsv", "x\ty\n\u001B[31m\n")
            .With("c/lexicon/limits.tsv", "depth\t-1\nnosuch\t1\n").With("c/lexicon/nosuch.tsv", "a");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "c", "out.txt"), "/etc/hostname");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "c", "zero.txt"), "/dev/zero");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "c", "round.txt"), "round.txt");
        var run = folder.Run("--only", "tables", "--corpus", "c", "--format", "jsonl");
        Assert.Equal(1, run.ExitCode);
        Assert.DoesNotContain(run.Output + run.Errors, c => char.IsControl(c) && c is not ('\n' or '\r' or '\t'));
        Assert.DoesNotContain("   at Analysis", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("AN0150", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain(folder.Path, run.Output + run.Errors, StringComparison.Ordinal);
        var rows = File.ReadAllText(Path.Combine(folder.Path, "out", "sources.jsonl"));
        Assert.All(HostileInputs.All.Keys.Concat(["out.txt", "zero.txt", "round.txt"]), name =>
            Assert.Contains($"\"source\":\"{name}", rows.Replace("\": \"", "\":\"", StringComparison.Ordinal), StringComparison.Ordinal));
    }
}
