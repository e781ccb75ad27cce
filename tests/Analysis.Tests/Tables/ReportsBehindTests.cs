using Analysis.Tables;
using Analysis.Tests.Support;

namespace Analysis.Tests.Tables;

/// <summary>One report behind many sources, one body through time, and a number whose certainty changes on the way.</summary>
public sealed class ReportsBehindTests
{
    private const string Courier = "The Open Courts Centre said that 88 people were killed in Lomar between 3 May 2021 and 9 May 2021. Shops in the harbour stayed shut for the whole of the week, and buses did not run.";
    private const string Gazette = "According to the Open Courts Centre, 88 people lost their lives between 3 May 2021 and 9 May 2021. The mayor of the town has not answered any question about the hospital so far.";
    private const string Other = "The Harbour Union said that 88 people were killed between 3 May 2021 and 9 May 2021. It asked the government for a list of the wounded, too, and got none.";

    [Fact]
    public void A_number_that_several_credit_to_one_body_is_one_report_with_its_first_and_last_day()
    {
        var corpus = Dated((Gazette, "2021-05-20"), (Courier, "2021-05-12"), (Other, "2021-05-11"));
        var origin = Assert.Single(corpus.Origins);
        Assert.Equal(
            ("b.txt", "Open Courts Centre", "deaths", 88m, new DateOnly(2021, 5, 12), new DateOnly(2021, 5, 20), "a.txt", 2),
            (origin.Source, origin.Speaker, origin.Kind, origin.Value, origin.FirstSeen, origin.LastSeen,
                origin.LastSource, origin.Sources));
    }

    [Fact]
    public void A_copy_repeats_a_report_and_is_no_source_of_it()
    {
        var origin = Assert.Single(Dated((Gazette, "2021-05-20"), (Courier, "2021-05-12"), (Courier + " ", "2021-06-01")).Origins);
        Assert.Equal((new DateOnly(2021, 5, 12), new DateOnly(2021, 6, 1), 2), (origin.FirstSeen, origin.LastSeen, origin.Sources));
    }

    [Theory]
    [InlineData("The Open Courts Centre said that 89 people were killed between 3 May 2021 and 9 May 2021.")]
    [InlineData("The Open Courts Centre said that 88 people were killed between 3 May 2021 and 10 May 2021.")]
    [InlineData("The Open Courts Centre said that 88 people were arrested between 3 May 2021 and 9 May 2021.")]
    [InlineData("The Open Courts Centre said that more than 88 people were killed between 3 May 2021 and 9 May 2021.")]
    [InlineData("The Open Courts Centre denied that 88 people were killed between 3 May 2021 and 9 May 2021.")]
    public void Another_number_kind_bound_or_period_is_another_claim(string other) =>
        Assert.Empty(Dated((Courier, "2021-05-12"), (other, "2021-05-13")).Origins);

    [Fact]
    public void What_a_body_says_on_several_days_is_a_series_and_the_last_stands()
    {
        var corpus = Dated(
            ("The Flood Agency said that 40 people had died.", "2021-05-10"),
            ("The Flood Agency said that 52 people had died.", "2021-05-12"),
            ("The Flood Agency said that 61 people had died.", "2021-05-15"),
            ("The Harbour Union said that 300 people had died.", "2021-05-13"),
            ("The Flood Agency said that 12 people were arrested.", "2021-05-13"));
        Assert.Equal(
            [("a.txt", 40m, 1, new DateOnly(2021, 5, 12)), ("b.txt", 52m, 2, new DateOnly(2021, 5, 15)),
                ("c.txt", 61m, 3, (DateOnly?)null)],
            corpus.Series.Select(row => (row.Source, row.Value!.Value, row.Step, row.SupersededOn)));
        Assert.All(corpus.Series, row => Assert.Equal(("Flood Agency", "deaths"), (row.Speaker, row.Kind)));
    }

    [Theory]
    [InlineData("The Flood Agency said that 40 people had died.", "The Harbour Union said that 52 people had died.")]
    [InlineData("The Flood Agency said that 40 people had died.", "The Flood Agency said that 52 people had been arrested.")]
    [InlineData("The Flood Agency said that 40 people had died.", "The Flood Agency denied that 52 people had died.")]
    [InlineData("40 people had died.", "52 people had died.")]
    public void Two_bodies_two_kinds_and_nobody_make_no_series(string first, string second) =>
        Assert.Empty(Dated((first, "2021-05-10"), (second, "2021-05-12")).Series);

    [Fact]
    public void What_a_bodys_report_says_the_body_says()
    {
        var corpus = Files.Corpus(
            Files.Of("a.txt", "6 May 2021\n\nHarbour Watch said on 6 May 2021 that at least 88 people had died in custody.\n"),
            Files.Of("b.txt", "9 May 2021\n\nAt least 88 people have died in custody, the report by Harbour Watch says.\n"));
        Assert.Equal(["Harbour Watch", "Harbour Watch report"], corpus.Figures.Select(row => row.Speaker));
        var origin = Assert.Single(corpus.Origins);
        Assert.Equal(("Harbour Watch", 2, new DateOnly(2021, 5, 6), new DateOnly(2021, 5, 9), "b.txt"),
            (origin.Speaker, origin.Sources, origin.FirstSeen, origin.LastSeen, origin.LastSource));
    }

