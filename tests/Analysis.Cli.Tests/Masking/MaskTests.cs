using Analysis.Tables;

namespace Analysis.Cli.Tests.Masking;

/// <summary>What is written with --mask: nowhere a private person's name, everywhere the offsets of the originals.</summary>
public sealed class MaskTests
{
    // In full, alone, in capitals, in other letters, in file names; long enough that no picture holds them by chance.
    private static readonly string[] Words = ["Alejandra", "Quispealta", "Sigurdur", "Solheimsen", "Квиспеальта"];

    private const string Report = """
        The mayor of Bergen, Ola Nordmann, said on 4 March 2021 that 120 people were arrested.

        “They took my son Sigurdur Solheimsen,” his neighbour Alejandra Quispealta said on 5 March 2021. Ms Quispealta said 30 people were held.

        SOLHEIMSEN FREED

        The mother of Sigurdur Solheimsen, a teacher, condemned the arrests. Alejandra went home.
        """;

    private const string Other =
        "Alejandra\nQuispealta told reporters on 8 March 2021 that 95 people were arrested in Bergen on 4 March 2021. Квиспеальта left.";

    private static TemporaryFolder Corpus() => new TemporaryFolder()
        .With("sources/a.txt", Report)
        .With("sources/quispealta.txt", Other)
        .With("sources/more/alejandra-quispealta-2.html", "<html><head><title>Neighbour of Sigurdur Solheimsen: he never came home</title></head><body><p>On 7 March 2021 the police arrested 45 people in Oslo, Alejandra Quispealta said.</p></body></html>")
        .With("sources/alone.txt", "On 10 March 2021 45 people were arrested in Oslo. “We will wait,” Solheimsen told reporters.")
        .With("sources/clear.txt", "On 9 March 2021 the police arrested 11 people in Oslo, the Interior Ministry said.")
        .With("sources/sources.csv", "file,title,publisher,published,url\na.txt,\"Alejandra Quispealta: how they took him\",Port Union,2021-03-07,https://example.org/alejandra-quispealta\nnone-quispealta.txt,,,2021-03-07,\n")
        .With("sources/aliases.csv", "name,actor,kind\nКвиспеальта,Alejandra Quispealta,person\n")
        .With("sources/copies.csv", "source,copyOf,same\nquispealta.txt,a.txt,no\n")
        .With("sources/review.csv", "id,table,decision,field,value,by,on,note,quote\nf0000000000000000,figures,reject,,,A. Analyst,2024-05-21,Sigurdur Solheimsen says no,“They took my son Sigurdur Solheimsen”\n");

    [Fact]
    public async Task No_file_of_a_masked_run_names_a_private_person_whatever_its_form()
    {
        using var folder = Corpus().With("notebooks/all.ipynb", MadeNotebook.Of("C#",
            "var folder = \"nowhere\"; var output = \"nowhere\";",
            "#load \"setup.csx\"\nusing Analysis;\nusing Analysis.Charting;\nusing Analysis.Frames;\nusing Analysis.Notebooks;",
            "var corpus = Corpus.Open(folder);", "corpus", "corpus.Statements", "corpus.Actors",
            "corpus.ActorSummary", "corpus.Figures.ToFrame()",
            "corpus.Diagnostics", "corpus.Decisions", "corpus.Extractions[0].Source.Text.Content + corpus.Extractions[0].Figures[0].Value",
            "corpus.Since(output)", "Charts.ArrestFigures(corpus)", "Charts.Counts(corpus.Statements, By.Column(\"speaker\"))",
            "corpus.Save(output + \"/saved\").ToString()"));
        var run = folder.Run("--corpus", "sources", "--out", "out", "--format", "csv,jsonl,xlsx,parquet,sqlite", "--mask");
        Assert.DoesNotContain("notebooks/all.ipynb", run.Errors, StringComparison.Ordinal);
        Assert.Equal("all.html all.ipynb", string.Join(' ',
            Directory.GetFiles(Path.Combine(folder.Path, "out", "notebooks")).Select(Path.GetFileName).Order(StringComparer.Ordinal)));
        var ran = File.ReadAllText(Path.Combine(folder.Path, "out", "notebooks", "all.ipynb"));
        Assert.DoesNotContain("\"error\"", ran, StringComparison.Ordinal);
        Assert.Contains("Person 1", ran, StringComparison.Ordinal);
        Assert.Empty(await NamesLeft.In(Path.Combine(folder.Path, "out"), Words));
        Assert.DoesNotContain(Words, word => (run.Output + run.Errors).Contains(word, StringComparison.OrdinalIgnoreCase));
        Assert.False(Directory.Exists(Path.Combine(folder.Path, "out.cache")));
        // The same names in the same folder without a mask are found by the same look.
        folder.Run("--corpus", "sources", "--out", "plain", "--format", "csv,jsonl,xlsx,parquet,sqlite", "--only", "tables", "--no-cache");
        var named = await NamesLeft.In(Path.Combine(folder.Path, "plain"), Words);
        Assert.All(new[] { "actors.csv", "actors.jsonl", "actors.parquet", "tables.xlsx", "tables.sqlite", "index.html", "baseline.jsonl" },
            file => Assert.Contains($"{file}: Quispealta", named));
    }

