using System.CommandLine;
using Analysis.Cli.Commands;

var root = new RootCommand("Figures, actors, dates and statements from a folder of sources")
{
    KernelCommand.Build(),
    RunCommand.Build(),
};
return root.Parse(args).Invoke();
