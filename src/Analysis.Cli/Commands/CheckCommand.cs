using System.CommandLine;
using Analysis.Cli.Publishing;

namespace Analysis.Cli.Commands;

/// <summary>analysis check --publish DIR: what must be looked at before files are published.</summary>
internal static class CheckCommand
{
    private const string Usual = "out";
    private const int UsualWords = 60;

    public static Command Create()
    {
        var publish = new Option<string>("--publish")
        {
            Description = $"Folder with what is to be published; {Usual} when not named", HelpName = "DIR",
            Arity = ArgumentArity.ZeroOrOne, Required = true
        };
        var corpus = new Option<string>("--corpus")
        {
            Description = "Folder with the sources", HelpName = "DIR", DefaultValueFactory = _ => "seeds"
        };
        var words = new Option<int>("--quote-words")
        {
            Description = "How many words of a source may stand on end", HelpName = "N", DefaultValueFactory = _ => UsualWords
        };
        var command = new Command("check", "Looks through files before they are published: private persons, traces of a machine, long quotes, undecided conflicts, claims drawn without a day, each with place and remedy.") { publish, corpus, words }
            .WithExamples(
                "analysis check --publish",
                "analysis check --publish out/charts --quote-words 40",
                "Exit codes: 0 nothing found, 1 something to look at, 2 wrong usage.");
        command.SetAction(parsed => Run(parsed.GetValue(publish) ?? Usual, parsed.GetRequiredValue(corpus), parsed.GetValue(words)));
        return command;
    }

    private static int Run(string folder, string sources, int most)
    {
        if (!Directory.Exists(folder))
        {
            throw new UsageException($"There is no folder '{folder}'. Name the folder with what is to be published: --publish DIR.");
        }

        if (most < 1)
        {
            throw new UsageException("--quote-words must be 1 or more.");
        }

        var corpus = CorpusFolder.Open(sources);
        var check = new PublishCheck(new PrivateNames(corpus), new LongQuotes(corpus, most), most);
        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => (Path: path, Name: Path.GetRelativePath(folder, path).Replace('\\', '/')))
            .OrderBy(file => file.Name, StringComparer.Ordinal).ToList();
        var found = 0;
        using var output = Output.Data();
        foreach (var diagnostic in files.SelectMany(file => check.Of(file.Path, file.Name))
            .Concat(DrawnMatters.Of(corpus, [.. files.Select(file => file.Name)])))
        {
            output.WriteLine(diagnostic);
            found++;
        }

        output.WriteLine(found == 0 ? FormattableString.Invariant($"{files.Count} files looked through, nothing found.")
            : FormattableString.Invariant($"{files.Count} files looked through, {found} to look at."));
        return found == 0 ? CommandLine.Done : CommandLine.BadData;
    }
}
