using System.CommandLine;
using Analysis.Review;
using Analysis.Tables;
using Analysis.Text;

namespace Analysis.Cli.Commands;

/// <summary>analysis review DIR: what is open, most doubtful first, one key a decision.</summary>
internal static class ReviewCommand
{
    private const string Keys = "a accept, r reject, c correct, s skip, q quit";

    public static Command Create()
    {
        var folder = new Argument<string>("DIR") { Description = "Folder with the sources", DefaultValueFactory = _ => "seeds" };
        var by = new Option<string?>("--by") { Description = "Name of who decides; every decision carries it", HelpName = "NAME" };
        var list = new Option<bool>("--list") { Description = "Print what is open, and ask nothing" };
        var command = new Command("review",
            "Shows the rows that a person should look at, most doubtful first, and adds each decision to review.csv of the folder.")
        {
            folder, by, list
        }.WithExamples(
            "analysis review seeds --list",
            "analysis review seeds --by \"A. Name\"");
        command.SetAction(parsed => Run(parsed.GetValue(folder)!, parsed.GetValue(by)?.Trim() ?? "", parsed.GetValue(list)));
        return command;
    }

    private static int Run(string folder, string by, bool isList)
    {
        if (!isList && by.Length == 0)
        {
            throw new UsageException("A decision needs a name: --by \"A. Name\". To look only: --list.");
        }

        var corpus = CorpusFolder.Open(folder);
        Output.Report(corpus.Diagnostics.Where(row => row.File.EndsWith("/" + ReviewTable.FileName, StringComparison.OrdinalIgnoreCase)));
        var items = ReviewQueue.Of(corpus);
        using var output = Output.Data();
        var places = new ReviewPlaces(corpus);
        if (isList)
        {
            foreach (var item in items)
            {
                output.WriteLine(places.Line(item));
            }

            output.WriteLine(FormattableString.Invariant($"{items.Count} open."));
            return CommandLine.Done;
        }

        var own = corpus.Decisions
            .Where(row => row.By.Equals(by, StringComparison.OrdinalIgnoreCase) && row.State == DecisionState.Disputed)
            .Select(row => (row.File, row.Start)).ToHashSet();
        Ask(folder, by, [.. items.Where(item => item.Row is { } row && !own.Contains((row.Source, row.Start)))], places, output);
        return CommandLine.Done;
    }

    private static void Ask(string folder, string by, IReadOnlyList<OpenItem> items, ReviewPlaces places, TextWriter output)
    {
        var decided = 0;
        foreach (var (index, item) in items.Index())
        {
            output.WriteLine(FormattableString.Invariant($"\n[{index + 1}/{items.Count}] {places.Line(item)}"));
            output.WriteLine("  " + places.Sentence(item.Row!));
            output.WriteLine("  " + ReviewPlaces.Reading(item.Row!));
            if (Decide(folder, by, item.Row!, output) is not { } one)
            {
                break;
            }

            decided += one;
        }

        output.WriteLine(FormattableString.Invariant($"\n{decided} decided. What is left open is shown the next time."));
    }

    // How many decisions were made; null to end.
    private static int? Decide(string folder, string by, IDecidableRow row, TextWriter output)
    {
        while (true)
        {
            switch (Key(output))
            {
                case 'a':
                    Decisions.Append(folder, by, row, Verdict.Accept, "", "", "");
                    return 1;
                case 'r':
                    Decisions.Append(folder, by, row, Verdict.Reject, "", "", Line("why? ", output) ?? "");
                    return 1;
                case 'c' when Correct(folder, by, row, output):
                    return 1;
                case 's':
                    return 0;
                case 'q' or null:
                    return null;
                default:
                    output.WriteLine(Keys);
                    break;
            }
        }
    }

    private static bool Correct(string folder, string by, IDecidableRow row, TextWriter output)
    {
        if (Line("column? ", output) is not { Length: > 0 } field)
        {
            return false;
        }

        if (!Decisions.FieldsOf(row).Contains(field))
        {
            output.WriteLine($"'{field}' is no column that can be corrected. These are: {string.Join(", ", Decisions.FieldsOf(row))}");
            return false;
        }

        if (Line("value? ", output) is not { } value)
        {
            return false;
        }

        try
        {
            Decisions.Append(folder, by, row, Verdict.Correct, field, value, Line("why? ", output) ?? "");
            return true;
        }
        catch (ArgumentException wrong)
        {
            output.WriteLine(wrong.Message);
            return false;
        }
    }

    private static char? Key(TextWriter output)
    {
        output.Write($"{Keys}: ");
        if (!Console.IsInputRedirected)
        {
            var key = char.ToLowerInvariant(Console.ReadKey(intercept: true).KeyChar);
            output.WriteLine(char.IsControl(key) ? ' ' : key);
            return key;
        }

        return Console.In.ReadLine() is not { } line ? null : line.Trim() is [var first, ..] ? char.ToLowerInvariant(first) : ' ';
    }

    private static string? Line(string question, TextWriter output)
    {
        output.Write(question);
        return Console.In.ReadLine() is { } line ? VisibleText.Of(line).Trim() : null;
    }
}
