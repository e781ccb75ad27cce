using Analysis.Cli;
using Analysis.Cli.Commands;

var root = MainJob.Command();
root.Add(ExtractCommand.Create());
root.Add(ExplainCommand.Create());
root.Add(NamesCommand.Create());
root.Add(ExportCommand.Create());
root.Add(ScoreCommand.Create());
root.Add(KernelCommand.Build());
root.Add(RunCommand.Build());

return CommandLine.Run(root, args);
