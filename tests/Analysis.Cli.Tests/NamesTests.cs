namespace Analysis.Cli.Tests;

public sealed class NamesTests
{
    [Fact]
    public void Each_pair_is_answered_with_a_reason_and_a_broken_line_is_told()
    {
        using var folder = new TemporaryFolder();
        var run = folder.With("p.jsonl",
            "{\"id\": \"x\", \"a\": \"IVANOV, Pyotr\", \"b\": \"Pyotr Ivanov\"}\n{\"a\": 1}\n{\"id\": 7, \"a\": \"Jane Doe\", \"b\": \"Mark Roe\"}\n")
            .Run("names", "--pairs", "p.jsonl");
        Assert.Equal(
            (1, "p.jsonl:2:1: error AN0801: The line is no JSON object with names \"a\" and \"b\". Write one pair a line: {\"id\": \"1\", \"a\": \"...\", \"b\": \"...\"}."),
            (run.ExitCode, Assert.Single(run.Messages)));
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("{\"id\":\"x\",\"same\":true,\"reason\":\"", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("{\"id\":7,\"same\":false,\"reason\":\"", lines[1], StringComparison.Ordinal);
    }
}
