using Analysis.Tests.Support;

namespace Analysis.Tests.Text;

public sealed class ListShapeTests
{
    [Fact]
    public void Every_list_has_one_line_that_says_what_its_lines_hold()
    {
        var source = Path.Combine(Repository.Root, "src", "Analysis");
        var lists = Directory.GetFiles(source, "*.tsv", SearchOption.AllDirectories)
            .Where(path => !Path.GetRelativePath(source, path).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);
        var told = File.ReadLines(Path.Combine(source, "Text", "lexicon", "lists.tsv"))
            .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')[0]).Order(StringComparer.Ordinal);
        Assert.Equal(lists, told);
    }
}
