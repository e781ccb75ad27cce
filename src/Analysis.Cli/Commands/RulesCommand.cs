using System.CommandLine;

namespace Analysis.Cli.Commands;

/// <summary>
/// analysis rules [NAME]: the rules in their order, or those of a name or beginning with reason, examples and counterexamples.
/// </summary>
internal static class RulesCommand
{
    public static Command Create()
    {
        var name = new Argument<string?>("NAME")
        {
            Description = "A rule, or the beginning of its name such as figure", DefaultValueFactory = _ => null
        };
        var command = new Command("rules",
            "Lists the rules that read a text, with what they are for and sentences that they read and leave alone.") { name }
            .WithExamples("analysis rules", "analysis rules figure.elided");
        command.SetAction(parsed => Run(parsed.GetValue(name)));
        return command;
    }

    private static int Run(string? name)
    {
        var rules = RuleBook.All
            .Where(rule => name is null || rule.Name == name || rule.Name.StartsWith(name + '.', StringComparison.Ordinal)).ToList();
        if (rules.Count == 0)
        {
            throw new UsageException($"There is no rule '{name}'. Without a name all are listed.");
        }

        using var output = Output.Data();
        foreach (var rule in rules)
        {
            output.WriteLine($"{rule.Name}: {rule.Reason}");
            if (name is not null)
            {
                Write(output, "reads", rule.Examples);
                Write(output, "leaves alone", rule.CounterExamples);
            }
        }

        return CommandLine.Done;
    }

    private static void Write(TextWriter output, string title, IReadOnlyList<string> sentences)
    {
        foreach (var sentence in sentences)
        {
            output.WriteLine($"  {title}: {sentence.ReplaceLineEndings(" / ")}");
        }
    }
}
