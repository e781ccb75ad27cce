using System.Diagnostics;
using System.Globalization;
using Analysis.Mutants;

if (args is ["try", var file])
{
    // A child: its environment says which mutant is awake.
    var failure = RelatedTests.FirstFailure(file);
    Console.WriteLine(failure);
    return failure is null ? 0 : 1;
}

const int longest = 180_000;
var started = Stopwatch.StartNew();
var work = Path.Combine(AppContext.BaseDirectory, "work");
var mutants = Plantation.Build(work);
foreach (var path in Directory.EnumerateFiles(AppContext.BaseDirectory).Where(path => Path.GetFileName(path) != "Analysis.dll"))
{
    File.Copy(path, Path.Combine(work, Path.GetFileName(path)), overwrite: true);
}

File.Copy(Path.Combine(work, "library", "Analysis.dll"), Path.Combine(work, "Analysis.dll"), overwrite: true);
File.Copy(Path.Combine(work, "library", "Analysis.pdb"), Path.Combine(work, "Analysis.pdb"), overwrite: true);
Console.Error.WriteLine($"{mutants.Count} mutants built after {started.Elapsed.TotalSeconds:0} s.");
foreach (var room in mutants.Select(mutant => Path.GetDirectoryName(mutant.File)!.Replace("/lexicon", "", StringComparison.Ordinal))
    .Distinct(StringComparer.Ordinal).ToList().Where(_ => args.Length == 0))
{
    if (Try(null, room + "/x.cs") is { Length: > 0 } failure)
    {
        Console.Error.WriteLine($"Without a mutant {failure} fails for {room}: nothing can be told.");
        return 2;
    }
}

var wanted = args.Select(arg => int.Parse(arg, CultureInfo.InvariantCulture)).ToHashSet();
var tried = mutants.Where(mutant => wanted.Count == 0 || wanted.Contains(mutant.Id)).AsParallel().AsOrdered().WithDegreeOfParallelism(2)
    .Select(mutant =>
    {
        var killer = Try(mutant, mutant.File);
        Console.Error.WriteLine($"{mutant.Id} {mutant.Kind} {mutant.File}:{mutant.Line} {(killer.Length == 0 ? "SURVIVES" : killer)}");
        return (Mutant: mutant, Killer: killer);
    }).ToList();
Console.WriteLine("| kind | mutants | survivors |\n|---|---:|---:|");
foreach (var kind in tried.GroupBy(entry => entry.Mutant.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal))
{
    Console.WriteLine($"| {kind.Key} | {kind.Count()} | {kind.Count(entry => entry.Killer is "")} |");
}

Console.WriteLine(
    $"| all | {tried.Count} | {tried.Count(entry => entry.Killer is "")} |\n\n| number | survivor | change |\n|---:|---|---|");
foreach (var (mutant, _) in tried.Where(entry => entry.Killer is ""))
{
    Console.WriteLine($"| {mutant.Id} | {mutant.File}:{mutant.Line} | `{string.Join(' ', mutant.Shown.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace("|", "\\|", StringComparison.Ordinal)}` |");
}

Console.Error.WriteLine($"{started.Elapsed.TotalSeconds:0} s.");
return 0;

// The test that kills it; empty when none does.
string Try(Mutant? mutant, string file)
{
    var start = new ProcessStartInfo("dotnet", [Path.Combine(work, "Analysis.Mutants.dll"), "try", file]) { RedirectStandardOutput = true };
    start.Environment["DOTNET_TieredPGO"] = "0";
    if (mutant is { Kind: "list" })
    {
        start.Environment["ANALYSIS_MUTANT"] = "0";
        start.Environment["ANALYSIS_MUTANT_LINE"] = $"{mutant.File}|{mutant.Code}";
    }
    else if (mutant is not null)
    {
        start.Environment["ANALYSIS_MUTANT"] = mutant.Id.ToString(CultureInfo.InvariantCulture);
    }

    using var child = Process.Start(start)!;
    var output = child.StandardOutput.ReadToEndAsync();
    if (!child.WaitForExit(longest))
    {
        child.Kill(entireProcessTree: true);
        return "(no end)";
    }

    return child.ExitCode == 0 ? "" : output.Result.Trim() is { Length: > 0 } test ? test : "(crash)";
}
