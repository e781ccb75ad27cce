using Analysis.Sources;
using Analysis.Tables;
using Analysis.Tests.Support;

namespace Analysis.Tests;

/// <summary>A corpus and the next one: what is read again, what is taken over, and what is told of it.</summary>
public sealed class RerunTests
{
    private const string Arrests = "MINSK, 9 August 2020\n\nPolice arrested 20 people on Sunday.\n";
    private const string MoreArrests = "MINSK, 10 August 2020\n\nOn 9 August 2020 police arrested 35 people, the ministry said.\n";

    [Fact]
    public void Only_new_files_are_read()
    {
        var (opened, files) = Counted(("a.txt", Arrests), ("b.txt", "Nothing happened."));
        var before = Corpus(files);
        opened.Clear();
        var after = before.Next(Input([.. files, Files.Of("c.txt", MoreArrests)]));
        // Once, to hash it; twice would be to read it, too.
        Assert.Equal(["a.txt", "b.txt"], opened.Order());
        Assert.Same(before.Extractions[0], after.Extractions[0]);
        Assert.Equal(3, after.Sources.Count);
    }

    [Fact]
    public void The_next_corpus_is_the_one_that_a_first_opening_gives()
    {
        var files = new[]
        {
            Files.Of("a.txt", Arrests), Files.Of("b.txt", "Nothing happened."),
            Files.Of("sources.csv", "file,published\nb.txt,2020-08-12\n")
        };
        var added = new[] { Files.Of("c.txt", MoreArrests), Files.Of("A.txt", Arrests) };
        Assert.Equal(Csv(Corpus([.. files, .. added])), Csv(Corpus(files).Next(Input([.. files, .. added]))));
        Assert.Equal(Csv(Corpus(files)), Csv(Corpus([.. files, .. added]).Next(Input(files))));
    }

    [Fact]
    public void An_unchanged_folder_gives_the_same_corpus()
    {
        var corpus = Corpus(Files.Of("a.txt", Arrests), Files.Of("b.txt", Arrests));
        Assert.Same(corpus, corpus.Next(Input(Files.Of("a.txt", Arrests), Files.Of("b.txt", Arrests))));
    }

    [Fact]
    public void A_new_source_is_named_with_its_rows_and_the_old_ones_stay()
    {
        var before = Corpus(Files.Of("a.txt", Arrests));
        var after = before.Next(Input(Files.Of("a.txt", Arrests), Files.Of("b.txt", MoreArrests)));
        Assert.Equal(before.Figures, after.Figures.Where(row => row.Source == "a.txt"));
        Assert.All(after.Changes.Where(row => row.Table != "disagreements"),
            row => Assert.Equal(("b.txt", Change.New), (row.Source, row.Change)));
        Assert.Contains(after.Changes, row => row is { Table: "sources", Source: "b.txt" });
        Assert.Contains(after.Changes,
            row => row is { Table: "figures", Quote: "35" } && row.What.Contains("35 people", StringComparison.Ordinal));
        Assert.Empty(before.Changes);
    }

    [Fact]
    public void A_claim_that_differs_from_an_old_one_is_to_be_reviewed()
    {
        const string published = "file,published\na.txt,2020-08-10\nb.txt,2020-08-10\n";
        var files = new[] { Files.Of("a.txt", "Police arrested 20 people."), Files.Of("sources.csv", published) };
        var after = Corpus(files).Next(Input([.. files, Files.Of("b.txt", "Police arrested 35 people.")]));
        var change = Assert.Single(after.Changes, row => row.Table == "disagreements");
        Assert.Equal((Change.New, "The two claims cannot both hold."), (change.Change, change.Review));
    }

