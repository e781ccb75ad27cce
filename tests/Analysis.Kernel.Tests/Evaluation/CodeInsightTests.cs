using Analysis.Kernel.Evaluation;
using Analysis.Kernel.Tests.Support;

namespace Analysis.Kernel.Tests.Evaluation;

public sealed class CodeInsightTests
{
    private readonly CSharpEvaluator _evaluator = new();

    public CodeInsightTests() => _evaluator.Evaluate(
        new Cell(1, "using System.Text.RegularExpressions; var list = new List<int> { 1 }; string name = \"x\"; record Person(string First, int Age); var person = new Person(\"a\", 1);"),
        new RecordingOutput());

    [Theory]
    [InlineData("li|", "list")]
    [InlineData("list.Whe|", "Where")]
    [InlineData("list.Add(1);\nlist.Cou|\nlist.Clear();", "Count")]
    [InlineData("Console.WriteL|", "WriteLine")]
    [InlineData("person.Fi|", "First")]
    [InlineData("name?.Len|", "Length")]
    [InlineData("\"😀😀\".Len|", "Length")]
    [InlineData("list.Select(i => i.CompareT|", "CompareTo")]
    [InlineData("foreach (var each in list) { ea|", "each")]
    [InlineData("DayOfWeek.Fri|", "Friday")]
    [InlineData("System.Tex|", "Text")]
    [InlineData("using System.Tex|", "Text")]
    [InlineData("Rege|", "Regex")]
    [InlineData("new Perso|", "Person")]
    [InlineData("retu|", "return")]
    [InlineData("#!time\nli|", "list")]
    public void Names_that_fit_are_found(string marked, string name)
    {
        var completions = Complete(marked);
        Assert.Contains(name, completions.Items.Select(item => item.Text));
        Assert.Equal(marked.IndexOf('|', StringComparison.Ordinal), completions.End);
    }

    [Theory]
    [InlineData("// li|")]
    [InlineData("\"li|\"")]
    [InlineData("unknown.|")]
    [InlineData("1|")]
    public void Where_no_name_fits_there_is_none(string marked) => Assert.Empty(Complete(marked).Items);

    [Theory]
    [InlineData("list.|", "DayOfWeek")]
    [InlineData("DayOfWeek.|", "CompareTo")]
    [InlineData("name.|", "IsNullOrEmpty")]
    public void Names_that_do_not_fit_are_not_found(string marked, string name) =>
        Assert.DoesNotContain(name, Complete(marked).Items.Select(item => item.Text));

    [Theory]
    [InlineData("list|", "List<int> list = 1 items")]
    [InlineData("name|", "string name = \"x\"")]
    [InlineData("Math.Ma|x(1, 2)", "Returns the larger of two")]
    [InlineData("Math.Max(1, |", "val2: The second of two")]
    [InlineData("list.Whe|re(x => x > 1)", "Filters a sequence")]
    [InlineData("new Person(|", "Person(string First, int Age)")]
    [InlineData("Console.WriteLine|", "void Console.WriteLine(string")]
    public void What_stands_at_the_cursor_is_explained(string marked, string words) =>
        Assert.Contains(words, Inspect(marked)!.PlainText);

    [Theory]
    [InlineData("nothing|")]
    [InlineData("1 + |")]
    [InlineData("|")]
    public void What_is_unknown_is_not_explained(string marked) => Assert.Null(Inspect(marked));

    private Completions Complete(string marked)
    {
        var position = marked.IndexOf('|', StringComparison.Ordinal);
        return _evaluator.Complete(marked.Remove(position, 1), position);
    }

    private Inspection? Inspect(string marked)
    {
        var position = marked.IndexOf('|', StringComparison.Ordinal);
        return _evaluator.Inspect(marked.Remove(position, 1), position);
    }
}
