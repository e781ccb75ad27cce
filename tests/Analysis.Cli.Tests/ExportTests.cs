namespace Analysis.Cli.Tests;

public sealed class ExportTests
{
    [Fact]
    public void Charts_are_written_under_their_names_and_the_hash_of_the_corpus()
    {
        using var folder = new TemporaryFolder();
        var run = folder.With("seeds/a.txt", "4 March 2021\n\nPolice arrested 47 people.")
            .Run("export", "--format", "json,csv", "--chart", "arrest-figures", "--chart", "coverage");
        Assert.Equal(0, run.ExitCode);
        Assert.Matches("^out/charts/arrest-figures-([0-9a-f]{8})\\.json\nout/charts/arrest-figures-\\1\\.csv\nout/charts/coverage-\\1\\.json\nout/charts/coverage-\\1\\.csv\n$", run.Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Pictures_need_nothing_installed()
    {
        using var folder = new TemporaryFolder();
        folder.With("seeds/a.txt", "4 March 2021\n\nPolice arrested 47 people.");
        var run = CliRun.Of(folder.Path, ["export", "--chart", "coverage"], variable: ("PATH", ""));
        Assert.Equal((0, 3), (run.ExitCode, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length));
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_told_before_anything_is_read()
    {
        using var folder = new TemporaryFolder();
        folder.With("seeds/a.txt", "One.").With("taken", "a file");
        foreach (var arguments in new[]
        {
            new[] { "export", "--out", "taken" }, ["--out", "taken"], ["export", "--out", "taken/charts"], ["--out", "taken/out"]
        })
        {
            var run = folder.Run(arguments);
            Assert.Equal((2, ""), (run.ExitCode, run.Output));
            Assert.Matches("^--out taken(/charts|/out)? (is a file. Name a folder.|cannot be written: taken is a file, not a folder.)$",
                Assert.Single(run.Messages));
        }

        Assert.Equal(["seeds", "taken"],
            Directory.GetFileSystemEntries(folder.Path).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Charts_of_ones_own_are_asked_for_by_table_and_column()
    {
        using var folder = new TemporaryFolder();
        var run = folder.With("seeds/a.txt", "4 March 2021\n\nPolice arrested 47 people, Maria Okoye said.")
            .Run("export", "--format", "csv", "--chart", "counts:statements:act", "--chart", "claims:arrests", "--chart", "timeline",
                "--chart", "matrix:figures:speaker:kind");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["counts-statements-act", "claims-arrests", "timeline", "matrix-figures-speaker-kind"],
            run.Output.ReplaceLineEndings("\n").Trim().Split('\n').Select(path => path["out/charts/".Length..path.LastIndexOf('-')]));
    }

    [Fact]
    public void Letters_that_no_typeface_has_are_named_once_the_pictures_are_there()
    {
        using var folder = new TemporaryFolder();
        folder.With("seeds/a.txt", "4 March 2021\n\nPolice arrested 47 people.")
            .With("seeds/b.txt", "5 March 2021\n\nPolice arrested 50 people.")
            .With("seeds/sources.csv", "file,publisher\na.txt,新华社\nb.txt,Газета “Утро” — Ναί\n");
        var run = folder.Run("export", "--chart", "coverage", "--format", "png");
        Assert.Equal((0, 1), (run.ExitCode, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length));
        Assert.Equal("coverage: no typeface has 新 华 社; the picture shows boxes. Name a folder with TrueType fonts (.ttf) that have them in the environment variable ANALYSIS_FONTS.", run.Messages.First());
        Assert.DoesNotContain(folder.Run("export", "--chart", "coverage", "--format", "csv").Messages,
            line => line.Contains("typeface", StringComparison.Ordinal));
    }

    [Fact]
    public void Letters_that_cannot_be_read_are_told_and_split_over_several_pictures()
    {
        using var folder = new TemporaryFolder();
        var said = string.Join(' ',
            Enumerable.Range(0, 20).Select(i => $"Minister Maria Okoye{(char)('a' + i)} said that day {i} was over."));
        folder.With("seeds/a.txt", $"4 March 2021\n\n{said}");
        var told = folder.Run("export", "--format", "svg", "--chart", "statement-dates", "--width", "800", "--height", "300");
        Assert.Matches("^statement-dates: at 800 x 300 pixels its smallest letters have [0-8]\\.[0-9] points, and fewer than 9 cannot be read\\. Add --split for [0-9]+ pictures, or choose a greater --height\\.$", told.Messages.First());
        var split = folder.Run("export", "--format", "svg", "--chart", "statement-dates", "--width", "800", "--height", "300", "--split");
        Assert.Contains("statement-dates-1-of-", split.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no chart 'arrests'. These are: arrest-figures, actor-counts, statement-dates, figures, disagreements, actors-by-source, actors-together, coverage; and of one's own claims[:KIND[:COLUMN]], counts[:TABLE[:COLUMN]], timeline[:TABLE[:COLUMN]], matrix[:TABLE[:COLUMN[:COLUMN]]].", "--chart", "arrests")]
    [InlineData("--chart counts:figures:colour: Rows of FigureRow have no column 'colour'. These are: source, id, start, end, quote, kind, counted, qualifier, value, low, high, words, measure, periodFrom, periodTo, periodWords, asOf, asOfBasis, place, speaker, speakerChain, certainty, polarity, rule, decision, decidedBy, changed.", "--chart", "counts:figures:colour")]
    [InlineData("--chart matrix:people: There is no table 'people'. These are: figures, actors, statements, dates, quantities, disagreements, series, sources.", "--chart", "matrix:people")]
    [InlineData("--format gif names no format. Choose among: svg, png, pdf, html, json, csv.", "--format", "gif")]
    [InlineData("--scale 9 is out of range. Choose 1 to 4.", "--scale", "9")]
    [InlineData("--out seeds/charts lies inside the corpus folder, where nothing may be written. Name a folder beside it.",
        "--out", "seeds/charts")]
    public void Wrong_usage_is_told_with_the_choices(string message, params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        var run = folder.With("seeds/a.txt", "One.").Run(["export", .. arguments]);
        Assert.Equal((2, message), (run.ExitCode, Assert.Single(run.Messages)));
    }
}
