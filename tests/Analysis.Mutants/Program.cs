using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Analysis.Mutants;

var program = AppContext.BaseDirectory;
if (args is ["cover"])
{
    Console.SetOut(TextWriter.Null);
    Coverage.Measured(Console.Error).Save(Path.Combine(program, "coverage.tsv"));
    return 0;
}

if (args is ["together" or "alone", var one, ..])
{
    var planted = JsonSerializer.Deserialize<List<Mutant>>(File.ReadAllText(Path.Combine(program, "mutants.json")))!;
    var attempt = new Attempt(Coverage.Load(Path.Combine(program, "coverage.tsv")), Console.Out);
    // Some tests write, too.
    Console.SetOut(TextWriter.Null);
    if (args[0] == "alone")
    {
        attempt.Alone(planted.Single(mutant => mutant.Id == Number(one)), args[2]);
        return 0;
    }

    attempt.Together([.. args[1..].Select(number => planted.Single(mutant => mutant.Id == Number(number)))]);
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
// Together in one warm process: what changes no list and is not made once and kept is settled there. Of the
// others it tells which row to begin with.
for (var left = tried; left.Count > 0; left = [.. left.Where(mutant => !killers.ContainsKey(mutant.Id))])
{
    Attempt(left, "together", [.. left.Select(Name)]);
}

foreach (var mutant
    in tried.Where(mutant => mutant.Kind == "list" || killers[mutant.Id] is "?" or "" && coverage.OnceOnly.Contains(mutant.Id)))
{
    Attempt([mutant], "alone", [Name(mutant), killers[mutant.Id]]);
}

Report.Write(Console.Out, tried, killers);
Console.Error.WriteLine($"{started.Elapsed.TotalSeconds:0} s, {spent.TotalSeconds:0} of a processor.");
return 0;

void Attempt(List<Mutant> left, string how, string[] arguments)
{
    var answered = new HashSet<int>();
    var (code, seconds) = Children.Run(work, [how, .. arguments], line =>
    {
        var cells = line.Split('\t');
        var mutant = mutants.Single(mutant => mutant.Id == Number(cells[0]));
        killers[mutant.Id] = cells[1];
        answered.Add(mutant.Id);
        Console.Error.WriteLine($"{started.Elapsed.TotalSeconds:0} s {how} {mutant.Id} {mutant.Kind} {mutant.File}:{mutant.Line} {(cells[1].Length == 0 ? "SURVIVES" : cells[1])}");
    });
    spent += seconds;
    if (code is not (0 or Analysis.Mutants.Attempt.Unclear or Analysis.Mutants.Attempt.Endless))
    {
        killers[left.First(mutant => !answered.Contains(mutant.Id)).Id] = "(crash)";
    }
}

static string Name(Mutant mutant) => mutant.Id.ToString(CultureInfo.InvariantCulture);

static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
