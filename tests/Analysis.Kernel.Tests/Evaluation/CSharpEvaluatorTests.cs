using Analysis.Kernel.Evaluation;
using Analysis.Kernel.Tests.Support;

namespace Analysis.Kernel.Tests.Evaluation;

public sealed class CSharpEvaluatorTests
{
    private readonly CSharpEvaluator _evaluator = new();
    private readonly RecordingOutput _output = new();
    private int _count;

    [Theory]
    [InlineData("1 + 1", "2")]
    [InlineData("var x = 5; x", "5")]
    [InlineData("return 7;", "7")]
    [InlineData("(string)null", "<null>")]
    [InlineData("await Task.FromResult(3)", "3")]
    [InlineData("\"é😀\"", "é😀")]
    [InlineData("Enumerable.Range(0, 10).AsQueryable().Where(i => i > 5).Count()", "4")]
    [InlineData("dynamic d = 1; d + 1", "2")]
    [InlineData("int.Parse(\"1\") is int i ? i : 0", "1")]
    [InlineData("Microsoft.FSharp.Core.FSharpOption<int>.Some(1).Value", "1")]
    public void The_last_expression_is_the_result(string code, string text) => Assert.Equal(text, Run(code).Result!.PlainText);

    [Theory]
    [InlineData("Math.Max(1, 2);")]
    [InlineData("var x = 1;")]
    [InlineData("   ")]
    [InlineData("// nothing")]
    [InlineData("Console.WriteLine()")]
    [InlineData("using System.Net;")]
    [InlineData("int F() => 1;")]
    [InlineData("display(1)")]
    public void Everything_else_has_no_result(string code)
    {
        var outcome = Run(code);
        Assert.Null(outcome.Error);
        Assert.Null(outcome.Result);
    }

    [Fact]
    public void Later_cells_see_variables_methods_types_and_usings_of_earlier_ones()
    {
        Run("using System.Net;");
        Run("var n = 2; int Twice(int x) => 2 * x; record Pair(int A, int B);");
        Run("int.TryParse(\"40\", out var parsed);");
        Assert.Equal("127.0.0.1", Run("IPAddress.Loopback.ToString()").Result!.PlainText);
        Assert.Equal("44", Run("Twice(n) + parsed").Result!.PlainText);
        Assert.Equal("Pair { A = 1, B = 2 }", Run("new Pair(1, 2).ToString()").Result!.PlainText);
    }

    [Fact]
    public void Variables_and_types_may_be_declared_anew()
    {
        Run("var x = 1; class C { public int A = 1; }");
        Run("var x = \"text\"; class C { public string B = \"b\"; }");
        Assert.Equal("text b", Run("x + \" \" + new C().B").Result!.PlainText);
    }

    [Fact]
    public void A_cell_that_fails_half_way_keeps_what_it_did()
    {
        Assert.NotNull(Run("var a = 1; throw new Exception(); var b = 2;").Error);
        Assert.Equal("1", Run("a").Result!.PlainText);
    }

    [Fact]
    public void Compiler_errors_say_line_and_column_and_mark_the_place()
    {
        var error = Run("var y = 1;\n  y = foo + 1;").Error!;
        Assert.Equal("CompilationError", error.Name);
        Assert.StartsWith("CS0103", error.Message);
        Assert.StartsWith("cell 1, line 2, column 7: ", error.Traceback[0]);
        Assert.Equal("      y = foo + 1;", error.Traceback[1]);
        Assert.Equal("          ^^^", error.Traceback[2]);
    }

    [Fact]
    public void Exceptions_show_the_users_own_frames_only()
    {
        Run("void Boom() { throw new InvalidOperationException(\"boom\"); }\nasync Task Later() { await Task.Delay(1); Boom(); }");
        var error = Run("\nawait Later();").Error!;
        Assert.Equal("System.InvalidOperationException", error.Name);
        Assert.Equal(
            [
                "\u001b[31mSystem.InvalidOperationException\u001b[0m: boom",
                "   at Boom in cell 1, line 1, column 15: void Boom() { throw new InvalidOperationException(\"boom\"); }",
                "   at Later in cell 1, line 2, column 43: async Task Later() { await Task.Delay(1); Boom(); }",
                "   at cell 2, line 2, column 1: await Later();",
            ],
            error.Traceback);
    }

    [Fact]
    public void Errors_name_no_path_of_the_machine()
    {
        var error = Run("File.ReadAllText(\"missing.txt\")").Error!;
        Assert.DoesNotContain(Environment.CurrentDirectory, string.Join('\n', error.Traceback) + error.Message);
        Assert.Contains("missing.txt", error.Message);
    }

    [Fact]
    public void Endless_recursion_is_an_error_and_not_the_end()
    {
        Assert.Equal("System.InsufficientExecutionStackException", Run("int R(int n) => R(n + 1) + 1; R(0)").Error!.Name);
        Assert.Equal("2", Run("1 + 1").Result!.PlainText);
    }

    [Fact]
    public void A_class_of_extension_methods_works_and_may_be_run_again()
    {
        const string Code = "public static class Words\n{\n    private const int More = 1;\n    public static int Letters(this string s) => s.Length;\n    public static int Some(this string s) => s.Letters() + More;\n}\n\"abc\".Some()";
        Assert.Equal("4", Run(Code).Result!.PlainText);
        Assert.Equal("4", Run(Code).Result!.PlainText);
        Assert.Equal("3", Run("\"abc\".Letters()").Result!.PlainText);
        Assert.StartsWith("cell 4, line 2, column 45",
            Run("static class Wrong {\n  public static int Third(this string s) => nothing; }").Error!.Traceback[0]);
    }

