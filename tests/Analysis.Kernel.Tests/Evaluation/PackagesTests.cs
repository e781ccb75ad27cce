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
        Assert.Equal([$"Restoring {_name}, 1.0.0 ...", $"Restored {_name}, 1.0.0"],
            _output.Displays.Select(display => display.Bundle.PlainText));
        Assert.Equal("11", Run("Packed.Eleven()").Result!.PlainText);

        File.Delete(Path.Combine(_folder, $"{_name}.1.0.0.nupkg"));
        var other = new CSharpEvaluator();
        Assert.Equal("11", other.Evaluate(new Cell(1, $"#i \"nuget:{_folder}\"\n#r \"nuget: {_name}, 1.0.0\"\nPacked.Eleven()"),
            _output).Result!.PlainText);
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

    [Fact]
    public void Another_version_than_was_asked_for_is_told_and_loaded()
    {
        Pack();
        Assert.Equal("11", Run($"#i \"nuget:{_folder}\"\n#r \"nuget: {_name}, 0.9\"\nPacked.Eleven()").Result!.PlainText);
        Assert.Contains($"!{_name} 0.9 cannot be had here", _output.Text);
        Assert.Contains("1.0.0 was taken instead", _output.Text);
        // Asking for what was taken asks for nothing new; asking for the same again says nothing new.
        var said = _output.Text;
        Assert.Null(Run($"#r \"nuget: {_name}, 1.0\"\n#r \"nuget: {_name}, 0.9\"\n#r \"nuget: {_name}\"\nPacked.Eleven()").Error);
        Assert.Equal(said, _output.Text);
    }

    [Fact]
    public void A_version_in_brackets_is_that_version_or_an_error_that_names_the_others()
    {
        Pack();
        var error = Run($"#i \"nuget:{_folder}\"\n#r \"nuget: {_name}, [0.9]\"").Error!;
        Assert.Equal("PackageNotRestored", error.Name);
        Assert.Contains($"Versions of {_name} that can be had: 1.0.0.", error.Message);
        Assert.Equal("11", Run($"#r \"nuget: {_name}, [1.0.0]\"\nPacked.Eleven()").Result!.PlainText);
        Assert.Equal("", _output.Text);
    }

    [Fact]
    public void What_the_cache_holds_needs_no_source()
    {
        Pack();
        Assert.Null(Run($"#i \"nuget:{_folder}\"\n#r \"nuget: {_name}, 1.0.0\"").Error);
        // A session elsewhere, whose sources hold nothing.
        File.Delete(Path.Combine(_folder, $"{_name}.1.0.0.nupkg"));
        var empty = Directory.CreateDirectory(Path.Combine(_folder, "empty")).FullName;
        var other =
            new CSharpEvaluator().Evaluate(new Cell(1, $"#i \"nuget:{empty}\"\n#r \"nuget: {_name}, 1.0.0\"\nPacked.Eleven()"), _output);
        Assert.Equal("11", other.Result!.PlainText);
    }

    [Theory]
    [InlineData("1.0", "1.0.0")]
    [InlineData("[1.02.3.0]", "1.2.3")]
    [InlineData("1.0.0-Beta.1+x", "1.0.0-beta.1")]
    [InlineData("1.2.3.4", "1.2.3.4")]
    [InlineData("1.*", null)]
    [InlineData("[1.0, 2.0)", null)]
    [InlineData("", null)]
    public void A_version_is_read_as_NuGet_reads_it(string version, string? exact) =>
        Assert.Equal(exact, new PackageReference("A", version).ExactVersion);

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
