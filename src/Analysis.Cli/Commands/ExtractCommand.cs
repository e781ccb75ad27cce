using System.CommandLine;
using Analysis.Diagnostics;
using Analysis.Sources;
using Analysis.Tables;

namespace Analysis.Cli.Commands;

/// <summary>analysis extract INPUT: one JSON line a document, each written as soon as it is done.</summary>
internal static class ExtractCommand
{
    public static Command Create()
    {
        var input = new Argument<string>("INPUT") { Description = "A folder, a file, JSON lines {\"id\",\"text\",\"published\",\"title\",\"publisher\"}, or - for JSON lines from standard input" };
        var quantities = new Option<bool>("--quantities") { Description = "Add every number with its bound and unit" };
        var command = new Command("extract", "Writes what is recognised as JSON lines, one a document.") { input, quantities }.WithExamples(
            "analysis extract seeds > documents.jsonl",
            "analysis extract seeds/a.txt --quantities",
            "echo '{\"id\": \"1\", \"text\": \"Police arrested 20 people.\"}' | analysis extract -");
        command.SetAction(parsed => Run(parsed.GetRequiredValue(input), parsed.GetValue(quantities)));
        return command;
    }

    private static int Run(string input, bool withQuantities)
    {
        var corpus = Open(input);
        using var output = Output.Data();
        Output.Report(corpus.Diagnostics.Select(TableBuilder.Diagnostic));
        var isBad = corpus.Diagnostics.Any(IsBad);
        var names = new List<string>();
        foreach (var extraction in corpus.Extract())
        {
            output.WriteLine(ExtractionJson.Line(extraction, withQuantities));
            Output.Report(extraction.Diagnostics.Select(TableBuilder.Diagnostic));
            isBad |= extraction.Diagnostics.Any(IsBad);
            names.Add(extraction.Source.Name);
        }

        if (Directory.Exists(input))
        {
            var missing = corpus.MissingFiles(names).ToList();
            Output.Report(missing.Select(TableBuilder.Diagnostic));
            isBad |= missing.Any(IsBad);
        }

        return isBad ? CommandLine.BadData : CommandLine.Done;
    }

    private static bool IsBad(Diagnostic diagnostic) => diagnostic.Severity > Severity.Info;

    private static CorpusInput Open(string input) =>
        input == "-" ? CorpusInput.OfDocuments(new SourceFile("stdin.jsonl", "stdin.jsonl", Console.OpenStandardInput))
        : File.Exists(input) ? CorpusInput.OfFile(input)
        : Directory.Exists(input) ? CorpusInput.OfFolder(input)
        : throw new UsageException($"There is no file or folder '{input}'.");
}