    [Theory]
    [InlineData("static class E { public static int F(this string s) => E.G(); public static int G() => 1; }", "stands by itself")]
    [InlineData("static class E { extension(string s) { public int Twice => 2 * s.Length; } }\n\"a\".Twice",
        "cannot hold an extension block")]
    [InlineData("extension(string s) { public int Twice => 2 * s.Length; }", "cannot hold an extension block")]
    public void An_extension_that_cannot_work_gets_one_error_with_a_hint(string code, string hint)
    {
        var error = Run(code).Error!;
        Assert.Single(error.Traceback, line => line.Contains("error", StringComparison.Ordinal));
        Assert.Contains(hint, error.Traceback[^1]);
        Run("static int F(this string s) => s.Length;");
        Assert.Equal("3", Run("\"abc\".F()").Result!.PlainText);
    }

    [Fact]
    public void Cancellation_of_the_users_own_is_not_a_stop()
    {
        Assert.Equal("mine", Run("var own = new CancellationTokenSource(20); var s = \"\"; try { await Task.Delay(9000, own.Token); } catch (OperationCanceledException) { s = \"mine\"; } s").Result!.PlainText);
        Assert.Equal("System.OperationCanceledException", Run("throw new OperationCanceledException();").Error!.Name);
    }

    [Fact]
    public void Waiting_for_a_task_does_not_deadlock() =>
        Assert.Equal("8", Run("async Task<int> F() { await Task.Delay(5); return 8; }\nF().Result").Result!.PlainText);

    [Fact]
    public void Values_come_as_html_and_text()
    {
        var data = Run("new { A = 1, B = \"x<y\" }").Result!.Data;
        Assert.Contains("x&lt;y", data["text/html"].GetValue<string>());
        Assert.Contains("x<y", data["text/plain"].GetValue<string>());
        Assert.Equal(["text/plain"], Run("1.5").Result!.Data.Keys);
    }

    [Fact]
    public void Registered_formatters_of_the_formatting_library_show()
    {
        Run("class Flag { }\nFormatter.Register<Flag>((f, w) => w.Write(\"{\\\"a\\\":1}\"), \"application/vnd.flag+json\");\nFormatter.SetPreferredMimeTypesFor(typeof(Flag), \"application/vnd.flag+json\", \"text/html\");");
        var data = Run("new Flag()").Result!.Data;
        Assert.Equal(1, data["application/vnd.flag+json"]["a"]!.GetValue<int>());
        Assert.Contains("text/plain", data.Keys);
    }

    [Fact]
    public void Displays_can_be_updated_also_from_a_later_cell()
    {
        Run("var shown = \"first\".Display(); \"<b>b</b>\".DisplayAs(\"text/html\");");
        Run("shown.Update(\"second\");");
        Assert.Equal(["first", null, "second"], _output.Displays.Select(display => display.Bundle.PlainText));
        Assert.Equal(_output.Displays[0].Id, _output.Displays[2].Id);
        Assert.True(_output.Displays[2].Update);
    }

    [Theory]
    [InlineData("display(1)", "1")]
    [InlineData("object value = 1; value.Display()", "1")]
    [InlineData("using static Microsoft.DotNet.Interactive.Kernel; display(1)", "1")]
    [InlineData("Kernel.display(1)", "1")]
    [InlineData("Microsoft.DotNet.Interactive.Kernel.display(1, \"text/plain\")", "1")]
    public void Whatever_displays_shows_once(string code, string text)
    {
        Assert.Null(Run(code).Result);
        Assert.Equal([text], _output.Displays.Select(display => display.Bundle.PlainText));
        Assert.Equal("", _output.Text);
    }

    [Theory]
    [InlineData("var d = display(\"a\");", "d.Update(\"b\");", "text/plain")]
    [InlineData("var d = \"<b>a</b>\".DisplayAs(\"text/html\");", "d.Update(\"b\");", "text/html")]
    [InlineData("var d = new { A = 1 }.Display();", "d.Update(new { A = 3 });", "text/html")]
    [InlineData("var d = new[] { new { A = 1 } }.DisplayTable(\"text/html\");", "d.Update(new { A = 2 });", "text/html")]
    public void An_update_is_shown_where_the_display_stands(string show, string update, string mimeType)
    {
        Run(show);
        Run("1.Display();");
        Run(update);
        Run(update);
        Assert.Equal([false, false, true, true], _output.Displays.Select(display => display.Update));
        Assert.Single(_output.Displays.Where((_, place) => place != 1).Select(display => display.Id).Distinct());
        Assert.Contains(mimeType, _output.Displays[3].Bundle.Data.Keys);
    }

    [Fact]
    public void Tables_are_readable_as_text()
    {
        Analysis.Kernel.Display.Values.TableText.Register();
        Run("new[] { new { Name = \"Ann\", Age = 3 }, new { Name = \"Bo\", Age = 40 } }.DisplayTable();");
        Assert.Equal("Name  Age\nAnn   3\nBo    40", _output.Displays[^1].Bundle.PlainText);
    }

    [Theory]
    [InlineData("int x;", "Complete")]
    [InlineData("1 + 1", "Complete")]
    [InlineData("", "Complete")]
    [InlineData("for (;;) {", "Incomplete")]
    [InlineData("var s = \"\"\"\n  abc", "Incomplete")]
    [InlineData("Console.WriteLine(", "Incomplete")]
    [InlineData("1 1", "Invalid")]
    [InlineData("#!time\n1", "Complete")]
    public void Completeness_is_judged(string code, string expected) => Assert.Equal(expected, _evaluator.Judge(code).ToString());

    private CellOutcome Run(string code) => _evaluator.Evaluate(new Cell(++_count, code), _output);
}
