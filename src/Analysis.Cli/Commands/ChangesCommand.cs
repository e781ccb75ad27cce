using System.CommandLine;

namespace Analysis.Cli.Commands;

/// <summary>analysis changes: what is new, gone or different since a run that wrote its outputs to a folder. Writes nothing.</summary>
internal static class ChangesCommand
{
    public static Command Create()
    {
        var corpus = new Option<string>("--corpus")
        {
            Description = "Folder with the sources", HelpName = "DIR", DefaultValueFactory = _ => MainJob.UsualCorpus
        };
        var since = new Option<string>("--since")
        {
            Description = "Folder that an earlier run wrote to", HelpName = "DIR", DefaultValueFactory = _ => MainJob.UsualOutput
        };
        var command = new Command("changes", "Compares a folder with what an earlier run read in it: every source, figure, statement, date, actor, conflict, copy, decision and diagnostic that is new, gone or different, and by what.") { corpus, since }.WithExamples(
            "analysis changes                           seeds/ as it is, and as it was when out/ was written",
            "analysis changes --corpus letters --since last-month");
        command.SetAction(parsed => Run(parsed.GetRequiredValue(corpus), parsed.GetRequiredValue(since)));
        return command;
    }

    private static int Run(string folder, string since)
    {
        var corpus = CorpusFolder.Open(folder);
        var changes = corpus.Since(since);
        if (changes.IsOfMasked)
        {
            corpus = corpus.Masked();
            changes = corpus.Since(since);
        }

        if (!changes.HasBaseline)
        {
            throw new UsageException($"There is no baseline in '{since}'. A run of 'analysis --out DIR' leaves one beside its outputs: name that folder with --since DIR.");
        }

        Output.Report(changes.Diagnostics);
        new ChangeLines(corpus).WriteAll(changes);
        return changes.Diagnostics.Count > 0 ? CommandLine.BadData : CommandLine.Done;
    }
}
