using System.CommandLine;
using Analysis.Text;
using Spectre.Console;

namespace Analysis.Cli.Commands;

/// <summary><c>analysis new FOLDER</c>: a folder to begin with, outside any checkout.</summary>
internal static class NewCommand
{
    // What the build embeds under this name is laid into the folder as it is.
    private const string Prefix = "new/";

    public static Command Create()
    {
        var folder = new Argument<string>("FOLDER") { Description = "The folder to make; one that is there must be empty" };
        var command = new Command("new", "Makes a folder with seeds/ for your documents, a notebook and settings for VS Code.") { folder }
            .WithExamples(
                "analysis new letters",
                "cd letters && analysis");
        command.SetAction(parsed => Make(parsed.GetRequiredValue(folder)));
        return command;
    }

    private static int Make(string folder)
    {
        if (File.Exists(folder))
        {
            throw new UsageException($"{folder} is a file. Name a folder that is new or empty.");
        }

        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            throw new UsageException(
                $"The folder {folder} is not empty, and nothing in it was touched. Name a folder that is new or empty.");
        }

        OutputPlace.RequireFolder("FOLDER", folder);
        foreach (var name in Names())
        {
            var path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var content = typeof(NewCommand).Assembly.GetManifestResourceStream(Prefix + name)!;
            using var file = new FileStream(path, FileMode.CreateNew);
            content.CopyTo(file);
        }

        Output.People().MarkupLineInterpolated($"Made [bold]{VisibleText.Of(folder)}[/]: {string.Join(", ", Names())}");
        Output.People().WriteLine("Put your documents into its folder seeds, then run there: analysis");
        Output.People().WriteLine("For notebooks in VS Code or Jupyter, once: analysis kernel install");
        return CommandLine.Done;
    }

    private static IEnumerable<string> Names() =>
        typeof(NewCommand).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Select(name => name[Prefix.Length..])
            .Order(StringComparer.Ordinal);
}
