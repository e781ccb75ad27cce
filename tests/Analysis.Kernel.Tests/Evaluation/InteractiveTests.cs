using System.IO.Compression;
using Analysis.Kernel.Evaluation;
using Analysis.Kernel.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Analysis.Kernel.Tests.Evaluation;

/// <summary>What notebooks of .NET Interactive do beside C#.</summary>
public sealed class InteractiveTests
{
    private readonly CSharpEvaluator _evaluator = new();
    private readonly RecordingOutput _output = new();
    private int _count;

    [Theory]
    [InlineData("#!html\n<b>x</b>", "text/html", "<b>x</b>")]
    [InlineData("#!markdown\n# x", "text/markdown", "# x")]
    [InlineData("#!latex\nx^2", "text/latex", "x^2")]
    [InlineData("#!javascript\nalert(1)", "application/javascript", "alert(1)")]
    [InlineData("#!js\nalert(1)", "application/javascript", "alert(1)")]
    [InlineData("#!mermaid\ngraph TD; A-->B", "text/vnd.mermaid", "graph TD; A-->B")]
    [InlineData("#!mermaid\ngraph TD; A-->B", "text/markdown", "```mermaid\ngraph TD; A-->B\n```")]
    public void Languages_that_are_only_shown_are_shown(string code, string mimeType, string form)
    {
        Assert.Null(Run(code).Error);
        Assert.Equal(form, _output.Displays.Single().Bundle.Data[mimeType].GetValue<string>());
    }

    [Fact]
    public void Code_behind_another_language_keeps_its_line_numbers()
    {
        var error = Run("#!html\n<b>\n#!csharp\nvar a = 1;\nthrow new Exception(\"here\");").Error!;
        Assert.Contains("cell 1, line 5", error.Traceback[1]);
        Assert.StartsWith("cell 2, line 3, column 1", Run("#!time\n\nfoo();").Error!.Traceback[0]);
    }

    [Fact]
    public void Values_go_from_language_to_language()
    {
        Assert.Null(Run("#!value --name raw\n{\"a\": 1}").Error);
        Assert.Equal("8", Run("#!share --from value raw\nraw.Length").Result!.PlainText);
        Assert.Equal("8", Run("#!set --name other --value @value:raw\nother.Length").Result!.PlainText);
        Run("var numbers = new List<int> { 1, 2 };");
        Run("#!javascript\n#!share --from csharp numbers\nuse(numbers)");
        Assert.Equal(["numbers = [1,2];", "use(numbers)"], _output.Displays.TakeLast(2).Select(display => display.Bundle.PlainText));
        Assert.Equal("True", Run("#!share --from csharp --as same numbers\n#!set --name same --value @csharp:numbers --byref\nobject.ReferenceEquals(same, numbers)").Result!.PlainText);
    }

    [Fact]
    public void A_value_that_is_not_there_is_an_error()
    {
        var error = Run("#!share --from csharp missing").Error!;
        Assert.Contains("missing", error.Message);
        Assert.Equal("2", Run("1 + 1").Result!.PlainText);
    }

    [Fact]
    public void Code_reaches_the_kernel_that_runs_it()
    {
        Assert.Equal("csharp", Run("Kernel.Current.Name").Result!.PlainText);
        Run("async Task Show(string html) => await Kernel.Root.SendAsync(new Microsoft.DotNet.Interactive.Commands.SubmitCode(html, \"html\"));");
        // A cell that does not name the kernel calls what does.
        Assert.Null(Run("await Show(\"<i>x</i>\");").Error);
        Assert.Equal("<i>x</i>", _output.Displays.Single().Bundle.Data["text/html"].GetValue<string>());
    }

