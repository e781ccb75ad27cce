using System.CommandLine;
using Analysis.Kernel.Installation;
using Analysis.Kernel.Running;
using Spectre.Console;

namespace Analysis.Cli.Commands;

/// <summary><c>analysis kernel</c>: install, uninstall, list and check the C# kernel for Jupyter front ends.</summary>
public static class KernelCommand
{
    /// <summary>Where a build of this program keeps the kernel's own program.</summary>
    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "kernel");

    /// <summary>The command with its subcommands.</summary>
    public static Command Build() => new("kernel", "Install, remove, list and check the C# kernel for Jupyter, VS Code and the like")
    {
        Install(),
        Uninstall(),
        List(),
        Check(),
    };

    private static Command Install()
    {
        var user = new Option<bool>("--user") { Description = "For this user (the default)" };
        var prefix = new Option<DirectoryInfo?>("--prefix") { Description = "For the installation below this folder, such as /usr/local or a virtual environment" };
        var name = new Option<string?>("--name") { Description = $"The kernel's name (default: {KernelSpec.UsualName}, or {KernelSpec.OtherName} if another kernel has it)" };
        var command = new Command("install", "Make the kernel known to front ends") { user, prefix, name };
        command.SetAction(parsed => Attempt(() =>
        {
            var folder = parsed.GetValue(prefix) is { } below ? JupyterFolders.OfPrefix(below.FullName) : JupyterFolders.User;
            var spec = KernelSpec.Install(Program, folder, parsed.GetValue(name));
            AnsiConsole.MarkupLineInterpolated($"Installed [bold]{spec.Name}[/] ({spec.DisplayName}) in {spec.Folder}");
            if (spec.Name != KernelSpec.UsualName)
                AnsiConsole.WriteLine($"papermill knows how to write C# parameters for {KernelSpec.UsualName} only: add --language {KernelSpec.UsualName} there.");
            return 0;
        }));
        return command;
    }

    private static Command Uninstall()
    {
        var name = new Argument<string?>("name") { Arity = ArgumentArity.ZeroOrOne, Description = "The kernel's name (default: every one that this program installed)" };
        var command = new Command("uninstall", "Remove the kernel") { name };
        command.SetAction(parsed => Attempt(() =>
        {
            var wanted = parsed.GetValue(name);
            // Only what this program installed is ever removed.
            var ours = KernelSpec.List().Where(spec => spec.Version is not null && (wanted is null || spec.Name == wanted)).ToArray();
            foreach (var spec in ours)
            {
                spec.Uninstall();
                AnsiConsole.MarkupLineInterpolated($"Removed [bold]{spec.Name}[/] from {spec.Folder}");
            }

            if (ours.Length > 0)
                return 0;
            Console.Error.WriteLine(wanted is null ? "No kernel of this program is installed." : $"This program installed no kernel named {wanted}.");
            return 1;
        }));
        return command;
    }

    private static Command List()
    {
        var command = new Command("list", "Show the kernels that front ends find");
        command.SetAction(_ =>
        {
            var table = new Table().AddColumns("Name", "Shown as", "Version", "Folder");
            foreach (var spec in KernelSpec.List())
                table.AddRow(Markup.Escape(spec.Name), Markup.Escape(spec.DisplayName), spec.Version ?? "", Markup.Escape(spec.Folder));
            AnsiConsole.Write(table);
            return 0;
        });
        return command;
    }

    private static Command Check()
    {
        var name = new Argument<string?>("name") { Arity = ArgumentArity.ZeroOrOne, Description = "The kernel's name (default: the one that this program installed)" };
        var command = new Command("check", "Start the kernel, run a cell and report") { name };
        command.SetAction(parsed => Attempt(() =>
        {
            var wanted = parsed.GetValue(name);
            var spec = KernelSpec.List().FirstOrDefault(spec => wanted is null ? spec.Version is not null : spec.Name == wanted);
            if (spec is null)
            {
                Console.Error.WriteLine(wanted is null ? "The kernel is not installed; run: analysis kernel install" : $"There is no kernel named {wanted}.");
                return 1;
            }

            var watch = System.Diagnostics.Stopwatch.StartNew();
            using var kernel = KernelProcess.Start(spec.Command, spec.Variables, Environment.CurrentDirectory);
            var ready = watch.Elapsed;
            var run = kernel.Execute("6 * 7", TimeSpan.FromMinutes(1));
            var answer = (string?)(run.Outputs.FirstOrDefault()?["data"]?["text/plain"] as System.Text.Json.Nodes.JsonArray)?.FirstOrDefault();
            var works = run.Succeeded && answer == "42";
            AnsiConsole.MarkupLineInterpolated($"{spec.Name}: ready after {ready.TotalSeconds:0.0} s, first result after {watch.Elapsed.TotalSeconds:0.0} s");
            AnsiConsole.WriteLine(works ? "The kernel works." : $"The kernel answered wrongly: {run.ErrorName} {run.ErrorMessage}{answer}");
            if (spec.Version is { } version && version != Kernel.KernelVersion.Text)
                AnsiConsole.WriteLine($"Version {version} is installed, this program brings {Kernel.KernelVersion.Text}: run 'analysis kernel install' again.");
            return works ? 0 : 1;
        }));
        return command;
    }

    private static int Attempt(Func<int> action)
    {
        try
        {
            return action();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(e.Message);
            return 1;
        }
    }
}
