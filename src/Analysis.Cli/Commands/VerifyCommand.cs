using System.CommandLine;
using Analysis.Cli.Packs;
using Analysis.Text;

namespace Analysis.Cli.Commands;

/// <summary>analysis verify FILE.zip: reads the originals again and names everything in which the pack differs.</summary>
internal static class VerifyCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE.zip") { Description = "The pack" };
        var corpus = new Option<string?>("--corpus")
        {
            Description = "Folder with the originals; not needed for a pack that holds them", HelpName = "DIR"
        };
        var command = new Command("verify", "Checks an evidence pack: its own hashes, the originals, and every cell, chart and line that follows from them. No code of the pack is run.") { file, corpus }
            .WithExamples(
                "analysis verify evidence.zip --corpus seeds",
                "Exit codes: 0 nothing differs, 1 something does or the pack is damaged (see the messages), 2 wrong usage, or no originals to read again.");
        command.SetAction(parsed => Run(parsed.GetRequiredValue(file), parsed.GetValue(corpus)));
        return command;
    }

    private static int Run(string path, string? folder)
    {
        if (!File.Exists(path))
        {
            throw new UsageException($"There is no file '{path}'. Name the pack to check.");
        }

        var (pack, name) = (PackReader.Read(path), VisibleText.Of(path));
        var (there, leftOut) =
            folder is null ? ((IReadOnlyList<PackEntry>?)null, (IReadOnlyList<PackDifference>)[]) : PackFolder.Read(folder);
        var isWhole = there is not null || PackCheck.HasOriginals(pack);
        var files = PackCheck.Files(pack, there);
        PackDifference[] found =
        [
            .. pack.Faults, .. PackCheck.Itself(pack), .. there is null ? [] : PackCheck.Packed(pack), .. leftOut,
            .. isWhole ? PackCheck.Originals(pack, there ?? files) : [],
            .. isWhole ? PackCheck.Rows(pack, files) : [],
        ];
        using var output = Output.Data();
        foreach (var difference in found)
        {
            output.WriteLine($"{VisibleText.Of(difference.Place)}: {difference.Words}.");
        }

        if (PackCheck.IsOfOtherProgram(pack))
        {
            output.WriteLine($"The pack was made by another version than this one ({PackContents.Program}): rows may read differently for that alone. {PackContents.Readme} in the pack names it.");
        }

        output.WriteLine(found.Length > 0
            ? FormattableString.Invariant($"{name}: {found.Length} {(found.Length == 1 ? "difference" : "differences")}.")
            : isWhole ? $"{name}: nothing differs. Its originals, tables, charts and page are what this program reads and writes."
            : $"{name}: it is whole by its own hashes, but the originals are not in it, so that nothing was read again. Name their folder: --corpus DIR.");
        if (pack.Entries.Keys.Any(entry => entry.StartsWith(PackContents.Notebooks, StringComparison.Ordinal)))
        {
            output.WriteLine("Its notebooks were compared with their hashes only; no code of a pack is run.");
        }

        output.WriteLine($"SHA-256 {pack.Sha256}");
        return found.Length > 0 ? CommandLine.BadData : isWhole ? CommandLine.Done : CommandLine.BadUsage;
    }
}
