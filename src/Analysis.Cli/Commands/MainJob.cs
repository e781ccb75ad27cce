using System.CommandLine;
using Analysis.Charting;
using Analysis.Tables;

namespace Analysis.Cli.Commands;

/// <summary>Without a command: reads the corpus folder, writes the tables, and says what became of everything.</summary>
internal static class MainJob
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    public static RootCommand Command()
    {
        var corpus = new Option<string>("--corpus") { Description = "Folder with the sources", HelpName = "DIR", DefaultValueFactory = _ => "seeds" };
        var output = new Option<string>("--out") { Description = "Folder to write to; its files of the same names are replaced", HelpName = "DIR", DefaultValueFactory = _ => "out" };
        var root = new RootCommand("Reads a folder of statements and news and writes tables of figures, actors, dates and statements, each row with its exact words.")
        {
            corpus,
            output,
        }.WithExamples(
            "analysis                                  reads seeds/, writes out/",
            "analysis --corpus letters --out tables    reads letters/, writes tables/",
            "analysis extract seeds | head -1          one JSON line a document",
            "analysis explain seeds/a.txt:3:14         which rules read that place",
            "Exit codes: 0 done, 1 something in the data is wrong (see the messages), 2 wrong usage.");
        root.SetAction(parsed => Run(parsed.GetRequiredValue(corpus), parsed.GetRequiredValue(output)));
        return root;
    }

    private static int Run(string folder, string output)
    {
        CorpusFolder.RequireApart(folder, output);
        var corpus = Open(CorpusFolder.Input(folder));
        var written = CorpusExport.Write(corpus, output).Append(WritePage(corpus, output)).ToList();
        Summary.Write(corpus, output, written);
        Output.Report(corpus.Diagnostics);
        return corpus.HasErrors ? CommandLine.BadData : CommandLine.Done;
    }

    private static string WritePage(Corpus corpus, string output)
    {
        const string name = "index.html";
        File.WriteAllText(Path.Combine(output, name), ChartPage.Write(corpus));
        return name;
    }

    private static Corpus Open(CorpusInput input)
    {
        var done = 0;
        var opening = Task.Run(() => Corpus.Of(input, count => Volatile.Write(ref done, count)));
        if (!Console.IsErrorRedirected && !opening.Wait(Patience))
        {
            Progress.Show(opening, () => Volatile.Read(ref done), input.Sources.Count);
        }

        return opening.GetAwaiter().GetResult();
    }
}
