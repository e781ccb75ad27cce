using System.CommandLine;
using System.Text.Json;
using Analysis.Diagnostics;
using Analysis.Recognition.Actors;
using Analysis.Tables;
using Analysis.Text;

namespace Analysis.Cli.Commands;

/// <summary>analysis names --pairs FILE: tells for each pair of names whether they may be one, and why.</summary>
internal static class NamesCommand
{
    public static Command Create()
    {
        var pairs = new Option<string>("--pairs")
        {
            Description = "JSON lines {\"id\",\"a\",\"b\"}, or - for standard input", HelpName = "FILE.jsonl", Required = true
        };
        var command =
            new Command("names", "Tells whether two spellings may be one name: JSON lines {\"id\",\"same\",\"reason\"}.") { pairs }
                .WithExamples("echo '{\"id\": 1, \"a\": \"Ivanov, Pyotr\", \"b\": \"Petr Ivanov\"}' | analysis names --pairs -");
        command.SetAction(parsed => Run(parsed.GetRequiredValue(pairs)));
        return command;
    }

    private static int Run(string file)
    {
        if (file != "-" && !File.Exists(file))
        {
            throw new UsageException($"There is no file '{file}'.");
        }

        using var input = file == "-" ? new StreamReader(Console.OpenStandardInput()) : new StreamReader(file);
        using var output = Output.Data();
        var code = CommandLine.Done;
        for (var number = 1; input.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            if (Answer(line) is { } answer)
            {
                output.WriteLine(answer);
            }
            else
            {
                Output.Report([TableBuilder.Diagnostic(Diagnostic.Of(DiagnosticCatalog.NoNamePair, file, new LinePosition(number, 1)))]);
                code = CommandLine.BadData;
            }
        }

        return code;
    }

    private static string? Answer(string line)
    {
        try
        {
            using var pair = JsonDocument.Parse(line);
            if (pair.RootElement.ValueKind != JsonValueKind.Object
                || !pair.RootElement.TryGetProperty("a", out var a) || a.ValueKind != JsonValueKind.String
                || !pair.RootElement.TryGetProperty("b", out var b) || b.ValueKind != JsonValueKind.String)
            {
                return null;
            }

            var match = NameMatcher.Compare(a.GetString()!, b.GetString()!);
            JsonElement? id = pair.RootElement.TryGetProperty("id", out var given) ? given : null;
            return JsonSerializer.Serialize(new { id, same = match.Same, reason = match.Reason }, TableJson.Rows);
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
