using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Analysis.Kernel.Installation;

namespace Analysis.Kernel.Evaluation;

/// <summary>Restores packages with the SDK's own restore, so that configuration, caches and credentials are the user's usual ones.</summary>
/// <remarks>The outcome is kept by what was asked for: asking again, in this session or a later one, costs no process.</remarks>
internal static partial class PackageRestore
{
    /// <summary>The name of the error of a cell whose packages could not be had.</summary>
    public const string Failure = "PackageNotRestored";

    /// <summary>Restores packages together, so that their versions fit each other.</summary>
    /// <exception cref="CellFailure">A package could not be had.</exception>
    /// <exception cref="OperationCanceledException">The cell was stopped.</exception>
    public static RestoredPackages Run(IReadOnlyList<PackageReference> packages, IReadOnlyList<string> sources, CancellationToken stop)
    {
        // Folders first, and alone: what they hold needs no network.
        var folders = sources.Where(Directory.Exists).ToArray();
        if (folders.Length > 0 && Try(packages, folders, only: true, stop) is (not null and var offline, _))
            return offline;
        var (restored, error) = Try(packages, sources, only: false, stop);
        return restored ?? throw new CellFailure(Failure, error);
    }

    private static (RestoredPackages? Restored, string Error) Try(
        IReadOnlyList<PackageReference> packages, IReadOnlyList<string> sources, bool only, CancellationToken stop)
    {
        var project = Project(packages, sources, only);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(project)))[..24];
        var folder = Path.Combine(
            Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create),
            "analysis-kernel",
            "packages",
            hash);
        var assets = Path.Combine(folder, "obj", "project.assets.json");
        var complete = Path.Combine(folder, "complete");
        if (File.Exists(complete) && RestoredPackages.Read(assets) is { } cached)
            return (cached, "");

        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, "packages.csproj");
        File.WriteAllText(path, project);
        var start = new ProcessStartInfo(DotnetHost.Command)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // Property files of folders above, if any, are of other projects.
        foreach (var argument in (string[])["restore", path, "-v", "quiet", "--nologo", "-p:ImportDirectoryBuildProps=false",
            "-p:ImportDirectoryBuildTargets=false", "-p:ImportDirectoryPackagesProps=false"])
            start.ArgumentList.Add(argument);
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        // A build node that stays would outlive the kernel.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";

        Process process;
        try
        {
            process = Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new CellFailure(Failure, "Packages need the .NET SDK, and the dotnet command was not found.");
        }

        using (process)
        {
            process.StandardInput.Close();
            var output = process.StandardOutput.ReadToEndAsync(stop);
            var errors = process.StandardError.ReadToEndAsync(stop);
            try
            {
                process.WaitForExitAsync(stop).GetAwaiter().GetResult();
                if (process.ExitCode == 0 && RestoredPackages.Read(assets) is { } restored)
                {
                    File.WriteAllText(complete, "");
                    return (restored, "");
                }

                return (null, Explain(packages, output.Result + errors.Result));
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                throw;
            }
        }
    }

    private static string Project(IReadOnlyList<PackageReference> packages, IReadOnlyList<string> sources, bool only)
    {
        var properties = new XElement(
            "PropertyGroup",
            new XElement("TargetFramework", $"net{Environment.Version.Major}.0"),
            new XElement("RuntimeIdentifier", System.Runtime.InteropServices.RuntimeInformation.RuntimeIdentifier),
            new XElement("SelfContained", "false"),
            new XElement("UseAppHost", "false"),
            new XElement("NuGetAudit", "false"),
            // A NuGet.config beside the notebook counts.
            new XElement("RestoreRootConfigDirectory", Environment.CurrentDirectory));
        if (sources.Count > 0)
            properties.Add(new XElement(only ? "RestoreSources" : "RestoreAdditionalProjectSources", string.Join(';', sources)));
        return new XElement(
            "Project",
            new XAttribute("Sdk", "Microsoft.NET.Sdk"),
            properties,
            new XElement("ItemGroup", packages.Select(package => new XElement(
                "PackageReference",
                new XAttribute("Include", package.Name),
                new XAttribute("Version", package.Version.Length > 0 ? package.Version : "*"))))).ToString();
    }

    // NuGet's words name addresses and paths of the machine, which have no place in a notebook.
    private static string Explain(IReadOnlyList<PackageReference> packages, string output)
    {
        var names = string.Join("; ", packages.Select(package => package.ToString()));
        var reasons = NuGetError().Matches(output)
            .Select(match => $"{match.Groups["code"].Value}: {Address().Replace(Privacy.Scrub(match.Groups["message"].Value.Trim()), "the package source")}")
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        return $"Could not restore {names}. " + (reasons.Length > 0 ? string.Join(" ", reasons) : "The restore ended without a reason.");
    }

    [GeneratedRegex(@"error (?<code>NU[0-9]+|MSB[0-9]+|NETSDK[0-9]+): (?<message>[^\r\n\[]*)")]
    private static partial Regex NuGetError();

    [GeneratedRegex(@"https?://[^\s'"",;]+|'(/|[A-Za-z]:\\)[^']*'")]
    private static partial Regex Address();
}