    [Fact]
    public void Code_that_is_sent_sees_the_cell_and_the_cells_after_it_see_both()
    {
        Run("""
            using Microsoft.DotNet.Interactive.Commands;
            var outer = 1;
            var events = (await Kernel.Root.SendAsync(new SubmitCode("var inner = outer + 1; Console.WriteLine(inner); inner", "csharp"))).Events;
            var late = 5;
            """);
        Assert.Equal("2\n", _output.Text);
        Assert.Equal("2", _output.Displays.Single().Bundle.PlainText);
        Assert.Equal("8", Run("outer + inner + late").Result!.PlainText);
        Assert.Equal("2", Run("events.OfType<Microsoft.DotNet.Interactive.Events.ReturnValueProduced>().Single().Value").Result!.PlainText);
    }

    [Fact]
    public void Code_that_is_sent_and_fails_says_why()
    {
        Run("var result = await Kernel.Root.SendAsync(new Microsoft.DotNet.Interactive.Commands.SubmitCode(\"foo()\", \"csharp\"));");
        Assert.Contains("CS0103",
            Run("((Microsoft.DotNet.Interactive.Events.CommandFailed)result.Events.Last()).Message").Result!.PlainText);
    }

    [Theory]
    [InlineData("#!set --name asked --value @input:Who\nasked", "Who")]
    [InlineData("await Kernel.GetInputAsync(\"Who\")", "Who")]
    [InlineData("await GetInputAsync(\"Who\")", "Who")]
    [InlineData("(await Kernel.GetPasswordAsync(\"Who\")).GetClearTextPassword()", "*Who")]
    public void Input_is_asked_for(string code, string question)
    {
        _output.Answer = "Ann";
        Assert.Equal("Ann", Run(code).Result!.PlainText);
        Assert.Equal([question], _output.Questions);
    }

    [Fact]
    public void Every_line_of_a_language_that_does_not_run_is_named_at_once_before_anything_runs()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        File.WriteAllText(Path.Combine(folder, "a.ipynb"),
            """{"nbformat":4,"cells":[{"cell_type":"code","source":"1"},{"cell_type":"code","source":"#!sql\nselect"}]}""");
        File.WriteAllText(Path.Combine(folder, "b.csx"), "int b = 1;\n#!fsharp\nlet x = 1");
        var error = Run($"Console.WriteLine(1);\n#load \"{Path.Combine(folder, "b.csx")}\"\n#!pwsh\nls\n#!csharp\n#!import {Path.Combine(folder, "a.ipynb")}\n#!kql\nT").Error!;
        Assert.Equal("UnsupportedCommand", error.Name);
        Assert.Equal(
            ["cell 1, line 3: #!pwsh", "cell 1, line 7: #!kql", "b.csx, line 2: #!fsharp", "a.ipynb, cell 2, line 1: #!sql"],
            error.Message.Split('\n').Select(line => line[..line.IndexOf(" does not", StringComparison.Ordinal)]));
        Assert.Equal("", _output.Text);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Commands_are_listed()
    {
        Run("#!lsmagic");
        foreach (var command in (string[])["#!about", "#!csharp", "#!html", "#!import", "#!mermaid", "#!set", "#!share", "#!time",
            "#!value", "#!who", "#!whos"])
            Assert.Contains(command, _output.Text.Split(' ', '\n'));
    }

    [Theory]
    [InlineData("Kernel.Current.Name.ToString(); while (true) ;")]
    [InlineData("await Kernel.Root.SendAsync(new Microsoft.DotNet.Interactive.Commands.SubmitCode(\"while (true) ;\", \"csharp\"));")]
    [InlineData("#!html\n<b>\n#!csharp\nThread.Sleep(100000);")]
    [InlineData("#!set --name x --value @input:wait")]
    public void What_runs_through_the_kernel_stops_as_any_cell(string code)
    {
        Run("var kept = 42;");
        _output.Answer = null;
        _output.Wait = true;
        CellOutcome? outcome = null;
        var cell = new Thread(() => outcome = Run(code));
        cell.Start();
        Thread.Sleep(600);
        _evaluator.Interrupt();
        Assert.True(cell.Join(TimeSpan.FromSeconds(30)));
        Assert.Equal("KeyboardInterrupt", outcome!.Error!.Name);
        Assert.Equal("42", Run("kept").Result!.PlainText);
        Assert.Equal("csharp", Run("Kernel.Current.Name").Result!.PlainText);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(20)]
    [InlineData(60)]
    [InlineData(120)]
    [InlineData(300)]
    public void A_question_is_never_left_open_whenever_the_interrupt_comes(int milliseconds)
    {
        _output.Wait = true;
        _evaluator.Expect();
        CellOutcome? outcome = null;
        var cell = new Thread(() => outcome = Run("#!set --name x --value @input:wait"));
        cell.Start();
        Thread.Sleep(milliseconds);
        _evaluator.Interrupt();
        Assert.True(cell.Join(TimeSpan.FromSeconds(30)));
        Assert.Equal("KeyboardInterrupt", outcome!.Error!.Name);
        var next = new Thread(() => outcome = Run("Kernel.Current.Name"));
        next.Start();
        Assert.True(next.Join(TimeSpan.FromSeconds(30)), "The next cell waits for the question.");
        Assert.Equal("csharp", outcome!.Result!.PlainText);
    }

