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
    public void Of_a_file_what_is_known_and_what_was_left_out_are_printed()
    {
        using var folder = new TemporaryFolder();
        const string page = "<html><body><nav>Home</nav><article><h1>Held</h1><p>Published on 3 May 2019</p><p>Police arrested 20 people.</p></article></body></html>";
        var run = folder.With("a.html", page).Run("explain", "a.html");
        Assert.Equal(
            "a.html\n  title: Held\n  publisher: not known\n  published: 2019-05-03\n  by: header, «3 May 2019»\n  language: not known\n  left out: 4 characters\n    frame  «Home»\n",
            run.Output);
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
