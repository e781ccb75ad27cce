using System.CommandLine;
using Analysis.Charting;
using Analysis.Cli.Publishing;
using Analysis.Saving;

namespace Analysis.Cli.Commands;

/// <summary>analysis export: charts as files fit to publish.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var corpus = new Option<string>("--corpus")
        {
            Description = "Folder with the sources", HelpName = "DIR", DefaultValueFactory = _ => "seeds"
        };
        var output = new Option<string>("--out") { Description = "Folder to write to; its files of the same names are replaced",
            HelpName = "DIR", DefaultValueFactory = _ => "out/charts" };
        var charts = new Option<string[]>("--chart")
        {
            Description = $"Name of a chart; may be repeated; all charts when not given. Charts of one's own: {NamedCharts.Forms}",
            HelpName = "NAME"
        };
        var formats = new Option<string>("--format") { Description = $"Formats, joined by commas: {string.Join(", ", ChartFiles.Formats)}",
            HelpName = "LIST", DefaultValueFactory = _ => "svg,png,pdf" };
        var size = new Option<string>("--size")
        {
            Description = $"What the pictures are for: {string.Join(", ", ChartTheme.Sizes.Select(Say))}", HelpName = "NAME",
            DefaultValueFactory = _ => "web"
        };
        var width = new Option<int?>("--width") { Description = "Width in pixels, instead of that of --size", HelpName = "PIXELS" };
        var height = new Option<int?>("--height")
        {
            Description = "Height in pixels; without it the height of --size, else it follows from the content", HelpName = "PIXELS"
        };
        var scale = new Option<int>("--scale")
        {
            Description = "For png: 1 to 4 pixels for one of the drawing", HelpName = "N", DefaultValueFactory = _ => 2
        };
        var vague = new Option<string?>("--vague") { Description = $"Draw words without a number where a published convention counts them, and say so on the chart: {string.Join(", ", VagueConvention.All.Select(one => $"{one.Name} ({one.Who})"))}", HelpName = "NAME" };
        var split = new Option<bool>("--split")
        {
            Description = $"Where letters would be smaller than {ChartTheme.SmallestPoints} points, several pictures of a chart"
        };
        var mask = MaskOption.Create();
        var command = new Command("export", "Writes charts as files.")
        {
            corpus, output, charts, formats, size, width, height, scale, vague, split, mask
        }
            .WithExamples(
                "analysis export",
                "analysis export --chart arrest-figures --format svg,png --size column --scale 4",
                "analysis export --size slide --vague ccc",
                "analysis export --chart counts:statements:act --chart matrix:figures:speaker:kind",
                "analysis export --format html,json,csv");
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(corpus), parsed.GetRequiredValue(output), parsed.GetValue(charts) ?? [],
            parsed.GetRequiredValue(formats),
            Size(parsed.GetRequiredValue(size), parsed.GetValue(width), parsed.GetValue(height)), parsed.GetValue(scale),
            Convention(parsed.GetValue(vague)), parsed.GetValue(split), parsed.GetValue(mask)));
        return command;
    }

    private static int Run(string folder, string output, string[] names, string formats, ChartSize size, int scale,
        VagueConvention? vague, bool split, bool isMasked)
    {
        var wanted = formats.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Require(wanted.Length > 0 && wanted.All(ChartFiles.Formats.Contains),
            $"--format {formats} names no format. Choose among: {string.Join(", ", ChartFiles.Formats)}.");
        Require(scale is >= 1 and <= 4, FormattableString.Invariant($"--scale {scale} is out of range. Choose 1 to 4."));
        CorpusFolder.RequireApart(folder, output);
        OutputPlace.RequireFolder("--out", output);
        var plain = CorpusFolder.Open(folder);
        var corpus = isMasked ? plain.Masked() : plain;
        var all = Charts.All(corpus, vague);
        var wantedCharts = names.Length == 0 ? all : [.. names.Select(name => Named(all, corpus, name, vague))];
        var pictures = wanted.Any(format => format is "svg" or "png" or "pdf");
        var parts = wantedCharts.Select(chart => pictures && split ? chart.Split(size) : [chart]).ToList();
        foreach (var chart in parts.SelectMany(part => part))
        {
            if (pictures && chart.Points(size) < ChartTheme.SmallestPoints)
            {
                var several = chart.Split(size).Count;
                Console.Error.WriteLine(FormattableString.Invariant(
                    $"{chart.Name}: at {size.Width} x {size.Height} pixels its smallest letters have {chart.Points(size):0.0} points, and fewer than {ChartTheme.SmallestPoints} cannot be read. {(several > 1 ? $"Add --split for {several} pictures, or choose" : "Choose")} a greater --height."));
            }
        }

        var complete = true;
        using var set = WholeFolder.For(output);
        string In(string path) => Path.Combine(output, Path.GetRelativePath(set.Fresh, path));
        try
        {
            Print(parts.SelectMany(part => part).SaveAll(set.Fresh, Evidence.Of(corpus).Hash, wanted, size, scale).Select(In));
        }
        catch (ChartsNotSavedException some)
        {
            Print(some.Written.Select(In));
            Console.Error.WriteLine(some.Message);
            complete = false;
        }

        if (pictures)
        {
            MissingLetters.Tell(parts.SelectMany(part => part), size);
        }

        if (isMasked)
        {
            MaskedFiles.Require(plain, set.Fresh, output);
        }

        set.Commit();
        Output.Report(corpus.Diagnostics);
        return corpus.HasErrors || !complete ? CommandLine.BadData : CommandLine.Done;
    }

    private static Chart Named(IReadOnlyList<Chart> all, Corpus corpus, string name, VagueConvention? vague)
    {
        if (!NamedCharts.IsOwn(name))
        {
            return all.FirstOrDefault(chart => chart.Name == name)
                ?? throw new UsageException($"There is no chart '{name}'. These are: {string.Join(", ", all.Select(chart => chart.Name))}; and of one's own {NamedCharts.Forms}.");
        }

        try
        {
            return NamedCharts.Of(corpus, name, vague);
        }
        catch (ArgumentException wrong)
        {
            throw new UsageException($"--chart {name}: {wrong.Message}");
        }
    }

    private static void Print(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            Console.WriteLine(path.Replace('\\', '/'));
        }
    }

    private static string Say(KeyValuePair<string, ChartSize> size) =>
        FormattableString.Invariant(
            $"{size.Key} ({size.Value.Width}{(size.Value.Height is { } height ? FormattableString.Invariant($" x {height}") : " wide")})");

    private static ChartSize Size(string name, int? width, int? height)
    {
        Require(ChartTheme.Sizes.TryGetValue(name, out var size),
            $"--size {name} is no size. Choose among: {string.Join(", ", ChartTheme.Sizes.Keys)}.");
        foreach (var (option, pixels) in new[] { ("--width", width), ("--height", height) })
        {
            Require(pixels is null or (>= ChartSize.Smallest and <= ChartSize.Largest),
                FormattableString.Invariant($"{option} {pixels} is out of range. Choose {ChartSize.Smallest} to {ChartSize.Largest}."));
        }

        return new ChartSize(width ?? size!.Width, height ?? (width is null ? size!.Height : null));
    }

    private static VagueConvention? Convention(string? name)
    {
        if (name is null)
        {
            return null;
        }

        Require(VagueConvention.All.Any(one => one.Name == name),
            $"--vague {name} is no convention. Choose among: {string.Join(", ", VagueConvention.All.Select(one => one.Name))}.");
        return VagueConvention.Named(name);
    }

    private static void Require(bool condition, string message)
    {
        if (!condition)
        {
            throw new UsageException(message);
        }
    }
}
