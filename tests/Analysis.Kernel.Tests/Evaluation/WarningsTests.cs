using Analysis.Kernel.Evaluation;
using Analysis.Kernel.Tests.Support;

namespace Analysis.Kernel.Tests.Evaluation;

public sealed class WarningsTests
{
    private readonly CSharpEvaluator _evaluator = new();
    private readonly RecordingOutput _output = new();

    [Theory]
    [InlineData("[Obsolete(\"use New\")] int Old() => 1;\nOld();",
        "!cell 1, line 2, column 1: warning CS0618: 'Old()' is obsolete: 'use New'\n")]
    [InlineData("#warning watch out\nint x = 1;", "!cell 1, line 1, column 10: warning CS1030: #warning: 'watch out'\n")]
    [InlineData("void F()\n{\n    int unused;\n}",
        "!cell 1, line 3, column 9: warning CS0168: The variable 'unused' is declared but never used\n")]
    [InlineData("#nullable enable\nint L(string? s) => s.Length;",
        "!cell 1, line 2, column 21: warning CS8602: Dereference of a possibly null reference.\n")]
    public void Warnings_show_and_the_cell_runs(string code, string warning)
    {
        Assert.Null(Run(code).Error);
        Assert.Equal(warning, _output.Text);
    }

    [Theory]
    [InlineData("string? s = null;")]
    [InlineData("using System; using System.Linq;\nclass lower { }")]
    [InlineData("int x; object o = null;")]
    [InlineData("#pragma warning disable CS0168\nvoid F() { int unused; }")]
    public void What_notebooks_do_on_purpose_gives_none(string code)
    {
        Assert.Null(Run(code).Error);
        Assert.Equal("", _output.Text);
    }

    private CellOutcome Run(string code) => _evaluator.Evaluate(new Cell(1, code), _output);
}