    [Fact]
    public void What_is_written_without_names_passes_the_look_before_publishing_and_what_is_not_does_not()
    {
        using var folder = Corpus();
        folder.Run("--corpus", "sources", "--out", "public", "--only", "tables,charts", "--mask");
        folder.Run("--corpus", "sources", "--out", "plain", "--only", "tables,charts", "--no-cache");
        var masked = folder.Run("check", "--publish", "public", "--corpus", "sources").Output;
        Assert.DoesNotContain("AN0821", masked, StringComparison.Ordinal);
        Assert.DoesNotContain("AN0826", masked, StringComparison.Ordinal);
        var plain = folder.Run("check", "--publish", "plain", "--corpus", "sources").Output;
        Assert.Contains("'Alejandra Quispealta' is named here", plain, StringComparison.Ordinal);
        Assert.DoesNotContain("AN0826", plain, StringComparison.Ordinal);
        // A surname that its own text gives to nobody is that of the person whom another text names in full.
        folder.With("draft/a.txt", "Solheimsen waits.");
        Assert.Contains("a.txt:1:1: warning AN0821: 'Sigurdur Solheimsen' is named here",
            folder.Run("check", "--publish", "draft", "--corpus", "sources").Output, StringComparison.Ordinal);
        folder.With("sources/later.txt", "On 11 March 2021 the police arrested 3 people in Oslo.");
        Assert.Contains("AN0826", folder.Run("check", "--publish", "public", "--corpus", "sources").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Offsets_are_those_of_the_originals_labels_are_the_same_in_every_run_and_every_output_says_so()
    {
        using var folder = Corpus();
        foreach (var (output, arguments) in new[] { ("plain", Array.Empty<string>()), ("one", ["--mask"]), ("two", ["--mask"]) })
        {
            folder.Run(["--corpus", "sources", "--out", output, "--only", "tables,charts", .. arguments]);
        }

        IReadOnlyList<TRow> Rows<TRow>(string output, string table)
            where TRow : class =>
            [.. JsonLinesImport.Read<TRow>(new StringReader(File.ReadAllText(Path.Combine(folder.Path, output, table + ".jsonl"))))];
        var (plain, masked) = (Rows<ActorRow>("plain", "actors"), Rows<ActorRow>("one", "actors"));
        Assert.Equal(
            plain.Select(row => (row.Start, row.End, row.Kind, row.Public, row.Rule)).Order(),
            masked.Select(row => (row.Start, row.End, row.Kind, row.Public, row.Rule)).Order());
        Assert.All(masked, row => Assert.Equal(row.End - row.Start, row.Quote.Length));
        Assert.Single(plain.Where(row => row.Actor == "Alejandra Quispealta")
            .Join(masked.Where(row => row.Kind == Recognition.Actors.ActorKind.Person && !row.Public), row => (row.Start, row.End),
                row => (row.Start, row.End), (_, row) => row.Actor).Distinct());
        Assert.Contains(masked, row => row.Actor == "Ola Nordmann");
        Assert.Contains(Rows<StatementRow>("one", "statements"),
            row => row.Speaker.StartsWith("mother of Person ", StringComparison.Ordinal));
        foreach (var file in Directory.GetFiles(Path.Combine(folder.Path, "one"), "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) != ".xlsx"))
        {
            Assert.Equal(File.ReadAllBytes(file),
                File.ReadAllBytes(file.Replace($"{Path.DirectorySeparatorChar}one{Path.DirectorySeparatorChar}",
                    $"{Path.DirectorySeparatorChar}two{Path.DirectorySeparatorChar}", StringComparison.Ordinal)));
        }

        Assert.Contains("AN0195", File.ReadAllText(Path.Combine(folder.Path, "one", "diagnostics.csv")), StringComparison.Ordinal);
        Assert.Contains("Names of private persons are masked",
            File.ReadAllText(Path.Combine(folder.Path, "one", "index.html")), StringComparison.Ordinal);
        Assert.All(Directory.GetFiles(Path.Combine(folder.Path, "one", "charts"), "*.svg"),
            chart => Assert.Contains("Names of private persons are masked.", File.ReadAllText(chart), StringComparison.Ordinal));
        // Neither hash nor id by which a list of names could be tried; a document that names nobody keeps both.
        var (before, after) = (Rows<SourceRow>("plain", "sources"), Rows<SourceRow>("one", "sources"));
        Assert.Equal(before.Single(row => row.Source == "clear.txt"), after.Single(row => row.Source == "clear.txt"));
        var hidden = before.Where(row => row.Source != "clear.txt").Select(row => row.Sha256)
            .Concat(plain.Where(row => row.Source != "clear.txt").Select(row => row.Id)).ToList();
        var written = string.Concat(Directory.GetFiles(Path.Combine(folder.Path, "one"))
            .Where(file => Path.GetExtension(file) != ".xlsx").Select(File.ReadAllText));
        Assert.All(hidden, hash => Assert.DoesNotContain(hash, written, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_masked_pack_names_nobody_and_is_checked_against_the_originals()
    {
        using var folder = Corpus();
        var made = folder.Run("bundle", "public.zip", "--corpus", "sources", "--mask");
        Assert.True(File.Exists(Path.Combine(folder.Path, "public.zip")), made.Errors);
        Directory.CreateDirectory(Path.Combine(folder.Path, "pack"));
        File.Copy(Path.Combine(folder.Path, "public.zip"), Path.Combine(folder.Path, "pack", "public.zip"));
        Assert.Empty(await NamesLeft.In(Path.Combine(folder.Path, "pack"), Words));
        var check = folder.Run("verify", "public.zip", "--corpus", "sources");
        Assert.True(check.ExitCode == 0, check.Output + check.Errors);
        folder.With("sources/a.txt", Report.Replace("120", "210", StringComparison.Ordinal));
        Assert.Contains("the pack says “120”, there is now “210”",
            folder.Run("verify", "public.zip", "--corpus", "sources").Output, StringComparison.Ordinal);
        var both = folder.Run("bundle", "both.zip", "--corpus", "sources", "--mask", "--originals");
        Assert.Equal((2, "--originals and --mask exclude each other: the originals name whom the mask hides."),
            (both.ExitCode, both.Errors.Trim()));
    }

    [Fact]
    public void Names_that_come_from_elsewhere_than_the_corpus_stop_the_run_before_anything_is_written()
    {
        using var folder = Corpus().With("notebooks/own.ipynb",
            MadeNotebook.Of("C#", "var folder = \"\"; var output = \"\";", "var who = \"Alejandra Quispealta\";"));
        var run = folder.Run("--corpus", "sources", "--out", "out", "--only", "notebooks", "--mask");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("'Alejandra Quispealta' is named here", run.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(folder.Path, "out", "notebooks")));

        folder.With("out/old.csv", "who\nAlejandra Quispealta\n");
        var beside = folder.Run("--corpus", "sources", "--out", "out", "--only", "tables", "--mask");
        Assert.Equal(1, beside.ExitCode);
        Assert.Contains("out/old.csv:2:1: 'Alejandra Quispealta' is named here, in a file of an earlier run that would stay",
            beside.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(folder.Path, "out", "actors.csv")));
    }

    [Fact]
    public async Task What_changed_is_told_between_masked_runs_and_not_between_a_masked_one_and_another()
    {
        using var folder = Corpus();
        folder.Run("--corpus", "sources", "--out", "out", "--only", "tables", "--no-cache");
        var first = folder.Run("--corpus", "sources", "--out", "out", "--only", "tables", "--mask");
        Assert.Contains("AN0196: The last run into this folder named private persons, and this one masks them",
            first.Errors, StringComparison.Ordinal);
        Assert.Empty(await NamesLeft.In(Path.Combine(folder.Path, "out"), Words));
        folder.With("sources/z.txt", "Alejandra Quispealta said on 12 March 2021 that 77 people were arrested in Bergen.");
        var second = folder.Run("--corpus", "sources", "--out", "out", "--only", "tables", "--mask");
        Assert.DoesNotContain("AN0196", second.Errors, StringComparison.Ordinal);
        Assert.Contains("sources: 1 new", second.Output, StringComparison.Ordinal);
        Assert.Empty(await NamesLeft.In(Path.Combine(folder.Path, "out"), Words));
        var changes = folder.Run("changes", "--corpus", "sources");
        Assert.Contains("z.txt", changes.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Words, word => changes.Output.Contains(word, StringComparison.OrdinalIgnoreCase));
    }
}
