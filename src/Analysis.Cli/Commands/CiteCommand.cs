using System.CommandLine;
using System.Text;
using Analysis.Cli.Reports;

namespace Analysis.Cli.Commands;

/// <summary>analysis cite REPORT.md: the citations of a text, checked and written out as notes.</summary>
internal static class CiteCommand
{
    public static Command Create()
    {
        var report =
            new Argument<string>("REPORT.md") { Description = "A text in Markdown that names rows by their ids: [@fa5gw2qaptnnz290]" };
        var corpus = new Option<string>("--corpus")
        {
            Description = "Folder with the sources", HelpName = "DIR", DefaultValueFactory = _ => "seeds"
        };
        var output = new Option<string?>("--out")
        {
            Description = "Folder to write REPORT.cited.md and REPORT.cited.html to; that of the report when not given", HelpName = "DIR"
        };
        var mask = MaskOption.Create();
        const string Purpose =
            "Checks that each number of a report is that of the row it cites, and writes the report with numbered notes: "
            + "quote, source, place and claim.";
        var command = new Command("cite", Purpose) { report, corpus, output, mask }
            .WithExamples(
                "analysis cite report.md",
                "The union counts 120 arrests [@fa5gw2qaptnnz290].     a number in the sentence must be one that the cited row says",
                "Exit codes: 0 written, 1 something is wrong and nothing was written (see the messages), 2 wrong usage.");
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(report), parsed.GetRequiredValue(corpus), parsed.GetValue(output), parsed.GetValue(mask)));
        return command;
    }

    private static int Run(string path, string folder, string? output, bool isMasked)
    {
        if (!File.Exists(path))
        {
            throw new UsageException($"There is no file '{path}'. Name the report.");
        }

        var target = output ?? Path.GetDirectoryName(Path.GetFullPath(path))!;
        CorpusFolder.RequireApart(folder, Path.Combine(target, "report"));
        OutputPlace.RequireFolder("--out", target);
        var report = ReportText.Of(Content(path));
        var corpus = CorpusFolder.Open(folder);
        var (rows, faults) = ReportCheck.Of(report, path, corpus, isMasked ? corpus.Masked() : corpus);
        var markdown = faults.Count == 0 ? ReportNotes.Of(report, rows) : "";
        var (page, missing) = ReportPage.Of(markdown, path);
        var bounds = ReportCheck.OtherBounds(report, path, rows);
        Output.Report([.. faults, .. missing, .. bounds]);
        if (faults.Count + missing.Count > 0)
        {
            Console.Error.WriteLine("Nothing was written.");
            return CommandLine.BadData;
        }

        Directory.CreateDirectory(target);
        foreach (var (ending, text) in new[] { (".cited.md", markdown), (".cited.html", page) })
        {
            var file = Path.Combine(target, Path.GetFileNameWithoutExtension(path) + ending);
            File.WriteAllText(file, text);
            Console.WriteLine(Path.GetRelativePath(".", file).Replace('\\', '/'));
        }

        Console.WriteLine(FormattableString.Invariant(
            $"{report.Citations.Count} {(report.Citations.Count == 1 ? "citation" : "citations")} of {rows.Count} {(rows.Count == 1 ? "row" : "rows")}; each number beside them is one that they say{(bounds.Count == 0 ? "" : FormattableString.Invariant($", {bounds.Count} with another bound"))}."));
        return CommandLine.Done;
    }

    private static string Content(string path)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(path)).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            throw new InvalidDataException($"{path}: the file is not in UTF-8. Save it as UTF-8.");
        }
    }
}
