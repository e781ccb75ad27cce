using System.Text.Json;

namespace Analysis.Cli.Tests;

/// <summary>Names that a terminal would obey, given to every command: they are shown, and nothing obeys them.</summary>
public sealed class TerminalTests
{
    // Red letters, another title of the window, a line of its own, a cursor that goes back, letters from right to left.
    private const string Name = "a\u001B[31mred\u001B]0;title\u0007\nsecond\u009B7m\u202Ex";
    private const string Sentence = "Police arrested 1,500 people in Minsk on 3 May 2021, the ministry said.";

    public static TheoryData<string[]> Commands =>
    [
        ["--corpus", Name, "--out", "o" + Name, "--only", "tables,charts"],
        ["--corpus", "none" + Name],
        ["--only", Name],
        ["extract", Name],
        ["extract", "none" + Name],
        ["explain", Name + "/" + Name + ".txt:1:1"],
        ["names", "--pairs", Name],
        ["merge", "none" + Name],
        ["export", "--corpus", Name, "--out", "e" + Name, "--format", "svg", "--chart", "arrest-figures"],
        ["export", "--corpus", Name, "--chart", Name],
        ["run", Name + ".ipynb", "--out", "o.ipynb"],
        ["run", "broken" + Name + ".ipynb"],
        ["bundle", "p" + Name + ".zip", "--corpus", Name],
        ["verify", "broken" + Name + ".ipynb", "--corpus", Name],
        ["cite", Name + ".md", "--corpus", Name],
        ["check", "--publish", Name, "--corpus", Name],
        ["changes", "--corpus", Name, "--since", "o" + Name],
        ["review", Name, "--list"],
        ["new", "n" + Name],
        ["kernel", "check", Name],
        ["kernel", "uninstall", Name],
        [Name],
    ];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Nothing_that_a_terminal_obeys_is_written_as_it_is(string[] arguments)
    {
        using var folder = Folder();
        var run = folder.Run(arguments);
        var written = run.Output + run.Errors;
        Assert.NotEmpty(written);
        // Lines for programs are JSON, where letters from right to left are letters.
        Assert.DoesNotContain(written,
            c => (char.IsControl(c) && c is not ('\n' or '\r' or '\t')) || (c == '\u202E' && arguments[0] != "extract"));
        Assert.DoesNotContain(written.Split('\n'), line => line.StartsWith("second", StringComparison.Ordinal));
    }

    [Fact]
    public void The_words_of_a_cell_that_fails_keep_their_lines()
    {
        using var folder = Folder();
        var lines = folder.Run("run", Name + ".ipynb", "--out", "o.ipynb").Messages;
        Assert.Contains(lines, line => line.EndsWith("Exception: \\u001B[31mfirst", StringComparison.Ordinal));
        Assert.Contains("last", lines);
    }

    private static TemporaryFolder Folder() => new TemporaryFolder()
        .With($"{Name}/{Name}.txt", Sentence)
        .With($"{Name}/{Name}.bin", [0, 1, 2, 255])
        .With($"{Name}/b.jsonl", JsonSerializer.Serialize(new { id = Name, text = Sentence + " Again." }))
        .With($"{Name}.md", $"The union counts 120 arrests [@fa5gw2qaptnnz29\u001B] and [@{Name}].")
        .With($"broken{Name}.ipynb", "{")
        .With($"{Name}.ipynb", MadeNotebook.Of("C#", "throw new System.Exception(\"\\u001b[31mfirst\\nlast\");"));
}
