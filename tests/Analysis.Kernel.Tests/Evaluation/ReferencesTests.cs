using Analysis.Kernel.Evaluation;
using Analysis.Kernel.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Analysis.Kernel.Tests.Evaluation;

public sealed class ReferencesTests : IDisposable
{
    private readonly CSharpEvaluator _evaluator = new();
    private readonly RecordingOutput _output = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("references é ").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_library_works_with_those_beside_it_its_documentation_and_stop_points()
    {
        BuildLibraries();
        Assert.Equal("7", Run($"#r \"{Path.Combine(_folder, "Upper.dll")}\"\nUpper.Seven()").Result!.PlainText);
        Assert.Contains("Gives seven.", _evaluator.Inspect("Upper.Seven", 8)!.PlainText);

        CellOutcome? outcome = null;
        var cell = new Thread(() => outcome = Run("Upper.Spin()"));
        cell.Start();
        Thread.Sleep(400);
        _evaluator.Interrupt();
        Assert.True(cell.Join(TimeSpan.FromSeconds(1)));
        Assert.Equal("KeyboardInterrupt", outcome!.Error!.Name);
    }

    [Fact]
    public void A_library_can_be_rebuilt_while_it_is_in_use()
    {
        BuildLibraries();
        Run($"#r \"{Path.Combine(_folder, "Upper.dll")}\"\nUpper.Seven()");
        File.Delete(Path.Combine(_folder, "Upper.dll"));
        File.WriteAllText(Path.Combine(_folder, "Upper.dll"), "");
        Assert.Equal("7", Run("Upper.Seven()").Result!.PlainText);
    }

    [Fact]
    public void A_formatter_of_a_library_shows_since_the_formatting_library_is_shared()
    {
        Compile("Shown", """
            using Microsoft.DotNet.Interactive.Formatting;
            public class Shown { public static void Register() => Formatter.Register<Shown>((s, w) => w.Write("<p>shown</p>"), "text/html"); }
            """,
            MetadataReference.CreateFromFile(typeof(Microsoft.DotNet.Interactive.Formatting.Formatter).Assembly.Location));
        // A copy beside the library must not be loaded a second time.
        File.Copy(typeof(Microsoft.DotNet.Interactive.Formatting.Formatter).Assembly.Location, Path.Combine(_folder, "Microsoft.DotNet.Interactive.Formatting.dll"));
        Run($"#r \"{Path.Combine(_folder, "Shown.dll")}\"\nShown.Register();");
        Assert.Equal("<p>shown</p>", Run("new Shown()").Result!.Data["text/html"].GetValue<string>());
    }

    [Fact]
    public void Libraries_and_loaded_files_display_as_cells_do()
    {
        Compile("Showing", """
            using System;
            using Microsoft.DotNet.Interactive.Formatting;
            public static class Showing { public static DisplayedValue Show(object value) => value.Display(); }
            """,
            MetadataReference.CreateFromFile(typeof(Microsoft.DotNet.Interactive.Formatting.Formatter).Assembly.Location));
        File.WriteAllText(Path.Combine(_folder, "show.csx"), "var first = display(1);\nvar second = 2.Display();\n\"<b/>\".DisplayAs(\"text/html\");");
        Run($"#r \"{Path.Combine(_folder, "Showing.dll")}\"\n#load \"{Path.Combine(_folder, "show.csx")}\"\nvar third = Showing.Show(3);");
        Run("third.Update(33); first.Update(11);");
        Assert.Equal(["1", "2", null, "3", "33", "11"], _output.Displays.Select(display => display.Bundle.PlainText));
        Assert.Equal(_output.Displays[3].Id, _output.Displays[4].Id);
        Assert.Equal(_output.Displays[0].Id, _output.Displays[5].Id);
    }

    [Fact]
    public void A_missing_library_is_a_compiler_error_without_a_path()
    {
        var error = Run("#r \"nowhere/missing.dll\"").Error!;
        Assert.Equal("CompilationError", error.Name);
        Assert.DoesNotContain(Environment.CurrentDirectory, error.Message);
    }

    [Fact]
    public void Loaded_files_count_from_where_they_lie_and_errors_name_them()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "inner"));
        File.WriteAllText(Path.Combine(_folder, "a.csx"), "#load \"inner/b.csx\"\nint A() => B() + 1;");
        File.WriteAllText(Path.Combine(_folder, "inner", "b.csx"), "using System.Net;\nint B() => 1;\nint Bad() => throw new Exception();");
        Run($"#load \"{Path.Combine(_folder, "a.csx")}\"");
        Assert.Equal("2", Run("A()").Result!.PlainText);
        var frame = Run("Bad()").Error!.Traceback[1];
        Assert.StartsWith("   at Bad in b.csx, line 3", frame);
    }

    private void BuildLibraries()
    {
        Compile("Lower", "public static class Lower { public static int Three() => 3; }");
        Compile("Upper", """
            /// <summary>Numbers.</summary>
            public static class Upper
            {
                /// <summary>Gives seven.</summary>
                public static int Seven() => Lower.Three() + 4;
                public static void Spin() { while (true) { } }
            }
            """,
            MetadataReference.CreateFromFile(Path.Combine(_folder, "Lower.dll")));
    }

    private void Compile(string name, string code, params MetadataReference[] references)
    {
        var compilation = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(documentationMode: DocumentationMode.Diagnose))],
            [.. References.Framework, .. references],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var library = File.Create(Path.Combine(_folder, name + ".dll"));
        using var symbols = File.Create(Path.Combine(_folder, name + ".pdb"));
        using var documentation = File.Create(Path.Combine(_folder, name + ".xml"));
        Assert.True(compilation.Emit(library, symbols, documentation).Success);
    }

    private CellOutcome Run(string code) => _evaluator.Evaluate(new Cell(1, code), _output);
}
