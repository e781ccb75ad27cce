using System.Globalization;
using Spectre.Console;

namespace Analysis.Scoring;

/// <summary>The scores as tables, which tests/score puts into src/README.md.</summary>
internal static class ScoreTables
{
    private const int Worst = 10;
    private const int Width = 200;

    /// <summary>Prints the scores of each task, then the documents that are read worst.</summary>
    public static void Print(IReadOnlyList<TaskScore> scores)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Out), Ansi = AnsiSupport.No });
        console.Profile.Width = Width;
        console.Write(Summary(scores));
        console.WriteLine("Worst documents");
        console.Write(Documents(scores));
    }

    /// <summary>Every miss and false find, with the rule that made it.</summary>
    public static IEnumerable<string> Errors(IReadOnlyList<TaskScore> scores) =>
        scores.SelectMany(score => score.Documents
            .SelectMany(document => document.Errors.Select(error => $"{score.Set} | {score.Task} | {document.Document} | {error}")));

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
            .OrderByDescending(found => found.Document.Tally.Found - found.Document.Tally.RightFound + found.Document.Tally.Gold
                - found.Document.Tally.RightGold)
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
