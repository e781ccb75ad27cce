using System.Text;
using Analysis.Sources;
using Analysis.Tests.Support;

namespace Analysis.Tests.Sources.Formats;

/// <summary>What pages look like, and what is read from them.</summary>
public sealed class PdfTests
{
    [Fact]
    public void Words_parted_by_a_gap_alone_and_letters_drawn_one_by_one()
    {
        Assert.Equal("Police arrested 20 people.",
            Text(new PdfPaper().At(72, 700, "Police").At(105, 700, "arrested").At(147, 700, "20").At(161, 700, "people.")));
        var torn = new PdfPaper();
        var x = 72.0;
        foreach (var c in "people were")
        {
            torn.At(x, 700, c.ToString());
            x += c is 'l' ? 2.22 : c is 'w' ? 7.22 : c is ' ' ? 2.78 : c is 'r' ? 3.33 : 5.56;
        }

        Assert.Equal("people were", Text(torn));
    }

    [Fact]
    public void Bold_letters_that_are_drawn_twice_are_read_once() =>
        Assert.Equal("20", Text(new PdfPaper().At(72, 700, "2").At(72.2, 700, "2").At(77.6, 700, "0").At(77.8, 700, "0")));

    [Fact]
    public void A_ligature_is_its_letters() =>
        Assert.Equal("The official figure was filed.", Content(Raw("(The of\\001cial \\001gure was \\001led.)")));

    [Theory]
    [InlineData("a new govern-", "ment was formed after the vote in the capital", "a new government was formed")]
    [InlineData("the protest in the demon-", "stration was broken up by the officers", "in the demonstration was")]
    [InlineData("he is accused by the 17-", "year-old student of having lied about it", "the 17-year-old student")]
    [InlineData("lawyers from all over the Asia-", "Pacific region came to the trial in June", "the Asia-Pacific region")]
    [InlineData("they claimed to act in self-", "defence when the crowd came near them", "in self-defence when")]
    [InlineData("she was the ex-", "minister of the interior at that time", "the ex-minister of")]
    [InlineData("A re-run was refused. They want a re-", "run of the vote before the winter begins", "want a re-run of")]
    [InlineData("They did not see the re-", "election of the president", "the re-election of")]
    [InlineData("They went on to re-", "place the board", "to replace the")]
    [InlineData("A rerun was refused. They want a re-", "run of the vote before the winter begins", "want a rerun of")]
    [InlineData("the state of emer-", "gency ends on Monday in all of the towns", "of emergency ends")]
    [InlineData("in a two-", "day operation the police searched houses", "a two-day operation")]
    [InlineData("the anti-", "corruption office opened a case against him", "the anti-corruption office")]
    [InlineData("he spoke of the well-to-", "do suburbs and of the harbour itself", "the well-to-do suburbs")]
    [InlineData("wounded 20 to 30 people -", "most of them were students of the school", "people - most of them")]
    public void A_hyphen_at_the_end_of_a_line_stays_exactly_when_the_word_has_one(string line, string next, string expected) =>
        Assert.Contains(expected, Text(new PdfPaper().Lines(72, 700, line, next)), StringComparison.Ordinal);

    public static TheoryData<bool> ByRows => [false, true];

    [Theory]
    [MemberData(nameof(ByRows))]
    public void Two_columns_are_read_one_after_the_other(bool byRows)
    {
        string[] left =
        [
            "Police in Harbel detained 240 people on", "Tuesday after a march against the new", "water tariff, the interior ministry said.",
            "Lawyers say that most of those held in", "the port were released before midnight"
        ];
        string[] right =
        [
            "without a charge and without telephones.", "The march was the third since the tariff",
            "was announced, and the largest that the", "port has seen since the year in which it", "was rebuilt. More than 1,200 came."
        ];
        var paper = new PdfPaper().At(72, 740, "Hundreds held after a march on the city hall of Harbel", 16, isBold: true);
        for (var i = 0; i < left.Length; i++)
        {
            paper.At(72, 700 - (i * 12), left[i]);
            if (byRows)
            {
                paper.At(310, 700 - (i * 12), right[i]);
            }
        }

        if (!byRows)
        {
            paper.Lines(310, 700, right);
        }

        Assert.Equal(
            "Hundreds held after a march on the city hall of Harbel\n\n"
            + "Police in Harbel detained 240 people on Tuesday after a march against the new water tariff, the interior ministry said. Lawyers say that most of those held in the port were released before midnight "
            + "without a charge and without telephones. The march was the third since the tariff was announced, and the largest that the port has seen since the year in which it was rebuilt. More than 1,200 came.",
            Text(paper));
    }

