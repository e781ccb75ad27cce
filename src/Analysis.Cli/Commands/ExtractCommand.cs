using System.CommandLine;
using System.Diagnostics;
using Analysis.Cli.Shards;
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
        var shard = new Option<string>("--shard")
        {
            Description = "Only part I of N, for 'analysis merge': each document falls into one part by its bytes", HelpName = "I/N"
        };
        var command =
            new Command("extract", "Writes what is recognised as JSON lines, one a document.") { input, quantities, shard }.WithExamples(
                "analysis extract seeds > documents.jsonl",
                "analysis extract seeds/a.txt --quantities",
                "analysis extract seeds --shard 7/200 > parts/7.jsonl",
                "echo '{\"id\": \"1\", \"text\": \"Police arrested 20 people.\"}' | analysis extract -");
        command.SetAction(parsed => parsed.GetValue(shard) is { } part
            ? RunShard(parsed.GetRequiredValue(input), Part(part), parsed.GetValue(quantities))
            : Run(parsed.GetRequiredValue(input), parsed.GetValue(quantities)));
        return command;
    }

    private static int Run(string input, bool withQuantities)
    {
        var corpus = Open(input);
        using var output = Output.Data();
        Output.Report(corpus.Diagnostics.Select(TableBuilder.Diagnostic));
        var isBad = corpus.Diagnostics.Any(IsBad);
        var names = new List<string>();
        foreach (var (extraction, line) in corpus.Extract(extraction => (extraction, ExtractionJson.Line(extraction, withQuantities))))
        {
            output.WriteLine(line);
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

    private static Shard Part(string words) =>
        Shard.Parse(words)
        ?? throw new UsageException($"--shard {words} is no part. Write its number and how many there are, such as 7/200.");

    // The documents of one part. What is wrong with the folder itself is told by each.
    private static int RunShard(string input, Shard shard, bool withQuantities)
    {
        var corpus = Open(input);
        using var output = Output.Data();
        Output.Report(corpus.Diagnostics.Select(TableBuilder.Diagnostic));
        var isBad = corpus.Diagnostics.Any(IsBad);
        var names = new List<string>();
        var (watch, letters, documents) = (Stopwatch.StartNew(), 0L, 0);
        foreach (var (place, extraction) in corpus.Extract(shard, names.Add))
        {
            var file = corpus.IsDuplicate(extraction.Source.Name, "").File;
            output.WriteLine(ShardLine.Of(shard, place, extraction, file, withQuantities).ToJson());
            Output.Report(extraction.Diagnostics.Select(TableBuilder.Diagnostic));
            isBad |= extraction.Diagnostics.Any(IsBad);
            (letters, documents) = (letters + extraction.Source.Text.Content.Length, documents + 1);
        }

        output.WriteLine(ShardLine.End(shard, names.Count).ToJson());
        if (Directory.Exists(input))
        {
            var missing = corpus.MissingFiles(names).ToList();
            Output.Report(missing.Select(TableBuilder.Diagnostic));
            isBad |= missing.Any(IsBad);
        }

        Console.Error.WriteLine(FormattableString.Invariant(
            $"Part {shard}: {documents} of {names.Count} documents, {letters / 1e6:0.0} million letters, {watch.Elapsed.TotalSeconds:0.0} s, {documents / watch.Elapsed.TotalSeconds:0} documents a second"));
        return isBad ? CommandLine.BadData : CommandLine.Done;
    }

    private static bool IsBad(Diagnostics.Diagnostic diagnostic) => diagnostic.Severity > Severity.Info;

    private static CorpusInput Open(string input) =>
        input == "-" ? CorpusInput.OfDocuments(new SourceFile("stdin.jsonl", "stdin.jsonl", Console.OpenStandardInput))
        : File.Exists(input) ? CorpusInput.OfFile(input)
        : Directory.Exists(input) ? CorpusInput.OfFolder(input)
        : throw new UsageException($"There is no file or folder '{input}'.");
}
