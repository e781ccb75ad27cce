using Analysis.Cli;
using Analysis.Cli.Commands;

var root = MainJob.Command();
root.Add(ExtractCommand.Create());
root.Add(ExplainCommand.Create());

return CommandLine.Run(root, args);
