using System.CommandLine;
using Analysis.Scoring;

// Measures what is recognised against labelled documents, which are no part of the project.
var gold = new Option<string>("--gold")
{
    Description = "Folder with seeds/, meantime/, re3d/, ofac/ and recognizers/; each may be missing", HelpName = "DIR", Required = true
};
var corpus = new Option<string>("--corpus")
{
    Description = "Folder with the documents of the seeds", HelpName = "DIR", DefaultValueFactory = _ => "seeds"
};
var errors = new Option<bool>("--errors") { Description = "List every miss and false find with the rule that made it" };
var root = new RootCommand("Measures what is recognised against labelled documents.") { gold, corpus, errors };
root.SetAction(parsed =>
{
    if (!Directory.Exists(parsed.GetRequiredValue(gold)))
    {
        Console.Error
            .WriteLine($"There is no folder '{parsed.GetRequiredValue(gold)}'. Name the folder with the labelled documents: --gold DIR.");
        return 2;
    }

    var scores = Scores.Of(parsed.GetRequiredValue(gold), parsed.GetRequiredValue(corpus));
    ScoreTables.Print(scores);
    foreach (var line in parsed.GetValue(errors) ? ScoreTables.Errors(scores) : [])
    {
        Console.WriteLine(line);
    }

    return 0;
});
return root.Parse(args).Invoke();
