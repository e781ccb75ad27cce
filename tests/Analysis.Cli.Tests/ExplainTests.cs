namespace Analysis.Cli.Tests;

public sealed class ExplainTests
{
    [Fact]
    public void The_rules_that_read_a_place_are_printed_with_their_words()
    {
        using var folder = new TemporaryFolder();
        var run = folder.With("a.txt", "First line.\nPolice met on 14 August 2020.").Run("explain", "a.txt:2:15");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("date\n  26-40  date.day  «14 August 2020»  DATE 2020-08-14 (explicit)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_without_rules_says_so()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal("No rule read anything at this place.\n", folder.With("a.txt", "plain words").Run("explain", "a.txt:1:1").Output);
    }

    [Fact]
    public void A_place_behind_the_text_is_wrong_usage()
    {
        using var folder = new TemporaryFolder();
        var run = folder.With("a.txt", "plain words").Run("explain", "a.txt:1:99");
        Assert.Equal((2, "The text ends before a.txt:1:99."), (run.ExitCode, Assert.Single(run.Messages)));
    }
}
