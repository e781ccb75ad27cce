using Analysis.Copies;
using Analysis.Sources;
using Analysis.Tables;
using Analysis.Tests.Support;

namespace Analysis.Tests.Copies;

/// <summary>Which document is whose copy, and what of it still counts.</summary>
public sealed class CopyTests
{
    private const string Story =
        """
        Police in Harbel detained 240 people on Tuesday after a march against the new water tariff, the interior ministry said.

        "We will not allow the roads to be blocked for a single hour," Interior Minister Tomas Varga told reporters outside the city hall.

        Lawyers of the Open Courts Centre said most of those held were released before midnight without a charge and without their telephones.

        The march was the third since the tariff was announced in the spring, and by far the largest that the port has seen.
        """;

    private const string Dated = "file,publisher,published\nstory.txt,Coast Agency,2023-05-17\n";

    private static readonly string[] Paragraphs = Story.ReplaceLineEndings("\n").Split("\n\n");

    public static TheoryData<string, string> Reprints => new()
    {
        { "masthead, byline and rights", $"HARBEL GAZETTE\n\nBy Ana Ruiz\n\n{Story}\n\nCopyright 2023 Coast Agency. All rights reserved." },
        { "another headline", $"Hundreds held in port city\n\n{Story}" },
        { "a headline that somebody says", $"Open Courts Centre condemns arrests\n\n{Story}" },
        { "another order", string.Join("\n\n", Paragraphs.Reverse()) },
        { "the first two paragraphs", string.Join("\n\n", Paragraphs.Take(2)) },
        { "a middle paragraph dropped", string.Join("\n\n", Paragraphs.Where((_, i) => i != 2)) },
        { "another case, other marks", Story.ToUpperInvariant().Replace("\"", "'", StringComparison.Ordinal) },
        { "words put right",
            Story.Replace("held", "detained", StringComparison.Ordinal).Replace("spring", "autumn", StringComparison.Ordinal) },
        { "wrapped lines", Story.Replace(" the ", "\nthe ", StringComparison.Ordinal) },
        { "a web page", $"<html><body><nav>Home</nav><h1>Held</h1><article>{string.Concat(Paragraphs.Select(paragraph => $"<p>{paragraph}</p>"))}</article></body></html>" },
    };

    [Theory]
    [MemberData(nameof(Reprints))]
    public void A_reprint_moves_no_count_and_no_date(string how, string text)
    {
        var alone = Files.Corpus(Files.Of("story.txt", Story), Files.Of("sources.csv", Dated));
        var name = how == "a web page" ? "a.html" : "a.txt";
        var both = Files.Corpus(Files.Of("story.txt", Story), Files.Of(name, text), Files.Of("sources.csv", Dated));
        var copy = Assert.Single(both.Copies);
        Assert.Equal((name, "story.txt"), (copy.Source, copy.CopyOf));
        Assert.Equal(alone.ActorSummary, both.ActorSummary);
        Assert.Equal(Counted(alone, alone.Figures), Counted(both, both.Figures));
        Assert.Equal(Counted(alone, alone.Statements), Counted(both, both.Statements));
        Assert.Equal(alone.Figures, both.Figures.Where(row => row.Source == "story.txt"));
        Assert.Equal(Counted(both, both.Actors), both.Counted(both.Actors));
        Assert.Equal(SourceStatus.Duplicate, both.Sources.Single(row => row.Source == name).Status);
    }

    public static TheoryData<string> Others => new()
    {
        "Police in Harbel detained 240 people on Tuesday, the interior ministry said. The opposition spoke of twice as many, and of beatings in two stations near the port.",
        $"{Paragraphs[1]}\n\nThe opposition leader Ines Calder called the minister's words a threat. She said the city would march again on Friday and that no permit was needed for that.\n\nA court in the capital is to hear the case of the tariff next week, after two postponements that angered the trade unions and the bakers.",
        "The march was the largest that the port has seen.",
        "Floods closed the coastal road on Tuesday, and 240 people spent the night in a school, the fire service said. The road is to open again on Thursday if the rain stops.",
        $"{Paragraphs[0]}\n\nIt was not the first time. In March the same ministry gave no number at all for those held after the march of the dockers, and a court later ordered it to publish one, which it has not done to this day.",
    };

    [Theory]
    [MemberData(nameof(Others))]
    public void An_article_of_its_own_is_no_copy(string text)
    {
        var corpus = Files.Corpus(Files.Of("story.txt", Story), Files.Of("a.txt", text), Files.Of("sources.csv", Dated));
        Assert.Empty(corpus.Copies);
        Assert.All(corpus.Sources, row => Assert.Equal(SourceStatus.Read, row.Status));
    }

