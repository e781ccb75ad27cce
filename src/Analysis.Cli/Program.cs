using Analysis.Cli;
using Analysis.Cli.Commands;

var root = MainJob.Command();
root.Add(ExtractCommand.Create());
root.Add(ExplainCommand.Create());
root.Add(RulesCommand.Create());
root.Add(NamesCommand.Create());
root.Add(ExportCommand.Create());
root.Add(ScoreCommand.Create());
root.Add(KernelCommand.Create());
root.Add(RunCommand.Create());

return CommandLine.Run(root, args);
