using System.CommandLine;
using Analysis.Kernel.Installation;
using Analysis.Kernel.Running;
using Analysis.Text;
using Spectre.Console;

namespace Analysis.Cli.Commands;

/// <summary><c>analysis kernel</c>: install, uninstall, list and check the C# kernel for Jupyter front ends.</summary>
internal static class KernelCommand
{
    /// <summary>Where a build of this program keeps the kernel's own program.</summary>
    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "kernel");

    /// <summary>The command with its subcommands.</summary>
    public static Command Create() => new("kernel", "Installs, removes, lists and checks the C# kernel for Jupyter, VS Code and the like.")
    {
        Install(),
        Uninstall(),
        List(),
        Check(),
    };

    private static Command Install()
    {
        var user = new Option<bool>("--user") { Description = "For this user (the default)" };
        var prefix = Prefix("For the installation below this folder, such as /usr/local or a virtual environment");
        var name = new Option<string?>("--name")
        {
            Description = $"The kernel's name (default: {KernelSpec.UsualName}, or {KernelSpec.OtherName} if another kernel has it)"
        };
        var command = new Command("install", "Makes the kernel known to front ends.") { user, prefix, name };
        command.SetAction(parsed =>
        {
            var folder = parsed.GetValue(prefix) is { } below ? JupyterFolders.OfPrefix(below.FullName) : JupyterFolders.User;
            var spec = KernelSpec.Install(Program, NotebookLibrary.Folder, folder, parsed.GetValue(name));
            Output.People().MarkupLineInterpolated(
                $"Installed [bold]{VisibleText.Of(spec.Name)}[/] ({spec.DisplayName}) in {VisibleText.Of(spec.Folder)}");
            if (spec.Name != KernelSpec.UsualName)
                Output.People().WriteLine($"papermill knows how to write C# parameters for {KernelSpec.UsualName} only: add --language {KernelSpec.UsualName} there.");
            return CommandLine.Done;
        });
        return command;
    }

    private static Option<DirectoryInfo?> Prefix(string description) => new("--prefix") { Description = description, HelpName = "DIR" };

    private static Command Uninstall()
    {
        var name = new Argument<string?>("name")
        {
            Arity = ArgumentArity.ZeroOrOne, Description = "The kernel's name (default: every one that this program installed)"
        };
        var prefix = Prefix("From the installation below this folder (default: from wherever front ends look)");
        var command = new Command("uninstall", "Removes the kernel.") { name, prefix };
        command.SetAction(parsed =>
        {
            var wanted = parsed.GetValue(name);
            // Only what this program installed is ever removed.
            var known = parsed.GetValue(prefix) is { } below ? KernelSpec.In(JupyterFolders.OfPrefix(below.FullName)) : KernelSpec.List();
            var ours = known.Where(spec => spec.Version is not null && (wanted is null || spec.Name == wanted)).ToArray();
            foreach (var spec in ours)
            {
                spec.Uninstall();
                Output.People().MarkupLineInterpolated($"Removed [bold]{VisibleText.Of(spec.Name)}[/] from {VisibleText.Of(spec.Folder)}");
            }

            if (ours.Length > 0)
                return CommandLine.Done;
            Console.Error.WriteLine(
                wanted is null ? "No kernel of this program is installed." : $"This program installed no kernel named {wanted}.");
            return CommandLine.BadData;
        });
        return command;
    }

    private static Command List()
    {
        var command = new Command("list", "Shows the kernels that front ends find.");
        command.SetAction(_ =>
        {
            var table = new Table().AddColumns("Name", "Shown as", "Version", "Folder");
            foreach (var spec in KernelSpec.List())
                table.AddRow([.. new[] { spec.Name, spec.DisplayName, spec.Version ?? "", spec.Folder }
                    .Select(words => Markup.Escape(VisibleText.Of(words)))]);
            Output.People().Write(table);
            return CommandLine.Done;
        });
        return command;
    }

    private static Command Check()
    {
        var name = new Argument<string?>("name")
        {
            Arity = ArgumentArity.ZeroOrOne, Description = "The kernel's name (default: the one that this program installed)"
        };
        var command = new Command("check", "Starts the kernel, runs a cell and reports.") { name };
        command.SetAction(parsed =>
        {
            var wanted = parsed.GetValue(name);
            var spec = KernelSpec.List().FirstOrDefault(spec => wanted is null ? spec.Version is not null : spec.Name == wanted);
            if (spec is null)
            {
                Console.Error.WriteLine(
                    wanted is null ? "The kernel is not installed; run: analysis kernel install" : $"There is no kernel named {wanted}.");
                return CommandLine.BadData;
            }

            var watch = System.Diagnostics.Stopwatch.StartNew();
            using var kernel = KernelProcess.Start(spec.Command, spec.Variables, Environment.CurrentDirectory);
            var ready = watch.Elapsed;
            var run = kernel.Execute("6 * 7", TimeSpan.FromMinutes(1));
            var answer =
                (string?)(run.Outputs.FirstOrDefault()?["data"]?["text/plain"] as System.Text.Json.Nodes.JsonArray)?.FirstOrDefault();
            var works = run.Succeeded && answer == "42";
            Output.People().MarkupLineInterpolated(
                $"{spec.Name}: ready after {ready.TotalSeconds:0.0} s, first result after {watch.Elapsed.TotalSeconds:0.0} s");
            Output.People().WriteLine(works ? "The kernel works."
                : $"The kernel answered wrongly: {run.ErrorName} {run.ErrorMessage}{answer}");
            if (spec.Version is { } version && version != Kernel.KernelVersion.Text)
                Output.People().WriteLine($"Version {version} is installed, this program brings {Kernel.KernelVersion.Text}: run 'analysis kernel install' again.");
            return works ? CommandLine.Done : CommandLine.BadData;
        });
        return command;
    }
}
