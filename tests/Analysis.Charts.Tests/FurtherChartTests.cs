using System.Text.Json.Nodes;
using Analysis.Charting.Tests.Support;
using Analysis.Recognition.Actors;
using Analysis.Recognition.Numbers;

namespace Analysis.Charting.Tests;

public sealed class FurtherChartTests
{
    [Fact]
    public void Disagreements_are_claims_of_two_sources_on_one_subject_that_differ()
    {
        var documents = new Documents()
            .Add("a.txt", "Police held 47 people and 12 horses; 3 died.", "Police")
            .Figure("47", Qualifier.Exactly, value: 47, asOf: "2021-03-04")
            .Figure("12", Qualifier.Exactly, value: 12, asOf: "2021-03-04", kind: "evidence")
            .Add("b.txt", "Lawyers count 90 people; 20 before the vote; 60 a day later.", "Lawyers")
            .Figure("90", Qualifier.Exactly, value: 90, asOf: "2021-03-04")
            .Figure("20", Qualifier.Exactly, value: 20, asOf: "2021-03-04", period: "before the vote")
            .Figure("60", Qualifier.Exactly, value: 60, asOf: "2021-03-05");
        var chart = Charts.Disagreements(documents.Figures, documents.Evidence);
        Assert.Equal(["47", "90"], chart.Rows.Where(row => row.NotDrawn.Length == 0).Select(row => row.Cells[5]));
        Assert.Equal("Not drawn: 3 claims that no other source contradicts.", chart.NotDrawnNote);
        Assert.Equal("Disagreements: 1 matter, 2 claims by 2 sources, 4 March 2021", chart.Title);
        Assert.Contains("In total, 4 March 2021", new Drawn(chart).Words);
    }

    [Fact]
    public void Two_sources_that_say_the_same_do_not_disagree()
    {
        var documents = new Documents().Add("a.txt", "Police held 47 people.")
            .Figure("47", Qualifier.Exactly, value: 47, asOf: "2021-03-04")
            .Add("b.txt", "Lawyers count 47 people.").Figure("47", Qualifier.Exactly, value: 47, asOf: "2021-03-04");
        Assert.Equal(2, Charts.Disagreements(documents.Figures, documents.Evidence).NotDrawn.Count());
    }

    [Fact]
    public void Actors_by_source_counts_the_mentions_of_each_cell()
    {
        var documents = new Documents()
            .Add("a.txt", "Okoye and Okoye met Roe.", "Daily").Mention("Okoye", "Maria Okoye")
            .Mention("Okoye", "Maria Okoye", at: 3).Mention("Roe", "John Roe")
            .Add("b.txt", "Okoye met Jane Doe.", "Weekly").Mention("Okoye", "Maria Okoye").Mention("Jane Doe", "Jane Doe", @public: false);
        var chart = Charts.ActorsBySource(documents.Actors, documents.Evidence);
        var drawn = new Drawn(chart);
        Assert.Equal([2, 1, 1], drawn.Marks.Select(mark => mark.Rows.Count));
        Assert.Equal(2, drawn.Words.Count(words => words == "1"));
        Assert.DoesNotContain("Jane Doe", chart.Figure, StringComparison.Ordinal);
    }

    [Fact]
    public void Actors_of_one_sentence_are_paired_once_and_names_inside_names_are_not()
    {
        var documents = new Documents().Add("a.txt", "Okoye met the Lagos City Council and Okoye left. Roe stayed.", "Daily")
            .Mention("Okoye", "Maria Okoye").Mention("Okoye", "Maria Okoye", at: 20)
            .Mention("Lagos City Council", "Lagos City Council", ActorKind.Organisation)
            .Mention("Lagos City", "Lagos", ActorKind.State).Mention("Roe", "John Roe");
        var row = Assert.Single(Charts.ActorsTogether(documents.Actors, documents.Evidence).Rows);
        Assert.Equal(["Lagos City Council", "Maria Okoye", "Okoye met the Lagos City Council and Okoye left."], row.Cells.Take(3));
    }

    [Fact]
    public void Coverage_shows_every_file_whatever_became_of_it()
    {
        var documents = new Documents().Add("a.txt", "One.", "Daily", "2021-03-04").Add("b.txt", "Two.")
            .Add("c.txt", "One.", "Daily", "2021-03-05", duplicateOf: "a.txt");
        var chart = Charts.Coverage(documents.Sources, documents.Evidence);
        var drawn = new Drawn(chart);
        Assert.Equal(3, drawn.Marks.Sum(mark => mark.Rows.Count));
        drawn.Says("copy", "b.txt");
        // A publisher's document without a title has no words: its file is no name.
        Assert.DoesNotContain("a.txt", drawn.Words);
        Assert.EndsWith("-open", drawn.Marks.Single(mark => mark.Rows[0] == 2).Symbol, StringComparison.Ordinal);
        Assert.Equal("Documents: 3, published 4 to 5 March 2021", chart.Title);
        Assert.Contains(
            "3 sources of 1 publisher, 1 of a publisher not known, published from 4 March 2021 to 5 March 2021, 1 without a date",
            chart.Describe(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Port Union")]
    [InlineData("")]
    public void A_title_names_no_private_person_whoever_published_it(string publisher)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "a.txt"),
                "Mother of Mr Solheim: they beat him\n\nPolice arrested Mr Erik Solheim and 12 others. The minister, Anna Berg, said so.");
            File.WriteAllText(Path.Combine(folder.FullName, "sources.csv"),
                $"file,title,publisher,published\na.txt,Mother of Mr Solheim: they beat him,{publisher},2021-03-07\n");
            var chart = Charts.Coverage(Corpus.Open(folder.FullName).Sources, Evidence.Of(Corpus.Open(folder.FullName)));
            Assert.DoesNotContain("Solheim", chart.Figure, StringComparison.Ordinal);
            Assert.DoesNotContain("Solheim", chart.Svg(), StringComparison.Ordinal);
            Assert.Contains("Mother of a private person", chart.Figure, StringComparison.Ordinal);
            Assert.All(chart.Rows, row => Assert.DoesNotContain("Solheim", string.Concat(row.Cells), StringComparison.Ordinal));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Files_of_an_unknown_publisher_have_a_lane_of_their_own_beside_many_publishers()
    {
        var documents = new Documents().Add("none.txt", "One.", "", "2021-03-04");
        for (var i = 0; i < 22; i++)
        {
            documents.Add($"{i:00}.txt", "One.", $"Paper {i:00}", "2021-03-04");
        }

        new Drawn(Charts.Coverage(documents.Sources, documents.Evidence)).Says("Paper 19", "2 other publishers", "Publisher not known");
    }

    [Fact]
    public void All_charts_of_nothing_say_so()
    {
        var evidence = new Documents().Evidence;
        Chart[] charts =
        [
            Charts.Figures([], evidence), Charts.Disagreements([], evidence), Charts.ActorsBySource([], evidence),
            Charts.ActorsTogether([], evidence), Charts.Coverage([], evidence),
        ];
        Assert.All(charts, chart => Assert.Empty(chart.Rows));
        Assert.All(charts, chart => Assert.Contains(JsonNode.Parse(chart.Figure)!["layout"]!["annotations"]!.AsArray(),
            note => note!["text"]!.GetValue<string>().StartsWith("No ", StringComparison.Ordinal)));
    }
}
