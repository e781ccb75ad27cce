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
        Assert.True(cell.Join(TimeSpan.FromSeconds(30)));
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
        File.Copy(typeof(Microsoft.DotNet.Interactive.Formatting.Formatter).Assembly.Location,
            Path.Combine(_folder, "Microsoft.DotNet.Interactive.Formatting.dll"));
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
        File.WriteAllText(Path.Combine(_folder, "show.csx"),
            "var first = display(1);\nvar second = 2.Display();\n\"<b/>\".DisplayAs(\"text/html\");");
        Run($"#r \"{Path.Combine(_folder, "Showing.dll")}\"\n#load \"{Path.Combine(_folder, "show.csx")}\"\nvar third = Showing.Show(3);");
        Run("third.Update(33); first.Update(11);");
        Assert.Equal(["1", "2", null, "3", "33", "11"], _output.Displays.Select(display => display.Bundle.PlainText));
        Assert.Equal(_output.Displays[3].Id, _output.Displays[4].Id);
        Assert.Equal(_output.Displays[0].Id, _output.Displays[5].Id);
    }

    [Fact]
    public void Native_libraries_beside_a_library_are_found()
    {
        // A library of .NET's own under another name.
        var extension = OperatingSystem.IsWindows() ? ".dll" : OperatingSystem.IsMacOS() ? ".dylib" : ".so";
        var native = Path.Combine(_folder, "runtimes", System.Runtime.InteropServices.RuntimeInformation.RuntimeIdentifier, "native");
        Directory.CreateDirectory(native);
        File.Copy(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "libSystem.Native" + extension),
            Path.Combine(native, "libbeside" + extension));
        Compile("Calling", "using System.Runtime.InteropServices; public static class Calling { [DllImport(\"libbeside\", EntryPoint = \"SystemNative_GetPid\")] public static extern int Id(); }");
        Assert.Equal("True",
            Run($"#r \"{Path.Combine(_folder, "Calling.dll")}\"\nCalling.Id() == Environment.ProcessId").Result!.PlainText);
    }

    [Fact]
    public void FSharp_types_of_a_library_are_those_of_cells()
    {
        var core = typeof(Microsoft.FSharp.Core.Unit).Assembly.Location;
        Compile("Optional",
            "public static class Optional { public static Microsoft.FSharp.Core.FSharpOption<int> Some => Microsoft.FSharp.Core.FSharpOption<int>.Some(3); }",
            MetadataReference.CreateFromFile(core));
        File.Copy(core, Path.Combine(_folder, "FSharp.Core.dll"));
        Run($"#r \"{Path.Combine(_folder, "Optional.dll")}\"\n#r \"{Path.Combine(_folder, "FSharp.Core.dll")}\"");
        Assert.Equal("True", Run("Microsoft.FSharp.Core.FSharpOption<int> some = Optional.Some; some.Equals(Microsoft.FSharp.Core.FSharpOption<int>.Some(3))").Result!.PlainText);
    }

    [Fact]
    public void A_library_that_is_named_at_two_places_is_one_library()
    {
        Compile("Twice", "public class Twice { }");
        Directory.CreateDirectory(Path.Combine(_folder, "other"));
        File.Copy(Path.Combine(_folder, "Twice.dll"), Path.Combine(_folder, "other", "Twice.dll"));
        Run($"#r \"{Path.Combine(_folder, "Twice.dll")}\"\nTwice first = new();");
        Run($"#r \"{Path.Combine(_folder, "other", "Twice.dll")}\"\nTwice second = first;");
        Assert.Equal("True", Run("object.ReferenceEquals(first, second)").Result!.PlainText);
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