    [Fact]
    public void A_date_without_an_anchor_is_to_be_reviewed()
    {
        var before = Corpus(Files.Of("a.txt", Arrests));
        var after = before.Next(Input(Files.Of("a.txt", Arrests), Files.Of("b.txt", "Three people were arrested on Thursday.")));
        Assert.StartsWith("Unresolved",
            Assert.Single(after.Changes, row => row is { Table: "dates", Quote: "Thursday" }).Review, StringComparison.Ordinal);
        Assert.StartsWith("No day of publication",
            Assert.Single(after.Changes, row => row.Table == "sources").Review, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_tells_what_differs_and_not_what_only_moved()
    {
        var before = Corpus(Files.Of("a.txt", "Police arrested 20 people. On 1 May 2020 they held 30 people."));
        var after = before.Next(Input(Files.Of("a.txt", "It rained. Police arrested 20 people. On 1 May 2020 they held 31 people.")));
        Assert.DoesNotContain(after.Changes, row => row.Quote is "20" or "1 May 2020");
        Assert.Contains(after.Changes, row => row is { Table: "figures", Quote: "30", Change: Change.Gone });
        Assert.Contains(after.Changes, row => row is { Table: "figures", Quote: "31", Change: Change.New });
        var source = Assert.Single(after.Changes, row => row.Table == "sources");
        Assert.Equal(Change.Edited, source.Change);
        Assert.Contains("characters was 61", source.Was, StringComparison.Ordinal);
    }

    [Fact]
    public void A_removed_file_takes_its_rows_along()
    {
        var before = Corpus(Files.Of("a.txt", Arrests), Files.Of("b.txt", MoreArrests));
        var after = before.Next(Input(Files.Of("a.txt", Arrests)));
        Assert.Contains(after.Changes, row => row is { Table: "figures", Source: "b.txt", Quote: "35", Change: Change.Gone });
        Assert.All(after.Changes, row => Assert.Equal(Change.Gone, row.Change));
    }

    [Fact]
    public void A_day_of_publication_in_sources_csv_reads_only_its_file_again()
    {
        var text = "Three people were arrested on Thursday.";
        var (opened, files) = Counted(("a.txt", Arrests), ("b.txt", text));
        var before = Corpus(files);
        opened.Clear();
        var after = before.Next(Input([.. files, Files.Of("sources.csv", "file,published,basis\nb.txt,2020-11-05,a letter\n")]));
        Assert.Equal(["a.txt", "b.txt", "b.txt"], opened.Order());
        var date = Assert.Single(after.Changes, row => row.Table == "dates");
        Assert.Equal((Change.Different, "2020-11-05", ""), (date.Change, date.What, date.Review));
        Assert.Contains("basis was unresolved", date.Was, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_aliases_read_every_file_again()
    {
        var files = new[] { Files.Of("a.txt", "President Alyaksandr Lukashenka spoke on 9 August 2020.") };
        var after = Corpus(files)
            .Next(Input([.. files, Files.Of("aliases.csv", "name,actor,kind\nAlyaksandr Lukashenka,Alexander Lukashenko,person\n")]));
        Assert.Contains(after.Changes, row => row is { Table: "actors", Change: Change.Different, What: "Alexander Lukashenko" });
    }

    [Fact]
    public void A_renamed_file_is_told_as_such()
    {
        var after = Corpus(Files.Of("a.txt", Arrests)).Next(Input(Files.Of("b.txt", Arrests)));
        Assert.StartsWith("The same bytes as a.txt, which is gone", Assert.Single(after.Changes).Review, StringComparison.Ordinal);
        Assert.Equal((Change.Renamed, "source was a.txt"), (after.Changes[0].Change, after.Changes[0].Was));
    }

    [Fact]
    public void A_folder_opened_again_is_read_again_only_where_it_changed()
    {
        var folder = Directory.CreateTempSubdirectory("corpus-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "a.txt"), Arrests);
            var first = Analysis.Corpus.Open(folder);
            Assert.Same(first, Analysis.Corpus.Open(folder + Path.DirectorySeparatorChar));
            File.WriteAllText(Path.Combine(folder, "b.txt"), MoreArrests);
            var second = Analysis.Corpus.Open(folder);
            Assert.Same(first.Extractions[0], second.Extractions[0]);
            Assert.Contains(second.Changes, row => row is { Table: "sources", Source: "b.txt", Change: Change.New });
            Assert.Same(second, Analysis.Corpus.Open(folder));
            Assert.Contains((folder, second), Analysis.Corpus.Opened);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Corpus Corpus(params SourceFile[] files) => Files.Corpus(files);

    private static CorpusInput Input(params SourceFile[] files) => CorpusInput.OfFiles("corpus", files);

    // Files that note in a list each time they are opened.
    private static (List<string> Opened, SourceFile[] Files) Counted(params (string Name, string Text)[] files)
    {
        var opened = new List<string>();
        return (opened, [.. files.Select(file => Files.Of(file.Name, file.Text)).Select(file => file with
        {
            Open = () =>
            {
                lock (opened)
                {
                    opened.Add(file.Name);
                }

                return file.Open();
            },
        })]);
    }

    private static string Csv(Corpus corpus)
    {
        using var writer = new StringWriter();
        CsvExport.Write(corpus.Sources, writer);
        CsvExport.Write(corpus.Figures, writer);
        CsvExport.Write(corpus.Actors, writer);
        CsvExport.Write(corpus.Statements, writer);
        CsvExport.Write(corpus.Dates, writer);
        CsvExport.Write(corpus.Disagreements, writer);
        CsvExport.Write(corpus.Diagnostics, writer);
        return writer.ToString();
    }
}
