using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Analysis.Tests.Support;

namespace Analysis.Mutants;

/// <summary>The library with every mutant in it, each asleep until the environment wakes it: one build for all.</summary>
internal static partial class Plantation
{
    // How many of each kind, spread over recognisers, text and tables.
    private static readonly (string Kind, int Count)[] Wanted =
        [("comparison", 36), ("constant", 30), ("branch", 40), ("list", 34), ("order", 12)];

    private const int MostRounds = 5;

    /// <summary>Plants the mutants and builds; those that do not compile are left out.</summary>
    public static IReadOnlyList<Mutant> Build(string work)
    {
        var source = Path.Combine(Repository.Root, "src", "Analysis");
        var chosen = Choose(source);
        for (var round = 0; round < MostRounds; round++)
        {
            var planted = Write(source, work, chosen);
            if (Compile(work) is not { Count: > 0 } errors)
            {
                return chosen;
            }

            var bad = planted.Where(place => errors.Any(error => error.File == place.File && error.Line >= place.First
                && error.Line <= place.Last)).Select(place => place.Id).ToHashSet();
            Console.Error.WriteLine($"{bad.Count} mutants do not compile and are left out.");
            if (bad.Count == 0)
            {
                throw new InvalidOperationException($"The build fails apart from mutants: {errors[0]}");
            }

            chosen = [.. chosen.Where(mutant => !bad.Contains(mutant.Id))];
        }

        throw new InvalidOperationException("Some mutants do not compile.");
    }

    // The same ones each time, until their code changes: by the hash of what they are.
    private static List<Mutant> Choose(string source)
    {
        var all = Files(source)
            .Where(file => file.StartsWith("Recognition/", StringComparison.Ordinal) || file.StartsWith("Text/", StringComparison.Ordinal)
                || file.StartsWith("Tables/", StringComparison.Ordinal))
            .Where(file => Path.GetFileName(file) is not ("columns.tsv" or "lists.tsv" or "currency-codes.tsv" or "ListShape.cs"))
            .SelectMany(file => Path.GetExtension(file) == ".tsv" ? Candidates.OfList(file, File.ReadAllText(Path.Combine(source, file)))
                : Candidates.OfCode(file, File.ReadAllText(Path.Combine(source, file))))
            .OrderBy(mutant => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{mutant.File}|{mutant.Shown}"))),
                StringComparer.Ordinal).ToList();
        var chosen = new List<Mutant>();
        foreach (var (kind, count) in Wanted)
        {
            var left = count;
            // One a file and kind, so that no file has them all.
            foreach (var mutant in all.Where(mutant => mutant.Kind == kind)
                .DistinctBy(mutant => kind == "order" ? mutant.File + mutant.Shown : mutant.File)
                .Concat(all.Where(mutant => mutant.Kind == kind)))
            {
                if (left > 0
                    && !chosen.Any(other => other.File == mutant.File && (other.Kind == "list" ? other.Line == mutant.Line
                        : other.Start < mutant.End && mutant.Start < other.End || other == mutant)))
                {
                    chosen.Add(mutant);
                    left--;
                }
            }
        }

        return [.. chosen.OrderBy(mutant => mutant.File, StringComparer.Ordinal).ThenBy(mutant => mutant.Line)
            .Select((mutant, index) => mutant with { Id = index + 1 })];
    }

    private static List<(int Id, string File, int First, int Last)> Write(string source, string work, IReadOnlyList<Mutant> chosen)
    {
        var planted = new List<(int, string, int, int)>();
        var target = Path.Combine(work, "src", "Analysis");
        foreach (var file in Files(source))
        {
            var text = File.ReadAllText(Path.Combine(source, file));
            var (code, from) = (new StringBuilder(), 0);
            foreach (var mutant in chosen.Where(mutant => mutant.File == file && mutant.Kind != "list").OrderBy(mutant => mutant.Start))
            {
                code.Append(text, from, mutant.Start - from);
                var first = code.ToString().Count(c => c == '\n') + 1;
                code.Append(mutant.Code.Replace("#", mutant.Id.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
                planted.Add((mutant.Id, file, first, code.ToString().Count(c => c == '\n') + 1));
                from = mutant.End;
            }

            code.Append(text, from, text.Length - from);
            if (file == "Text/Lexicon.cs")
            {
                code.Replace("line.Length > 0 && line[0] != '#')", "line.Length > 0 && line[0] != '#' && !Mutant.Drops(path, line))");
            }

            if (file == "Extractor.cs")
            {
                code.Replace("Default { get; } = new(Lexicon.BuiltIn, []);", "Default => Mutant.Kept(() => new(Lexicon.BuiltIn, []));");
            }

            var path = Path.Combine(target, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            if (!File.Exists(path) || File.ReadAllText(path) != code.ToString())
            {
                File.WriteAllText(path, code.ToString());
            }
        }

        File.WriteAllText(Path.Combine(target, "Mutant.cs"), Switches.Code);
        foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(source)!, "Directory.*")
            .Append(Path.Combine(Repository.Root, ".editorconfig")))
        {
            File.Copy(file, Path.Combine(work, "src", Path.GetFileName(file)), overwrite: true);
        }

        return planted;
    }

    private static IReadOnlyList<(string File, int Line)> Compile(string work)
    {
        using var build = Process.Start(new ProcessStartInfo("dotnet", ["publish", Path.Combine(work, "src", "Analysis"), "-c", "Release",
            "-v", "quiet", "-nologo", "-r", System.Runtime.InteropServices.RuntimeInformation.RuntimeIdentifier,
            "--self-contained", "false", "-p:PublishReadyToRun=true", "-p:RunAnalyzers=false", "-p:TreatWarningsAsErrors=false",
            "-p:EnforceCodeStyleInBuild=false", "-o", Path.Combine(work, "library")]) { RedirectStandardOutput = true })!;
        var output = build.StandardOutput.ReadToEnd();
        build.WaitForExit();
        List<(string, int)> errors = [.. ErrorLine().Matches(output).Select(match =>
            (match.Groups[1].Value.Replace('\\', '/'), int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture))).Distinct()];
        return build.ExitCode == 0 || errors.Count > 0 ? errors : throw new InvalidOperationException(output);
    }

    private static IEnumerable<string> Files(string source) =>
        Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(source, path).Replace('\\', '/'))
            .Where(file => file.Split('/')[0] is not ("bin" or "obj")).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"src[/\\]Analysis[/\\]([^\s(]+)\(([0-9]+),[0-9]+\): error ")]
    private static partial Regex ErrorLine();
}
