using Analysis.Kernel.Evaluation;
using Analysis.Kernel.Tests.Support;

namespace Analysis.Kernel.Tests.Evaluation;

public sealed class MagicCommandsTests
{
    private readonly CSharpEvaluator _evaluator = new();
    private readonly RecordingOutput _output = new();

    [Theory]
    [InlineData("#!csharp\n1 + 1")]
    [InlineData("#!c#\n1 + 1")]
    public void The_language_may_be_named(string code) => Assert.Equal("2", Run(code).Result!.PlainText);

    [Fact]
    public void Time_is_printed_after_the_cell()
    {
        Run("#!time\n1");
        Assert.Matches(@"^Wall time: [0-9.]+ ms\n$", _output.Text);
    }

    [Fact]
    public void Whos_lists_variables_with_type_and_value()
    {
        Run("var n = 5; var list = new List<int> { 1, 2 }; string s = \"x\\ny\";");
        Run("var n = 6;");
        Run("#!whos");
        Assert.Equal("list  List<Int32>  2 items\nn     Int32  6\ns     String  \"x\\ny\"", _output.Displays.Single().Bundle.PlainText);
    }

    [Fact]
    public void Html_is_displayed()
    {
        Run("#!html\n<b>x</b>");
        Assert.Equal("<b>x</b>", _output.Displays.Single().Bundle.Data["text/html"].GetValue<string>());
    }

    [Theory]
    [InlineData("#!fsharp\nlet x = 1",
        "cell 1, line 1: #!fsharp does not work in this kernel. Its package for .NET Interactive cannot be had. Use C#")]
    [InlineData("#!pwsh\nls", "Process")]
    [InlineData("#!connect sql", "Extensions in packages add languages")]
    [InlineData("#!nonsense", "#!lsmagic")]
    public void What_cannot_work_says_what_to_use(string code, string advice)
    {
        var error = Run(code).Error!;
        Assert.Equal("UnsupportedCommand", error.Name);
        Assert.Contains(advice, error.Message);
    }

    [Fact]
    public void Notebooks_and_files_are_imported()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        var (notebook, script) = (Path.Combine(folder, "a.ipynb"), Path.Combine(folder, "b.csx"));
        File.WriteAllText(notebook, """{"nbformat":4,"cells":[{"cell_type":"markdown","source":"x"},{"cell_type":"code","source":["int a =\n"," 3;"]},{"cell_type":"code","source":"int b = a + 1;"}]}""");
        File.WriteAllText(script, "int c = b + 1;\nthrow new Exception();");
        Assert.Null(Run($"#!import \"{notebook}\"").Error);
        Assert.Contains("b.csx, line 2", Run($"#!import {script}").Error!.Traceback[1]);
        Assert.Equal("5", Run("c").Result!.PlainText);
        Assert.Contains("no file", Run("#!import missing.csx").Error!.Message);
        Directory.Delete(folder, recursive: true);
    }

    private CellOutcome Run(string code) => _evaluator.Evaluate(new Cell(1, code), _output);
}
