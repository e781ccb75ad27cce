using Analysis.Tests.Support;

namespace Analysis.Tests.Text;

/// <summary>Every list there is takes lines of the user's, and tells each that cannot take effect with its line and column.</summary>
public sealed class EveryListTests
{
    private const string Nonsense = "zzyzx";

    private static readonly string[][] Shapes =
        [.. File.ReadLines(Path.Combine(Repository.Root, "src", "Analysis", "Text", "lexicon", "lists.tsv"))
            .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))];

    /// <summary>Lists that users can add to.</summary>
    public static TheoryData<string> Open => [.. Shapes.Where(shape => shape[1] != "fixed").Select(shape => shape[0])];

    /// <summary>Lists of the program's own.</summary>
    public static TheoryData<string> Fixed => [.. Shapes.Where(shape => shape[1] == "fixed").Select(shape => shape[0])];

    [Theory]
    [MemberData(nameof(Open))]
    public void A_cell_that_cannot_be_is_told_with_line_and_column(string list)
    {
        var shape = Shapes.Single(shape => shape[0] == list)[1..];
        string[] row = [.. FirstRow(list).Concat(Enumerable.Repeat("", shape.Length)).Take(shape.Length)];
        Assert.All(shape.Index().Where(cell => IsBound(cell.Item)), cell =>
        {
            var told = Told(list, "# mine\n" + string.Join('\t', row.Select((word, at) => at == cell.Index ? Nonsense : word)) + "\n");
            var column = row.Take(cell.Index).Sum(before => before.Length + 1) + 1;
            Assert.StartsWith($"corpus/lexicon/{list}:2:{column}: error AN0152: Cell {cell.Index + 1} is '{Nonsense}'",
                Assert.Single(told), StringComparison.Ordinal);
        });
        Assert.StartsWith($"corpus/lexicon/{list}:1:",
            Assert.Single(Told(list, string.Join('\t', row.Skip(1).Prepend("")) + "\n")), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Open))]
    public void A_line_with_a_new_word_is_taken_and_one_of_the_lists_own_is_told(string list)
    {
        var (shape, row) = (Shapes.Single(shape => shape[0] == list)[1..], FirstRow(list));
        var free = Array.FindLastIndex(shape, cell => cell.StartsWith("text", StringComparison.Ordinal));
        if (free >= 0)
        {
            Assert.Empty(Told(list, string.Join('\t', row.Concat(Enumerable.Repeat("", shape.Length)).Take(shape.Length)
                .Select((word, at) => at == free ? Nonsense : word)).TrimEnd('\t') + "\n"));
        }

        Assert.StartsWith($"corpus/lexicon/{list}:1:1: info AN0153",
            Assert.Single(Told(list, string.Join('\t', row) + "\n")), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Fixed))]
    public void A_list_of_the_programs_own_says_so(string list) =>
        Assert.StartsWith($"corpus/lexicon/{list}:1:1: warning AN", Assert.Single(Told(list, $"{Nonsense}\n")), StringComparison.Ordinal);

    // What a cell may hold is bounded by anything but words.
    private static bool IsBound(string shape) => !shape.StartsWith("text", StringComparison.Ordinal);

    private static string[] FirstRow(string list)
    {
        var path = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Analysis"), list, SearchOption.AllDirectories)
            .First(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));
        return File.ReadLines(path).First(line => line.Length > 0 && line[0] != '#').Split('\t');
    }

    private static IReadOnlyList<string> Told(string list, string content) =>
        [.. Files.Corpus(Files.Of("a.txt", "The ministry said on Friday that 12 people were held."),
            Files.Of($"lexicon/{list}", content)).Diagnostics
            .Where(row => row.File.Contains("lexicon/", StringComparison.Ordinal)).Select(Files.Text)];
}