    [Theory]
    // Gaps all alike, from edge to edge of the lines around; cells stand in gaps of many widths.
    [InlineData(new[] { 60, 116.13, 156.71, 200.06 },
        "Officers held thirty men in the harbour after the march. They were freed a day later.")]
    [InlineData(new[] { 60, 112, 160, 200.06 }, "thirty\n\nmen")]
    public void A_line_that_was_stretched_word_by_word_is_one_line(double[] places, string text)
    {
        var paper = new PdfPaper();
        foreach (var (word, place) in new[] { "Officers", "held", "thirty", "men" }.Zip(places))
        {
            paper.At(place, 700, word);
        }

        // From 60 to 219.5, as the words above.
        var bytes = paper.At(60, 688, "in the harbour after the march. They").At(60, 676, "were freed a day later.").Bytes;
        Assert.Contains(text, DocumentReader.Read(Files.Of("a.pdf", bytes)).Single().Text.Content, StringComparison.Ordinal);
    }

    [Fact]
    public void Running_heads_page_numbers_and_the_day_of_printing_are_left_out_and_told()
    {
        var paper = new PdfPaper();
        for (var page = 1; page <= 3; page++)
        {
            paper.At(72, 820, "14/3/2026, 09:12", 7).At(72, 790, $"Open Courts Centre, bulletin {page}")
                .Lines(72, 700, $"The office counted {page}0 people who were arrested in the town on that day and",
                    "taken to the barracks, where nobody saw them.").At(290, 40, $"{page}");
            _ = page < 3 ? paper.NewPage() : paper;
        }

        var bytes = paper.Bytes;
        var document = Read(bytes);
        Assert.Equal(3, document.Text.Content.Split("\n\n").Length);
        Assert.DoesNotContain("bulletin", document.Text.Content, StringComparison.Ordinal);
        Assert.Equal(
            ["AN0117: Left out, as no part of the article: running heads and page numbers (9 x, 126 characters).",
                "AN0142: Pages of the PDF begin at these lines of its text: 2 at 3, 3 at 5."],
            document.Diagnostics.Select(found => $"{found.Code}: {found.Message.Split(" 'analysis")[0]}"));
        Assert.Null(Files.Corpus(Files.Of("a.pdf", bytes)).Sources.Single().Published);
    }

    [Theory]
    [InlineData("11/28/26, 6:42 PM")]
    [InlineData("28.11.2026, 18:42")]
    [InlineData("28/11/2026 18:42")]
    public void What_a_browser_prints_above_and_below_a_page_is_no_part_of_it_in_any_size(string time)
    {
        var document = Read(new PdfPaper().At(25, 820, time).At(250, 820, "Bulletin of the day")
            .Lines(72, 700, "Police arrested 20 people.").At(25, 15, "https://opencourts.example/news/1").Bytes);
        Assert.Equal("Police arrested 20 people.", document.Text.Content);
    }

    [Fact]
    public void A_letterhead_with_a_day_is_part_of_the_text() => Assert.Equal(
        ["18 September 2020", "Police arrested 20 people."],
        Text(new PdfPaper().At(72, 780, "18 September 2020").Lines(72, 700, "Police arrested 20 people.")).Split("\n\n"));

    [Fact]
    public void A_sentence_goes_on_over_a_page() =>
        Assert.Equal(
            "The office counted forty people who were arrested in the town on that day by the Interior Ministry and were taken to the barracks.",
            Text(new PdfPaper()
                .Lines(72, 80, "The office counted forty people who were arrested in the town on that day by the Interior").At(300, 30, "1")
                .NewPage().Lines(72, 780, "Ministry and were taken to the barracks.").At(300, 30, "2")));

    [Fact]
    public void Cells_labels_and_headings_stay_apart_from_the_text_and_from_each_other() =>
        Assert.Equal(
            ["Arrests by town", "Town", "Arrests", "Harbel", "240", "Tovel", "35",
                "The office counted these people in the two towns on the days of the march,", "0", "100", "200"],
            Text(new PdfPaper().At(72, 760, "Arrests by town", 10, isBold: true)
                .At(72, 740, "Town").At(200, 740, "Arrests").At(72, 726, "Harbel").At(200, 726, "240")
                .At(72, 712, "Tovel").At(200, 712, "35")
                .At(72, 680, "The office counted these people in the two towns on the days of the march,")
                .At(90, 500, "0").At(190, 500, "100").At(290, 500, "200")).Split("\n\n"));

    [Fact]
    public void Paragraphs_are_told_by_a_gap_an_indent_a_short_last_line_or_a_mark()
    {
        Assert.Equal(
            ["The first paragraph has two lines of words, the first of which is long and reaches the end of its column here", "and ends.",
                "A second follows behind a gap."],
            Text(new PdfPaper().Lines(72, 700,
                "The first paragraph has two lines of words, the first of which is long and reaches the end of its column here",
                "and ends.").At(72, 660, "A second follows behind a gap."))
                .Replace("here and ends.", "here\n\nand ends.", StringComparison.Ordinal).Split("\n\n"));
        Assert.Equal(2, Text(new PdfPaper().At(84, 700, "An indent begins this paragraph of two lines in a book that is set with care")
            .Lines(72, 688, "and its second line reaches the end of the column, as it happens so often.")
            .At(84, 676, "An indent begins the second one of the paragraphs in the book set with care")
            .Lines(72, 664, "and it is not joined.")).Split("\n\n").Length);
        Assert.Equal(["• 20 people were arrested in the town.", "• Two were wounded near the bridge by a stone."], Text(new PdfPaper()
            .At(72, 700, "•").At(84, 700, "20 people were arrested in the town.").At(72, 688, "•")
            .At(84, 688, "Two were wounded near the bridge").At(84, 676, "by a stone.")).Split("\n\n"));
    }

    [Fact]
    public void Words_that_stand_upright_are_left_out_and_told()
    {
        var document = Read(Raw("(Police arrested 20 people.)", "BT /F1 12 Tf 0 1 -1 0 40 300 Tm (Number of people) Tj ET"));
        Assert.Equal("Police arrested 20 people.", document.Text.Content);
        Assert.Contains("words that stand upright (1 x, 14 characters)",
            Assert.Single(document.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_raised_footnote_mark_is_no_digit_of_the_number_before_it()
    {
        var document = Read(new PdfPaper().At(72, 700, "Police arrested 240").At(162.5, 704, "12", 6).At(172, 700, "people and held 7")
            .At(248, 704, "*", 6).At(72, 685, "on the 5").At(108.3, 689, "th", 6).At(118, 685, "of May").Bytes);
        Assert.Equal("Police arrested 240 people and held 7 on the 5th of May", document.Text.Content);
        Assert.Contains("footnote marks (1 x, 3 characters)", Assert.Single(document.Diagnostics).Message, StringComparison.Ordinal);
        Assert.Equal("1 A note below the page is a line of its own.",
            Content(new PdfPaper().At(72, 100, "1", 5).At(76, 97, "A note below the page is a line of its own.").Bytes));
    }

    [Fact]
    public void A_figure_of_a_pdf_is_read()
    {
        var corpus = Files.Corpus(Files.Of("a.pdf",
            new PdfPaper().Lines(72, 700, "Police in Harbel said that they had arrested 1,240 demon-", "strators since Monday.").Bytes));
        Assert.Equal(("arrests", 1240m), corpus.Figures.Select(row => (row.Kind, row.Value!.Value)).Single());
    }

    [Fact]
    public void What_is_no_pdf_is_told_and_so_is_a_page_without_words()
    {
        foreach (var bytes
            in new[] { "no pdf"u8.ToArray(), "%PDF-1.7\n%%EOF"u8.ToArray(), [], new PdfPaper().At(72, 700, "Words").Bytes[..200] })
        {
            var document = Read(bytes);
            Assert.Equal(SourceStatus.Unreadable, document.Status);
            Assert.Equal("corpus/a.pdf:1:1: error AN0112: It is no readable PDF file. Save it again, or save the document as .txt.",
                document.Diagnostics.Single().ToString());
        }

        var scan = Read(new PdfPaper().Bytes);
        Assert.Equal((SourceStatus.Empty, "AN0106"), (scan.Status, scan.Diagnostics.Single().Code));
    }

    private static string Text(PdfPaper paper) => Content(paper.Bytes);

    private static string Content(byte[] bytes) => Read(bytes).Text.Content;

    private static Document Read(byte[] bytes) => DocumentReader.Read(Files.Of("a.pdf", bytes)).Single();

    // A page as bytes: a font whose first letter is the ligature of f and i.
    private static byte[] Raw(string words, string more = "")
    {
        var content = $"BT /F1 12 Tf 72 720 Td {words} Tj ET {more}";
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            $"<< /Length {content.Length} >>\nstream\n{content}\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [1 /fi] >> >>",
        ];
        var pdf = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        for (var i = 0; i < objects.Length; i++)
        {
            offsets.Add(pdf.Length);
            pdf.Append(System.Globalization.CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var table = pdf.Length;
        pdf.Append(System.Globalization.CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        offsets.ForEach(offset => pdf.Append(System.Globalization.CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n"));
        pdf.Append(System.Globalization.CultureInfo.InvariantCulture,
            $"trailer << /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(pdf.ToString());
    }
}
