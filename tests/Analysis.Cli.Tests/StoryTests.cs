using System.IO.Compression;
using Analysis.Tables;

namespace Analysis.Cli.Tests;

/// <summary>
/// What users come for, from end to end, on the seeds and documents that are added to them. Others of these stories are in ChangesTests,
/// ReviewTests, BundleTests and CheckTests.
/// </summary>
public sealed class StoryTests
{
    private static TemporaryFolder Seeds(string name = "seeds")
    {
        var folder = new TemporaryFolder();
        foreach (var path in Directory.GetFiles(Path.Combine(Repository.Root, "seeds")))
        {
            folder.With($"{name}/{Path.GetFileName(path)}", File.ReadAllBytes(path));
        }

        return folder;
    }

    private static CliRun Once(TemporaryFolder folder, params string[] more) => folder.Run(["--only", "tables", .. more]);

    private static IReadOnlyList<TRow> Rows<TRow>(TemporaryFolder folder, string table)
        where TRow : class =>
        [.. JsonLinesImport.Read<TRow>(new StringReader(File.ReadAllText(Path.Combine(folder.Path, "out", table + ".jsonl"))))];

    [Fact]
    public void Experts_who_had_received_reports_of_450_are_told_beside_the_450_that_a_seed_calls_confirmed()
    {
        using var folder = Seeds();
        Once(folder);
        folder.With("seeds/experts.txt",
            "GENEVA, 1 September 2020\n\nUN human rights experts said on Tuesday that they had received reports of 450 cases of torture in Belarus.\n");
        var run = Once(folder);
        Assert.Contains("new disagreement", run.Output, StringComparison.Ordinal);
        Assert.Contains("One claim confirms what the other only reports.", folder.Run("changes").Output, StringComparison.Ordinal);
        var pair = Assert.Single(Rows<DisagreementRow>(folder, "disagreements"), row => row.Kind == "torture");
        Assert.Equal(["002_b72dd724723582d6.txt", "experts.txt"], new[] { pair.Source, pair.OtherSource }.Order(StringComparer.Ordinal));
        Assert.Contains("United Nations",
            Assert.Single(Rows<SourceRow>(folder, "sources"), row => row.Source == "002_b72dd724723582d6.txt").RestsOn,
            StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_later_total_is_drawn_as_a_later_claim_and_not_among_new_arrests()
    {
        using var folder = Seeds();
        folder.With("seeds/december.txt",
            "MINSK, 4 December 2020\n\nViasna said on Friday that more than 27,000 people had been arrested since 9 August 2020.\n");
        Assert.Equal(0, folder.Run("--only", "tables,charts").ExitCode);
        var claim = Assert.Single(Rows<FigureRow>(folder, "figures"), row => row.Value == 27000);
        Assert.Equal((Recognition.Figures.Measure.Total, new DateOnly(2020, 12, 4)), (claim.Measure, claim.AsOf));
        var chart = File.ReadAllText(Directory.GetFiles(Path.Combine(folder.Path, "out", "charts"), "arrest-figures-*.svg").Single());
        Assert.Contains("4 Dec 2020", chart, StringComparison.Ordinal);
        Assert.Contains(Rows<FigureRow>(folder, "figures"),
            row => row.Kind == "arrests" && row.Source.StartsWith("004", StringComparison.Ordinal) && row.Value == 13000);
        // Nothing was added up.
        Assert.DoesNotContain(Rows<FigureRow>(folder, "figures"), row => row.Value is 14000 or 40000 or 37000);
    }

    [Fact]
    public void A_reprint_of_the_agencys_story_is_one_copy_more_and_moves_no_count()
    {
        using var folder = Seeds();
        Once(folder);
        var disagreements = Rows<DisagreementRow>(folder, "disagreements").Count;
        folder.With("seeds/z-reprint.txt", "THE MORNING PAPER\n\n"
            + File.ReadAllText(Path.Combine(Repository.Root, "seeds", "004_e2183c9c0ba8342e.txt")) + "\n\nSubscribe to our letter.\n");
        var run = Once(folder);
        Assert.Contains("copies: 1 new", run.Output, StringComparison.Ordinal);
        Assert.Contains("what 1 of the 6 sources repeat as copies counts once", run.Output, StringComparison.Ordinal);
        Assert.Equal("z-reprint.txt", Assert.Single(Rows<CopyRow>(folder, "copies")).Source);
        Assert.Equal(disagreements, Rows<DisagreementRow>(folder, "disagreements").Count);
        Assert.All(Rows<OriginRow>(folder, "origins").Where(row => row.Source.StartsWith("004", StringComparison.Ordinal)
            && row.LastSource == row.Source), row => Assert.Equal(1, row.Sources));
    }

    [Fact]
    public void The_reporters_voice_and_a_rejected_day_of_a_caption_stand_after_the_next_rerun_signed_and_dated()
    {
        using var folder = Seeds();
        Once(folder);
        var voice = Assert.Single(Rows<FigureRow>(folder, "figures"), row => row.Quote == "around 13,000");
        var captions = Rows<DateRow>(folder, "dates").Where(row => row.Source == voice.Source && row.Value == "2020-11-01").ToList();
        Assert.NotEmpty(captions);
        folder.With("seeds/review.csv", "id,table,decision,field,value,by,on,note\n"
            + $"{voice.Id},figures,correct,speaker,AFP,A. Name,2026-11-29,the reporter's own voice\n"
            + string.Concat(captions.Select(row => $"{row.Id},dates,reject,,,A. Name,2026-11-29,the day of a picture\n")));
        for (var rerun = 0; rerun < 2; rerun++)
        {
            folder.With($"seeds/added-{rerun}.txt", $"On {rerun + 4} March 2021 the police arrested 1{rerun} people in Riga.");
            Once(folder);
            var now = Assert.Single(Rows<FigureRow>(folder, "figures"), row => row.Quote == "around 13,000");
            Assert.Equal(("AFP", "corrected", "A. Name"), (now.Speaker, now.Decision, now.DecidedBy));
            Assert.DoesNotContain(Rows<DateRow>(folder, "dates"), row => row.Source == voice.Source && row.Value == "2020-11-01");
            Assert.All(Rows<Review.DecisionRow>(folder, "decisions"),
                row => Assert.Equal(("A. Name", "2026-11-29", Review.DecisionState.Applied), (row.By, row.On, row.State)));
        }
    }

    [Fact]
    public void The_day_of_an_article_resolves_its_Thursday_and_Monday_and_without_it_they_stay_off_the_time_axis()
    {
        using var folder = Seeds();
        const string article = "004_e2183c9c0ba8342e.txt";
        var sources = File.ReadAllText(Path.Combine(Repository.Root, "seeds", "sources.csv"));
        folder.With("seeds/sources.csv", string.Join('\n',
            sources.ReplaceLineEndings("\n").Split('\n').Where(line => !line.StartsWith(article, StringComparison.Ordinal))));
        Once(folder);
        IReadOnlyList<(string Quote, DateOnly? From)> Days() =>
            [.. Rows<DateRow>(folder, "dates").Where(row => row.Source == article && row.Quote is "Thursday" or "Monday")
                .Select(row => (row.Quote, row.From))];
        Assert.NotEmpty(Days());
        Assert.All(Days(), day => Assert.Null(day.From));
        Assert.All(Rows<FigureRow>(folder, "figures").Where(row => row.Source == article && row.Kind == "arrests"),
            row => Assert.Null(row.AsOf));
        folder.With("seeds/sources.csv", sources);
        Once(folder);
        Assert.All(Days(), day => Assert.Equal(day.Quote == "Monday" ? new DateOnly(2020, 11, 2) : new DateOnly(2020, 11, 5), day.From));
        Assert.Contains(Rows<FigureRow>(folder, "figures"),
            row => row.Source == article && row.Kind == "arrests" && row.AsOf == new DateOnly(2020, 11, 5));
    }

    [Fact]
    public void A_text_in_Belarusian_joins_the_same_actor_and_can_be_parted_again()
    {
        using var folder = Seeds();
        folder.With("seeds/by.txt", "Прэс-рэліз, 10 лістапада 2020\n\nЛукашэнка заявіў 10.11.2020, што ў Мінску затрымалі 1053 чалавекі. Праваабаронцы кажуць, што гэта няпраўда і што людзей было значна больш.\n");
        Once(folder);
        Assert.Equal("Alexander Lukashenko", Assert.Single(Rows<ActorRow>(folder, "actors")
            .Where(row => row.Source == "by.txt" && row.Quote == "Лукашэнка").Select(row => row.Actor).Distinct()));
        File.AppendAllText(Path.Combine(folder.Path, "seeds", "aliases.csv"), "Лукашэнка,Another Lukashenka,person,by.txt\n");
        var aliases = File.ReadAllLines(Path.Combine(folder.Path, "seeds", "aliases.csv"));
        folder.With("seeds/aliases.csv", string.Join('\n', aliases.Select((line, at) => at == 0 ? line + ",source" : line)) + "\n");
        Once(folder);
        Assert.Equal("Another Lukashenka", Assert.Single(Rows<ActorRow>(folder, "actors")
            .Where(row => row.Source == "by.txt" && row.Quote == "Лукашэнка").Select(row => row.Actor).Distinct()));
        Assert.Contains(Rows<ActorRow>(folder, "actors"), row => row.Source != "by.txt" && row.Actor == "Alexander Lukashenko");
    }

    [Fact]
    public void A_colleague_in_another_folder_zone_and_language_gets_the_same_bytes_and_is_told_which_input_differs()
    {
        using var folder = Seeds("one");
        foreach (var path in Directory.GetFiles(Path.Combine(Repository.Root, "seeds")))
        {
            folder.With($"elsewhere/one/{Path.GetFileName(path)}", File.ReadAllBytes(path));
            File.SetLastWriteTimeUtc(Path.Combine(folder.Path, "elsewhere", "one", Path.GetFileName(path)),
                new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        }

        string[] arguments =
            ["--corpus", "one", "--out", "out", "--only", "tables,charts", "--no-cache", "--format", "csv,jsonl,xlsx,parquet"];
        var (here, there) = (CliRun.Of(folder.Path, arguments, variable: ("TZ", "Pacific/Kiritimati")),
            CliRun.Of(Path.Combine(folder.Path, "elsewhere"), arguments, variable: ("LC_ALL", "ar_SA.UTF-8")));
        Assert.Equal((0, 0), (here.ExitCode, there.ExitCode));
        string[] Files(string place) =>
            [.. Directory.GetFiles(Path.Combine(folder.Path, place), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        var (ours, theirs) = (Files("out"), Files("elsewhere/out"));
        Assert.Equal(ours.Select(Path.GetFileName), theirs.Select(Path.GetFileName));
        Assert.All(ours.Zip(theirs),
            pair => Assert.True(File.ReadAllBytes(pair.First).AsSpan().SequenceEqual(File.ReadAllBytes(pair.Second)), pair.First));
        folder.With("elsewhere/one/lexicon/kinds.tsv", "meetings\tagent\tmet\tpersons\n");
        var told = CliRun.Of(Path.Combine(folder.Path, "elsewhere"), ["changes", "--corpus", "one", "--since", "../out"]);
        Assert.Contains("Not as they were: lexicon/kinds.tsv.", told.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lawyer_gets_hashes_tables_in_three_forms_decisions_notebooks_charts_and_one_command_that_checks_them_all()
    {
        using var folder = Seeds();
        folder.With("seeds/review.csv",
            "id,table,decision,field,value,by,on,note\nft232y53e4w89dxv,figures,reject,,,A. Name,2026-11-29,an example and no count\n")
            .With("notebooks/one.ipynb", "{\"cells\":[{\"cell_type\":\"code\",\"execution_count\":null,\"metadata\":{\"tags\":[\"parameters\"]},\"outputs\":[],\"source\":\"var folder = \\\"seeds\\\"; var output = \\\"out\\\";\"},{\"cell_type\":\"code\",\"execution_count\":null,\"metadata\":{},\"outputs\":[],\"source\":\"1 + 1\"}],\"metadata\":{\"kernelspec\":{\"language\":\"C#\",\"name\":\"any\",\"display_name\":\"any\"}},\"nbformat\":4,\"nbformat_minor\":4}");
        var made = folder.Run("bundle", "evidence.zip");
        Assert.True(made.ExitCode == 0, made.Errors);
        using (var zip = ZipFile.OpenRead(Path.Combine(folder.Path, "evidence.zip")))
        {
            var names = zip.Entries.Select(entry => entry.FullName).ToList();
            Assert.All(new[]
            {
                "originals.csv", "tables/figures.csv", "tables/tables.xlsx", "tables/figures.parquet", "tables/decisions.csv",
                "corpus/review.csv", "notebooks/one.ipynb", "notebooks/one.html", "index.html", "README.md", "manifest.csv"
            }, name => Assert.Contains(name, names));
            Assert.Contains(names, name =>
                name.StartsWith("charts/arrest-figures-", StringComparison.Ordinal) && name.EndsWith(".svg", StringComparison.Ordinal));
            using var readme = new StreamReader(zip.GetEntry("README.md")!.Open());
            Assert.Contains("analysis verify FILE.zip --corpus DIR", readme.ReadToEnd(), StringComparison.Ordinal);
        }

        var check = folder.Run("verify", "evidence.zip", "--corpus", "seeds");
        Assert.True(check.ExitCode == 0, check.Output);
    }
}
