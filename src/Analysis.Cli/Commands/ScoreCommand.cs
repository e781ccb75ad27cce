using System.CommandLine;
using System.Globalization;
using Analysis.Cli.Scoring;
using Spectre.Console;

namespace Analysis.Cli.Commands;

/// <summary>analysis score: measures the recognisers against labelled documents.</summary>
internal static class ScoreCommand
{
    private const int Worst = 10;

    public static Command Create()
    {
        var gold = new Option<string>("--gold") { Description = "Folder with seeds/, meantime/, re3d/, ofac/ and recognizers/; each may be missing", HelpName = "DIR", Required = true };
        var corpus = new Option<string>("--corpus") { Description = "Folder with the documents of the seeds", HelpName = "DIR", DefaultValueFactory = _ => "seeds" };
        var errors = new Option<bool>("--errors") { Description = "List every miss and false find with the rule that made it" };
        var command = new Command("score", "Measures what is recognised against labelled documents.") { gold, corpus, errors }
            .WithExamples("analysis score --gold gold", "analysis score --gold gold --errors | grep 'figures: kind'");
        command.SetAction(parsed => Run(parsed.GetRequiredValue(gold), parsed.GetRequiredValue(corpus), parsed.GetValue(errors)));
        return command;
    }

    private static int Run(string gold, string corpus, bool withErrors)
    {
        if (!Directory.Exists(gold))
        {
            throw new UsageException($"There is no folder '{gold}'. Name the folder with the labelled documents: --gold DIR.");
        }

        var scores = Scores.Of(gold, corpus);
        var console = Output.People();
        console.Write(Summary(scores));
        console.WriteLine("Worst documents");
        console.Write(Documents(scores));
        if (withErrors)
        {
            using var output = Output.Data();
            foreach (var line in scores.SelectMany(score => score.Documents.SelectMany(document => document.Errors.Select(error => $"{score.Set} | {score.Task} | {document.Document} | {error}"))))
            {
                output.WriteLine(line);
            }
        }

        return CommandLine.Done;
    }

    private static Table Summary(IReadOnlyList<TaskScore> scores)
    {
        var table = Columns("set", "task");
        foreach (var score in scores)
        {
            AddRow(table, score.Set, score.Task, score.Total);
        }

        return table;
    }

    private static Table Documents(IReadOnlyList<TaskScore> scores)
    {
        var table = Columns("task", "document");
        var worst = scores
            .SelectMany(score => score.Documents, (score, document) => (Task: $"{score.Set} {score.Task}", Document: document))
            .OrderByDescending(found => found.Document.Tally.Found - found.Document.Tally.RightFound + found.Document.Tally.Gold - found.Document.Tally.RightGold)
            .Take(Worst);
        foreach (var (task, document) in worst)
        {
            AddRow(table, task, document.Document, document.Tally);
        }

        return table;
    }

    private static Table Columns(params string[] names)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns(names);
        foreach (var name in new[] { "precision", "recall", "F1", "gold" })
        {
            table.AddColumn(new TableColumn(name).RightAligned());
        }

        return table;
    }

    private static void AddRow(Table table, string first, string second, Tally tally) =>
        table.AddRow(
            Markup.Escape(first), Markup.Escape(second), Percent(tally.Precision), Percent(tally.Recall), Percent(tally.F1),
            tally.Gold.ToString("0", CultureInfo.InvariantCulture));

    private static string Percent(double share) => (share * 100).ToString("0.0", CultureInfo.InvariantCulture);
}
