using System.IO.Compression;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Analysis.Kernel.Tests.Support;

namespace Analysis.Cli.Tests.Shipped;

/// <summary>What a user has who knows only the packages.</summary>
public sealed class ShippedTests(Packages packages) : IClassFixture<Packages>
{
    private static readonly string[] Libraries =
        ["Analysis", "Analysis.Charts", "Analysis.Exports", "Analysis.Frames", "Analysis.Notebooks"];

    private const string RunInPlace =
        "import nbformat, nbclient; n = nbformat.read('start-here.ipynb', 4); nbclient.execute(n, cwd='.'); nbformat.write(n, 'start-here.ipynb')";

    [Fact]
    public void The_installed_command_makes_a_folder_and_does_the_main_job_there()
    {
        packages.Run(packages.Folder, packages.Command, "new", "letters");
        var letters = packages.Of("letters");
        var told = packages.Run(letters, packages.Command);
        Assert.Contains("Diagnostics: 0 errors, 0 warnings, 0 notes", told, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(letters, "out", "index.html")));
        Assert.Contains(Directory.GetFiles(Path.Combine(letters, "out", "charts")),
            path => path.EndsWith(".png", StringComparison.Ordinal));
        AssertRan(Path.Combine(letters, "out", "notebooks", "start-here.ipynb"));
        Assert.Contains("More than 120", File.ReadAllText(Path.Combine(letters, "out", "notebooks", "start-here.html")),
            StringComparison.OrdinalIgnoreCase);
    }

    [PythonFact("nbclient")]
    public void Its_kernel_runs_the_notebook_in_a_front_end()
    {
        packages.Run(packages.Folder, packages.Command, "new", "reports");
        packages.Run(packages.Folder, packages.Command, "kernel", "install");
        var notebooks = packages.Of("reports/notebooks");
        packages.Run(notebooks, PythonFactAttribute.Command, "-c", RunInPlace);
        AssertRan(Path.Combine(notebooks, "start-here.ipynb"));
    }

    [Fact]
    public void The_libraries_restore_and_work_in_a_program_of_its_own()
    {
        var folder = packages.Of("program");
        Directory.CreateDirectory(Path.Combine(folder, "letters"));
        File.WriteAllText(Path.Combine(folder, "letters", "a.txt"),
            "LIMA, 3 March 2026\n\nPolice arrested more than 120 people on Monday, the National Union of Dockers said.\n");
        var references = Libraries.Select(name => $"""<PackageReference Include="{name}" Version="{packages.Version(name)}" />""");
        // What ours ask for was restored by the build of this checkout; nothing is asked of the network.
        File.WriteAllText(Path.Combine(folder, "program.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <RestoreSources>{packages.Of("packages")}</RestoreSources>
                <RestorePackagesPath>{packages.Of("cache")}</RestorePackagesPath>
                <RestoreFallbackFolders>{Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages")}</RestoreFallbackFolders>
              </PropertyGroup>
              <ItemGroup>{string.Concat(references)}</ItemGroup>
            </Project>
            """);
        // The code that the packages' README shows.
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "src", "Packages", "README.md")).ReplaceLineEndings("\n");
        File.WriteAllText(Path.Combine(folder, "program.cs"), readme.Split("```csharp\n")[1].Split("```")[0]);
        packages.Run(folder, "dotnet", "build", "-nologo", "-v", "quiet", "-o", "built", "-nodeReuse:false",
            "-p:UseSharedCompilation=false");
        Assert.Equal("a.txt: arrests MoreThan 120 \"more than 120\"\n1\n",
            packages.Run(folder, "dotnet", Path.Combine("built", "program.dll")).ReplaceLineEndings("\n"));
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(folder, "charts"), "*.png"));
        Assert.True(File.Exists(Path.Combine(folder, "tables", "figures.parquet")));
    }

    [Fact]
    public void Every_package_says_what_it_is_and_brings_its_documentation_and_symbols()
    {
        foreach (var name in Libraries.Append("Analysis.Cli"))
        {
            var version = packages.Version(name);
            using var package = ZipFile.OpenRead(packages.Of($"packages/{name}.{version}.nupkg"));
            var files = package.Entries.Select(entry => entry.FullName).ToList();
            Assert.Contains("README.md", files);
            Assert.Contains("icon.png", files);
            Assert.Equal(name != "Analysis.Cli", files.Contains($"lib/net10.0/{name}.xml"));
            using var symbols = ZipFile.OpenRead(packages.Of($"packages/{name}.{version}.snupkg"));
            Assert.Contains(symbols.Entries, entry => entry.Name == name + ".pdb");

            using var stream = package.GetEntry(name + ".nuspec")!.Open();
            var metadata = XDocument.Load(stream).Root!.Elements().Single();
            string? Value(string field) => metadata.Elements().FirstOrDefault(element => element.Name.LocalName == field)?.Value;
            Assert.NotEmpty(Value("description")!);
            Assert.Equal("icon.png", Value("icon"));
            Assert.Equal("README.md", Value("readme"));
            // The owner has not chosen one.
            Assert.Null(Value("license") ?? Value("licenseUrl"));
            Assert.Equal("git", (string?)metadata.Elements().Single(element => element.Name.LocalName == "repository").Attribute("type"));
        }
    }

    private static void AssertRan(string path)
    {
        var cells = JsonNode.Parse(File.ReadAllText(path))!["cells"]!.AsArray()
            .Where(cell => (string?)cell!["cell_type"] == "code").ToList();
        var outputs = cells.SelectMany(cell => cell!["outputs"]!.AsArray()).ToList();
        Assert.All(cells, cell => Assert.NotNull((int?)cell!["execution_count"]));
        Assert.DoesNotContain(outputs, output => (string?)output!["output_type"] == "error");
        Assert.Equal(3, outputs.Count(output => output!["data"]?["image/png"] is not null));
    }
}
