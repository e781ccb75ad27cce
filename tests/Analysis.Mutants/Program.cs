using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Analysis.Mutants;

var program = AppContext.BaseDirectory;
if (args is ["cover"])
{
    Coverage.Measured(Console.Error).Save(Path.Combine(program, "coverage.tsv"));
    return 0;
}

if (args is ["try", .. var numbers])
{
    var planted = JsonSerializer.Deserialize<List<Mutant>>(File.ReadAllText(Path.Combine(program, "mutants.json")))!;
    new Attempt(Coverage.Load(Path.Combine(program, "coverage.tsv")), Console.Out)
        .Try([.. numbers.Select(number => planted.Single(mutant => mutant.Id == Number(number)))]);
    return 0;
}

var started = Stopwatch.StartNew();
var work = Path.Combine(program, "work");
var mutants = Plantation.Build(work);
// The children are this program with the library that has the mutants.
foreach (var path in Directory.EnumerateFiles(program).Concat(Directory.EnumerateFiles(Path.Combine(work, "library"), "Analysis.*")))
{
    File.Copy(path, Path.Combine(work, Path.GetFileName(path)), overwrite: true);
}

File.WriteAllText(Path.Combine(work, "mutants.json"), JsonSerializer.Serialize(mutants));
Console.Error.WriteLine($"{mutants.Count} mutants built after {started.Elapsed.TotalSeconds:0} s.");
var (covered, spent) = Children.Run(work, ["cover"], line => Console.Error.WriteLine(line));
if (covered != 0)
{
    return 2;
}

var coverage = Coverage.Load(Path.Combine(work, "coverage.tsv"));
Console.Error.WriteLine($"{coverage.Rows.Count} tests take {coverage.Rows.Values.Sum(row => row.Milliseconds) / 1000} s; {coverage.OnceOnly.Count} mutants need a process of their own.");
var wanted = args.Select(Number).ToHashSet();
List<Mutant> tried = [.. mutants.Where(mutant => wanted.Count == 0 || wanted.Contains(mutant.Id))];
var killers = new Dictionary<int, string>();
// Together, in one warm process, goes what is not made once and kept, nor a line of a list.
for (var left = tried.Where(mutant => mutant.Kind != "list").ToList(); left.Count > 0;
    left = [.. left.Where(mutant => !killers.ContainsKey(mutant.Id))])
{
    Attempt(left.Count == 1 ? [left[0], left[0]] : left);
}

foreach (var mutant in tried.Where(mutant => mutant.Kind == "list" || killers[mutant.Id] == "?"
    || killers[mutant.Id].Length == 0 && coverage.OnceOnly.Contains(mutant.Id)))
{
    Attempt([mutant]);
}

Report.Write(Console.Out, tried, killers);
Console.Error.WriteLine($"{started.Elapsed.TotalSeconds:0} s, {spent.TotalSeconds:0} of a processor.");
return 0;

void Attempt(List<Mutant> together)
{
    var (code, seconds) = Children.Run(work,
        ["try", .. together.Select(mutant => mutant.Id.ToString(CultureInfo.InvariantCulture))], line =>
        {
            var cells = line.Split('\t');
            killers[Number(cells[0])] = cells[1];
            var mutant = mutants.Single(mutant => mutant.Id == Number(cells[0]));
            Console.Error.WriteLine($"{started.Elapsed.TotalSeconds:0} s {mutant.Id} {mutant.Kind} {mutant.File}:{mutant.Line} {(cells[1].Length == 0 ? "SURVIVES" : cells[1])}");
        });
    spent += seconds;
    if (code is not (0 or 3 or 4))
    {
        killers[together.First(mutant => together.Count <= 2 || !killers.ContainsKey(mutant.Id)).Id] = "(crash)";
    }
}

static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