    [Fact]
    public void A_paragraph_that_two_papers_share_is_one_source_of_its_report()
    {
        const string shared =
            "The port union said on 4 May 2021 that 34 dockers had been arrested after a march along the quays, that four of them "
            + "were taken to a hospital, and that lawyers had no access to any of the others for two days.";
        var corpus = Files.Corpus(
            Files.Of("a.txt", $"5 May 2021\n\n{shared}\n\nThe governor promised an answer within the week, and the bishop asked all sides to meet before Sunday at the old customs house.\n"),
            Files.Of("b.txt", $"6 May 2021\n\nShips waited off the coast for a third day as crews refused to go on land, and owners counted what the delay had cost them so far.\n\n{shared}\n"));
        Assert.DoesNotContain(corpus.Sources, row => row.DuplicateOf.Length > 0);
        Assert.Equal(1, corpus.Origins.First(row => row.Kind == "arrests").Sources);
    }

    [Theory]
    [InlineData("The Flood Agency said 40 people had died in the flood.",
        "The death toll of the flood rose to 52, the Flood Agency said.", true)]
    [InlineData("The Flood Agency said 40 people were being held.", "The Flood Agency said 52 people had been arrested in all.", false)]
    public void A_total_goes_on_a_series_and_a_stock_does_not(string first, string second, bool isSeries) => Assert.Equal(
        isSeries,
        Files.Corpus(Files.Of("a.txt", $"3 May 2021\n\n{first}\n"), Files.Of("b.txt", $"4 May 2021\n\n{second}\n")).Series.Count == 2);

    [Theory]
    [InlineData("The commission has confirmed 450 cases of torture.", "The experts have received reports of 450 cases of torture.", true)]
    [InlineData("The experts received reports of 62 cases of torture.", "The league confirmed 62 cases of torture.", true)]
    [InlineData("The commission has confirmed 450 cases of torture.", "The experts have received reports of 460 cases of torture.", false)]
    [InlineData("The commission has confirmed 450 cases of torture.", "The experts spoke of 450 cases of torture.", false)]
    [InlineData("The commission has confirmed 450 cases of torture.", "The league confirmed 450 cases of torture.", false)]
    [InlineData("The commission has confirmed 4 cases of torture.", "The experts have received reports of 4 cases of torture.", false)]
    public void A_number_that_one_confirms_and_another_only_reports_is_linked_and_flagged(string first, string second, bool isLinked)
    {
        var corpus = Dated((first, "2021-05-10"), (second, "2021-05-02"));
        var certainty = corpus.Disagreements.Where(row => row.Relation == Relation.Certainty).ToList();
        Assert.Equal(isLinked ? 1 : 0, certainty.Count);
        Assert.All(certainty,
            row => Assert.Equal(("a.txt", "b.txt", Disagreements.SameNumber, new DateOnly(2021, 5, 2), new DateOnly(2021, 5, 10)),
                (row.Source, row.OtherSource, row.Rule, row.From, row.To)));
    }

    [Theory]
    [InlineData("A report by the Open Courts Centre published on Thursday says that 88 people were killed.", "Open Courts Centre report")]
    [InlineData("The Open Courts Centre said that 88 people were killed.", "Open Courts Centre")]
    [InlineData("According to the Harbour Union, 88 people were killed. The Open Courts Centre counted 40 arrests.",
        "Harbour Union; Open Courts Centre")]
    [InlineData("At least 88 people were killed, Lomar Daily reported, citing Harbour Watch.", "Lomar Daily; Harbour Watch")]
    [InlineData("The army killed 88 people, according to a report by the Harbour Union published on Monday.", "Harbour Union")]
    [InlineData("A doctor told Reuters that 12 people were wounded.", "Reuters")]
    [InlineData("The minister told the Harbour Union that 12 people were wounded.", "")]
    [InlineData("Harbour Watch was closed. Lawyers of the Harbour Union were not told why.", "")]
    [InlineData("88 people were killed.", "")]
    [InlineData("Ana Ruiz said that 88 people were killed.", "")]
    [InlineData("Experts said that 88 people were killed.", "")]
    public void What_a_source_rests_on_is_named(string text, string expected) =>
        Assert.Equal(expected, Dated((text, "2021-05-10")).Sources.Single().RestsOn);

    [Fact]
    public void A_release_before_the_statement_of_the_seeds_is_linked_with_its_number()
    {
        var seeds = Directory.EnumerateFiles(Path.Combine(Repository.Root, "seeds"))
            .Select(path => Files.Of(Path.GetFileName(path), File.ReadAllBytes(path)));
        var corpus = Files.Corpus([.. seeds, Files.Of("005.txt",
            "GENEVA (1 September 2020) – Human rights experts of the United Nations called for an end of torture in detention today.\n\n"
            + "\"We have received reports of 450 documented cases of torture and ill-treatment of people deprived of their liberty,\" the experts said.\n")]);
        var row = Assert.Single(corpus.Disagreements, row => row.Relation == Relation.Certainty);
        Assert.StartsWith("002", row.Source, StringComparison.Ordinal);
        Assert.Equal(("005.txt", "torture", "450", "450", new DateOnly(2020, 9, 1), new DateOnly(2020, 9, 18)),
            (row.OtherSource, row.Kind, row.Quote, row.OtherQuote, row.From, row.To));
        Assert.Contains("confirmed", row.Words, StringComparison.Ordinal);
    }

    private static Corpus Dated(params (string Text, string Day)[] documents) => Files.Corpus(
    [
        .. documents.Select((document, i) => Files.Of($"{(char)('a' + i)}.txt", document.Text)),
        Files.Of("sources.csv",
            "file,published\n" + string.Concat(documents.Select((document, i) => $"{(char)('a' + i)}.txt,{document.Day}\n"))),
    ]);
}