    [Fact]
    public void Extensions_inside_packages_are_loaded()
    {
        var folder = Directory.CreateTempSubdirectory("feed").FullName;
        var name = $"Kernel.Extension.{Guid.NewGuid():N}";
        using (var package = ZipFile.Open(Path.Combine(folder, $"{name}.1.0.0.nupkg"), ZipArchiveMode.Create))
        {
            Write(package, $"{name}.nuspec", System.Text.Encoding.UTF8.GetBytes(
                $"""<package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd"><metadata><id>{name}</id><version>1.0.0</version><authors>tests</authors><description>For a test.</description></metadata></package>"""));
            Write(package, "lib/net10.0/Shape.dll", Compile("Shape", "public class Shape { }"));
            Write(package, "interactive-extensions/dotnet/extension.dib", "#!csharp\nvar fromExtension = 7;\n"u8.ToArray());
            Write(package, "interactive-extensions/dotnet/Shape.Interactive.dll", Compile(
                "Shape.Interactive",
                """
                using System.IO; using System.Threading.Tasks; using Microsoft.DotNet.Interactive; using Microsoft.DotNet.Interactive.Directives; using Microsoft.DotNet.Interactive.Formatting;
                public class ShapeExtension : IKernelExtension
                {
                    public Task OnLoadAsync(Kernel kernel)
                    {
                        Formatter.Register<Shape>((shape, writer) => writer.Write("<p>a shape</p>"), "text/html");
                        kernel.AddDirective(new KernelActionDirective("#!shape"), (command, context) => { context.Display("shaped"); return Task.CompletedTask; });
                        return Task.CompletedTask;
                    }
                }
                """,
                Path.Combine(folder, "Shape.dll")));
        }

        Assert.Null(Run($"#i \"nuget:{folder}\"\n#r \"nuget: {name}, 1.0.0\"").Error);
        Assert.Equal("<p>a shape</p>", Run("new Shape()").Result!.Data["text/html"].GetValue<string>());
        Assert.Equal("7", Run("fromExtension").Result!.PlainText);
        Run("#!shape");
        Assert.Equal("shaped", _output.Displays[^1].Bundle.PlainText);
        Directory.Delete(folder, recursive: true);

        void Write(ZipArchive package, string path, byte[] bytes)
        {
            using var entry = package.CreateEntry(path).Open();
            entry.Write(bytes);
        }

        byte[] Compile(string assembly, string code, params string[] references)
        {
            var compilation = CSharpCompilation.Create(
                assembly,
                [CSharpSyntaxTree.ParseText(code)],
                [.. References.Framework, .. references.Select(path => MetadataReference.CreateFromFile(path))],
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
            using var bytes = new MemoryStream();
            var emitted = compilation.Emit(bytes);
            Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
            File.WriteAllBytes(Path.Combine(folder, assembly + ".dll"), bytes.ToArray());
            return bytes.ToArray();
        }
    }

    private CellOutcome Run(string code) => _evaluator.Evaluate(new Cell(++_count, code), _output);
}
