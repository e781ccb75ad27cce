using System.Runtime.InteropServices;
using Analysis.Cli;
using Analysis.Cli.Commands;

Output.Guard();
var root = MainJob.Command();
root.Add(ExtractCommand.Create());
root.Add(MergeCommand.Create());
root.Add(ExplainCommand.Create());
root.Add(RulesCommand.Create());
root.Add(NamesCommand.Create());
root.Add(ExportCommand.Create());
root.Add(KernelCommand.Create());
root.Add(RunCommand.Create());
root.Add(NewCommand.Create());
root.Add(ReviewCommand.Create());
root.Add(ChangesCommand.Create());
root.Add(BundleCommand.Create());
root.Add(VerifyCommand.Create());
root.Add(CiteCommand.Create());
root.Add(CheckCommand.Create());

// Ended from outside, the program still removes what it began: half-written folders, files with the keys of kernels.
using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, _ => Environment.Exit(130));
using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, _ => Environment.Exit(143));
using var hungUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, _ => Environment.Exit(129));
return CommandLine.Run(root, args);