    [Fact]
    public void The_original_has_publisher_and_day_then_the_earlier_day_then_more_words_then_a_line_of_the_users()
    {
        Assert.Equal("b.txt", Original(("a.txt", Story, ""), ("b.txt", Story, "b.txt,Agency,2023-05-17")));
        Assert.Equal("b.txt", Original(("a.txt", Story, "a.txt,,2023-05-16"), ("b.txt", Story, "b.txt,Agency,2023-05-17")));
        Assert.Equal("b.txt", Original(("a.txt", Story, "a.txt,Gazette,2023-05-18"), ("b.txt", Story, "b.txt,Agency,2023-05-17")));
        Assert.Equal("b.txt", Original(("a.txt", Story, "a.txt,Gazette,"), ("b.txt", Story, "b.txt,,2023-05-17")));
        Assert.Equal("b.txt", Original(("a.txt", string.Join("\n\n", Paragraphs.Take(3)), ""), ("b.txt", Story, "")));
        Assert.Equal("bb.txt", Original(("a.txt", Story, ""), ("bb.txt", Story, "bb.txt,,")));
        Assert.Equal("story.txt", Original(("Copy of story.txt", Story, ""), ("story.txt", Story, "")));

        static string Original(params (string Name, string Text, string Facts)[] documents) => Assert.Single(Files.Corpus(
        [
            .. documents.Select(document => Files.Of(document.Name, document.Text)),
            Files.Of("sources.csv", "file,publisher,published\n"
                + string.Join('\n', documents.Select(document => document.Facts).Where(facts => facts.Length > 0)) + "\n"),
        ]).Copies).CopyOf;
    }

    [Fact]
    public void A_reprint_brought_up_to_date_says_something_of_its_own()
    {
        var update = Story.Replace("240", "310", StringComparison.Ordinal);
        var corpus = Files.Corpus(Files.Of("story.txt", Story), Files.Of("update.txt", update), Files.Of("update-2.txt", update + " "),
            Files.Of("sources.csv", Dated));
        Assert.Equal(["update-2.txt", "update.txt"], corpus.Copies.Select(row => row.Source));
        Assert.Equal([240, 310], Counted(corpus, corpus.Figures).Select(row => (int)row.Value!).Order());
        Assert.Single(Counted(corpus, corpus.Statements), row => row.Speaker == "Tomas Varga");
    }

    [Fact]
    public void A_shared_paragraph_counts_once_in_the_source_it_comes_from()
    {
        var corpus = Files.Corpus(
            Files.Of("story.txt", Story), Files.Of("sources.csv", Dated),
            Files.Of("a.txt", $"The Calder family has run the bakery for ninety years, and the tariff may end it, its owner said on Wednesday in her kitchen. She has dismissed 12 people.\n\n{Paragraphs[0]}\n\nFlour is dearer too, and the bread of the harbour has lost its name along with a good part of its weight and crust. Nobody else in the street sells any."));
        Assert.Empty(corpus.Copies);
        var passage = Assert.Single(corpus.Passages);
        Assert.Equal(("a.txt", "story.txt", CopyRules.Passage), (passage.Source, passage.Original, passage.Rule));
        Assert.Equal(passage.Quote, Story[passage.OriginalStart..passage.OriginalEnd]);
        Assert.Equal([("story.txt", 240)],
            Counted(corpus, corpus.Figures).Where(row => row.Kind == "arrests").Select(row => (row.Source, (int)row.Value!)));
        Assert.Equal(2, corpus.Figures.Count(row => row.Kind == "arrests"));
        Assert.Contains(
            "corpus/a.txt:3:1: info AN0172: From here on, 20 words in long passages stand in story.txt too: what they claim counts once, there.",
            corpus.Diagnostics.Select(Files.Text));
    }

    [Fact]
    public void Words_that_two_articles_give_to_different_speakers_count_twice()
    {
        const string said = "\"Nobody will be moved from these houses before the winter is over and the new ones stand,\"";
        string Article(string speaker, string rest) => $"{said} {speaker} said on Monday. {rest}";
        const string one =
            "The council of the island had asked for a delay in a letter that it sent to the capital in June, and had no answer.";
        const string two =
            "Two families left on their own after the storm. A third has locked its door and hung a flag from the roof of the shed.";
        Corpus Of(string first, string second) =>
            Files.Corpus(Files.Of("a.txt", Article(first, one)), Files.Of("b.txt", Article(second, two)));
        Assert.Single(Counted(Of("Mayor Lena Brandt", "Mayor Lena Brandt"), Of("Mayor Lena Brandt", "Mayor Lena Brandt").Statements),
            row => row.Quote.Contains("Nobody", StringComparison.Ordinal));
        var different = Of("Mayor Lena Brandt", "Governor Paul Okafor");
        Assert.Equal(2, Counted(different, different.Statements).Count(row => row.Quote.Contains("Nobody", StringComparison.Ordinal)));
    }

    internal static List<TRow> Counted<TRow>(Corpus corpus, IEnumerable<TRow> rows)
        where TRow : ITextRow =>
        [.. rows.Where(row =>
            CountedOnce.WhyNot(corpus.Extractions.Single(extraction => extraction.Source.Name == row.Source), row).Length == 0)];
}
