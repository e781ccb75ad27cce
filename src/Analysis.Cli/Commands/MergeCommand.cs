using System.CommandLine;
using Analysis.Cli.Shards;
using Analysis.Diagnostics;
using Analysis.Tables;
using Analysis.Text;

namespace Analysis.Cli.Commands;

/// <summary>analysis merge PART...: the lines of all parts as one run of extract writes them.</summary>
internal static class MergeCommand
{
    public static Command Create()
    {
        var parts = new Argument<string[]>("PART")
        {
            Description = "Files that extract --shard wrote, or folders that hold nothing else", Arity = ArgumentArity.OneOrMore
        };
        var command = new Command("merge", "Puts the parts of extract --shard together: the same bytes as one run of extract.") { parts }
            .WithExamples(
                "for i in 1 2 3 4; do analysis extract seeds --shard $i/4 > parts/$i.jsonl; done",
                "analysis merge parts > documents.jsonl");
        command.SetAction(parsed => Run(parsed.GetRequiredValue(parts)));
        return command;
    }

    private static int Run(string[] parts)
    {
        var paths = parts.SelectMany(Files).Distinct(StringComparer.Ordinal).ToList();
        if (paths.Count == 0)
        {
            throw new UsageException("The folder holds no part. Write them there: analysis extract DIR --shard 1/4 > FOLDER/1.jsonl");
        }

        var files = new List<ShardFile>();
        try
        {
            foreach (var path in paths)
            {
                files.Add(new ShardFile(path));
            }

            return Write(files) ? CommandLine.BadData : CommandLine.Done;
        }
        finally
        {
            files.ForEach(file => file.Dispose());
        }
    }

    // Whether anything was wrong with a document.
    private static bool Write(IReadOnlyList<ShardFile> files)
    {
        using var output = Output.Data();
        var firsts = new Dictionary<string, string>(StringComparer.Ordinal);
        var isBad = false;
        foreach (var part in ShardMerge.Of(files))
        {
            var (name, diagnostics) = part.Read();
            var duplicate = part.Key.Length == 0 || firsts.TryAdd(part.Key, name) ? null
                : TableBuilder.Diagnostic(Diagnostic.Of(DiagnosticCatalog.Duplicate, part.File, new LinePosition(1, 1), firsts[part.Key]));
            output.WriteLine(duplicate is null ? part.Line : part.With(duplicate));
            Output.Report(duplicate is null ? diagnostics : diagnostics.Append(duplicate));
            isBad |= diagnostics.Any(row => row.Severity > Severity.Info);
        }

        return isBad;
    }

    private static IEnumerable<string> Files(string part) =>
        File.Exists(part) ? [part]
        : Directory.Exists(part) ? Directory.GetFiles(part).Where(path => Path.GetFileName(path)[0] != '.').Order(StringComparer.Ordinal)
        : throw new UsageException($"There is no file or folder '{part}'.");
}
