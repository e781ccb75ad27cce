using System.Diagnostics;
using System.IO.Compression;
using Analysis.Kernel.Evaluation;
using Analysis.Kernel.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Analysis.Kernel.Tests.Evaluation;

public sealed class PackagesTests : IDisposable
{
    private readonly CSharpEvaluator _evaluator = new();
    private readonly RecordingOutput _output = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("feed é ").FullName;
    private readonly string _name = $"Kernel.Test.{Guid.NewGuid():N}";

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        var cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        if (Directory.Exists(Path.Combine(cache, _name.ToLowerInvariant())))
            Directory.Delete(Path.Combine(cache, _name.ToLowerInvariant()), recursive: true);
    }

    [Fact]
    public void A_package_comes_from_a_folder_and_the_second_time_from_the_cache()
    {
        Pack();
        // A cell that does not compile must not lose the package.
        Assert.Equal("CompilationError", Run($"#i \"nuget:{_folder}\"\n#r \"nuget: {_name}, 1.0.0\"\nPacked.Eleven(").Error!.Name);
        Assert.Equal("11", Run($"#r \"nuget: {_name}, 1.0.0\"\nPacked.Eleven()").Result!.PlainText);
        Assert.Equal([$"Restoring {_name}, 1.0.0 ...", $"Restored {_name}, 1.0.0"], _output.Displays.Select(display => display.Bundle.PlainText));
        Assert.Equal("11", Run("Packed.Eleven()").Result!.PlainText);

        var other = new CSharpEvaluator();
        var watch = Stopwatch.StartNew();
        Assert.Equal("11", other.Evaluate(new Cell(1, $"#i \"nuget:{_folder}\"\n#r \"nuget: {_name}, 1.0.0\"\nPacked.Eleven()"), _output).Result!.PlainText);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(1));
    }

    [Fact]
    public void A_package_that_cannot_be_had_is_named_and_the_session_lives_on()
    {
        var error = Run($"#i \"nuget:{_folder}\"\n#r \"nuget: {_name}, 9.9.9\"").Error!;
        Assert.Equal("PackageNotRestored", error.Name);
        Assert.Contains($"{_name}, 9.9.9", error.Message);
        Assert.DoesNotContain("http", error.Message);
        Assert.DoesNotContain(Path.GetTempPath(), error.Message);
        Assert.Equal("2", Run("1 + 1").Result!.PlainText);
        Pack();
        Assert.Equal("11", Run($"#r \"nuget: {_name}, 1.0.0\"\nPacked.Eleven()").Result!.PlainText);
        Assert.Equal("PackageConflict", Run($"#r \"nuget: {_name}, 2.0.0\"").Error!.Name);
    }

    [Fact]
    public void A_library_of_a_package_that_a_folder_holds_too_is_one_library()
    {
        Pack();
        Run($"#i \"nuget:{_folder}\"\n#r \"nuget: {_name}, 1.0.0\"\nvar packed = typeof(Packed);");
        var copy = Path.Combine(_folder, "Packed.dll");
        ZipFile.OpenRead(Path.Combine(_folder, $"{_name}.1.0.0.nupkg")).GetEntry("lib/net10.0/Packed.dll")!.ExtractToFile(copy);
        Assert.Null(Run($"#r \"{copy}\"\nPacked.Eleven()").Error);
        Assert.Equal("True", Run("packed == typeof(Packed)").Result!.PlainText);
    }

    // A package is a zip file with a description and libraries.
    private void Pack()
    {
        using var package = ZipFile.Open(Path.Combine(_folder, $"{_name}.1.0.0.nupkg"), ZipArchiveMode.Create);
        using (var description = new StreamWriter(package.CreateEntry($"{_name}.nuspec").Open()))
            description.Write($"""<package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd"><metadata><id>{_name}</id><version>1.0.0</version><authors>tests</authors><description>For a test.</description></metadata></package>""");
        using var library = package.CreateEntry("lib/net10.0/Packed.dll").Open();
        var compilation = CSharpCompilation.Create(
            "Packed" + Guid.NewGuid().ToString("N"),
            [CSharpSyntaxTree.ParseText("public static class Packed { public static int Eleven() => 11; }")],
            References.Framework,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).WithAssemblyName("Packed");
        using var bytes = new MemoryStream();
        Assert.True(compilation.Emit(bytes).Success);
        library.Write(bytes.ToArray());
    }

    private CellOutcome Run(string code) => _evaluator.Evaluate(new Cell(1, code), _output);
}
