using System.Globalization;
using System.Text.RegularExpressions;
using Xunit.Abstractions;

namespace Analysis.Cli.Tests;

/// <summary>The marks that recognition must meet on labelled documents. They lie beside the checkout and are no part of it.</summary>
public sealed partial class GoldMarkTests(ITestOutputHelper output)
{
    private static readonly string Gold = Path.Combine(Path.GetDirectoryName(Repository.Root)!, "shared", "gold");

    private static readonly string Scoring = Path.Combine(
        Repository.Root, "tests", "Analysis.Scoring", "bin",
        Path.GetFileName(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)))!,
        "net10.0", "Analysis.Scoring.dll");

    private static readonly Lazy<CliRun> Run = new(() => CliRun.OfProgram(Scoring, Repository.Root, ["--gold", Gold]));

    [GoldTheory]
    [InlineData("seeds", "figures: kind, qualifier, value", 95)]
    [InlineData("seeds", "dates: value", 97)]
    [InlineData("seeds", "named actors: name", 96)]
    [InlineData("seeds", "statements: found", 90)]
    [InlineData("meantime", "TIMEX3: relaxed", 85)]
    [InlineData("meantime", "TIMEX3: strict", 75)]
    [InlineData("meantime", "TIMEX3: value", 72)]
    [InlineData("meantime", "names: same actor (B-cubed)", 85)]
    [InlineData("meantime", "speech: cue", 60)]
    [InlineData("re3d", "actors and places: exact", 45)]
    [InlineData("re3d", "actors and places: overlap", 65)]
    [InlineData("ofac", "names: same, spellings", 93)]
    [InlineData("recognizers", "numbers: cases", 85)]
    [InlineData("recognizers", "number ranges: cases", 90)]
    public void F1_reaches_its_mark(string set, string task, double mark) =>
        Assert.True(Score(set, task)[2] >= mark, $"{set} {task}: {Score(set, task)[2]}");

    [GoldTheory]
    [InlineData("seeds", "statements: speaker where given", 95)]
    public void Precision_reaches_its_mark(string set, string task, double mark) =>
        Assert.True(Score(set, task)[0] >= mark, $"{set} {task}: {Score(set, task)[0]}");

    // Precision, recall and F1 of the line of a task.
    private double[] Score(string set, string task)
    {
        output.WriteLine(Run.Value.Output + Run.Value.Errors);
        var line = Run.Value.Output.Split('\n').First(line => line.TrimStart().StartsWith(set + " ", StringComparison.Ordinal)
            && line.Contains($" {task} ", StringComparison.Ordinal));
        return [.. Numbers().Matches(line).Select(number => double.Parse(number.Value, CultureInfo.InvariantCulture))];
    }

    [GeneratedRegex(@"(?<=\s)[0-9]+\.[0-9](?=\s)")]
    private static partial Regex Numbers();

    /// <summary>A theory that is skipped, and says why, where the labelled documents are not there.</summary>
    private sealed class GoldTheoryAttribute : TheoryAttribute
    {
        public GoldTheoryAttribute()
        {
            if (!Directory.Exists(Gold))
            {
                Skip = "skipped: no labelled documents in ../shared/gold";
            }
        }
    }
}
