using System.CommandLine;
using Analysis.Charting;
using Analysis.Charting.Export;

namespace Analysis.Cli.Commands;

/// <summary>analysis export: charts as files fit to publish.</summary>
internal static class ExportCommand
{
    private const int Narrowest = 300;
    private const int Widest = 4000;

    public static Command Create()
    {
        var corpus = new Option<string>("--corpus") { Description = "Folder with the sources", HelpName = "DIR", DefaultValueFactory = _ => "seeds" };
        var output = new Option<string>("--out") { Description = "Folder to write to; its files of the same names are replaced", HelpName = "DIR", DefaultValueFactory = _ => "out/charts" };
        var charts = new Option<string[]>("--chart") { Description = "Name of a chart; may be repeated; all charts when not given", HelpName = "NAME" };
        var formats = new Option<string>("--format") { Description = $"Formats, joined by commas: {string.Join(", ", ChartFiles.Formats)}", HelpName = "LIST", DefaultValueFactory = _ => "svg,png,pdf" };
        var width = new Option<int>("--width") { Description = "Width in pixels; the height follows from the content", HelpName = "PIXELS", DefaultValueFactory = _ => ChartTheme.Width };
        var scale = new Option<int>("--scale") { Description = "For png: 1 to 4 pixels for one of the drawing", HelpName = "N", DefaultValueFactory = _ => 2 };
        var command = new Command("export", "Writes charts as files; svg, png and pdf need an installed Chromium, Chrome or Edge.") { corpus, output, charts, formats, width, scale }
            .WithExamples("analysis export", "analysis export --chart arrest-figures --format svg,png --width 600 --scale 4", "analysis export --format html,json,csv      needs no browser");
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(corpus), parsed.GetRequiredValue(output), parsed.GetValue(charts) ?? [], parsed.GetRequiredValue(formats), parsed.GetValue(width), parsed.GetValue(scale)));
        return command;
    }

    private static int Run(string folder, string output, string[] names, string formats, int width, int scale)
    {
        var wanted = formats.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Require(wanted.Length > 0 && wanted.All(ChartFiles.Formats.Contains), $"--format {formats} names no format. Choose among: {string.Join(", ", ChartFiles.Formats)}.");
        Require(width is >= Narrowest and <= Widest, FormattableString.Invariant($"--width {width} is out of range. Choose {Narrowest} to {Widest}."));
        Require(scale is >= 1 and <= 4, FormattableString.Invariant($"--scale {scale} is out of range. Choose 1 to 4."));
        CorpusFolder.RequireApart(folder, output);
        var corpus = Corpus.Of(CorpusFolder.Input(folder));
        var all = Charts.All(corpus);
        foreach (var name in names)
        {
            Require(all.Any(chart => chart.Name == name), $"There is no chart '{name}'. These are: {string.Join(", ", all.Select(chart => chart.Name))}.");
        }

        try
        {
            foreach (var path in all.Where(chart => names.Length == 0 || names.Contains(chart.Name, StringComparer.Ordinal)).SaveAll(output, Evidence.Of(corpus).Hash, wanted, width, scale))
            {
                Console.WriteLine(path.Replace('\\', '/'));
            }
        }
        catch (BrowserMissingException missing)
        {
            throw new UsageException(missing.Message);
        }

        Output.Report(corpus.Diagnostics);
        return corpus.HasErrors ? CommandLine.BadData : CommandLine.Done;
    }

    private static void Require(bool condition, string message)
    {
        if (!condition)
        {
            throw new UsageException(message);
        }
    }
}
