using System.Globalization;
using Analysis.Recognition.Dates;
using Analysis.Tests.Support;

namespace Analysis.Tests.Recognition.Dates;

public sealed class PublicationDateTests
{
    [Theory]
    [InlineData(" date [|2020-08-15|] The union refused to recognise the result.", "2020-08-15 Header")]
    [InlineData("date: [|1998-05-12|]\nThe vote on Sunday was rigged.", "1998-05-12 Header")]
    [InlineData("Published on [|12 May 1998|] by Jane Doe\nThe vote was rigged.", "1998-05-12 Header")]
    [InlineData("A title here\nPosted: [|May 12, 1998|] 10:30 AM\nThe vote was rigged.", "1998-05-12 Header")]
    [InlineData("[|18th September 2020|]\n\n• We show solidarity.", "2020-09-18 Stated")]
    [InlineData("A headline\n[|March 01 , 2008|]\nThe firm has won.", "2008-03-01 Stated")]
    [InlineData("[|Tuesday, May 12, 1998|]\nThe vote was rigged.", "1998-05-12 Stated")]
    [InlineData("Press release\n[|12 May 1998|]\n\nThe Council met.", "1998-05-12 Stated")]
    [InlineData("Press Release SC/6517 | [|12 May 1998|]\nThe Council met.", "1998-05-12 Stated")]
    [InlineData("For immediate release: [|16 March 2004|]\nArrests were made.", "2004-03-16 Stated")]
    [InlineData("By Jane Doe, [|12 May 1998|]\nThe vote was rigged.", "1998-05-12 Stated")]
    [InlineData("A statement\nThe union condemns the arrests.\nGeneva, [|3 March 2011|]", "2011-03-03 Stated")]
    [InlineData("NAIROBI, [|7 August 2013|] (Reuters) - A fire swept through the airport.", "2013-08-07 Dateline")]
    [InlineData("GENEVA ([|3 March 2011|]) – The rights chief condemned it.", "2011-03-03 Dateline")]
    [InlineData("A headline\n(Nairobi, [|August 7, 2013|]) – The rights chief condemned it.", "2013-08-07 Dateline")]
    [InlineData("Stratford-upon-Avon, [|March 4, 2014|] — The vote was rigged.", "2014-03-04 Dateline")]
    [InlineData("Nairobi, [|7 August 2013|].- The vote was rigged.", "2013-08-07 Dateline")]
    [InlineData("WASHINGTON, [|May 12, 1998|] -- The vote was rigged.", "1998-05-12 Dateline")]
    [InlineData("MOSCOW. [|16 March 2004|]. INTERFAX - The arrests were unlawful.", "2004-03-16 Dateline")]
    [InlineData("[|16 March 2004|], Khartoum: The arrests were unlawful.", "2004-03-16 Dateline")]
    [InlineData("© 1998 Reuters\nNAIROBI, [|7 August|] (Reuters) - The bombing killed 200.", "1998-08-07 Dateline")]
    [InlineData(
        "Raid in Kisumu\nFirst published: [|12 March 2021|]\nLast updated: 14 March 2021\nThe vote was rigged.", "2021-03-12 Header")]
    [InlineData("Originally published on [|12 March 2021|]\nThe vote was rigged.", "2021-03-12 Header")]
    [InlineData("Publication date: [|12 March 2021|]\nThe vote was rigged.", "2021-03-12 Header")]
    [InlineData("Last updated\n14 March 2021\nPublished\n[|12 March 2021|]\nThe vote was rigged.", "2021-03-12 Stated")]
    [InlineData("A\nB\nC\nD\nE\nF\nG\nH\nPublished on\n[|12 March 2021|]\nThe vote was rigged.", "2021-03-12 Stated")]
    [InlineData("A\nB\nC\nD\nE\nF\nG\nH\nDate: [|12 March 2021|]\nThe vote was rigged.", "2021-03-12 Header")]
    [InlineData("A\nB\nC\nD\nE\nFOR IMMEDIATE RELEASE\nG\nH\nI\n[|12 March 2021|]\nThe vote was rigged.", "2021-03-12 Stated")]
    [InlineData("[|February 21, 2015|] (KAMPALA) - The vote was rigged.", "2015-02-21 Dateline")]
    [InlineData("[|21 February 2015|] (Kampala, Uganda) – The vote was rigged.", "2015-02-21 Dateline")]
    [InlineData("[|12 March 2021|] – GENEVA – The vote was rigged.", "2021-03-12 Dateline")]
    public void Finds_the_day_that_the_document_states(string marked, string expected)
    {
        var text = Marked.Parse(marked);
        var found = PublicationDate.Find(text.Structure);
        Assert.NotNull(found);
        Assert.Equal(expected, $"{found.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} {found.Basis}");
        Assert.Equal(Assert.Single(text.Spans), found.Span);
    }

    [Theory]
    [InlineData("On 12 May 1998 the council met.")]
    [InlineData("Elections of 9 August 2020\nThe vote was rigged.")]
    [InlineData("The group was established on 4 April 2024 to establish the facts since 1 May 2020.")]
    [InlineData("NAIROBI, 7 August (Reuters) - A fire swept through the airport.")]
    [InlineData("WASHINGTON (AP) -- It follows the treaty of May 12, 1998.")]
    [InlineData("Crowds on November 1, 2020 AFP / STRINGER\nThe vote was rigged.")]
    [InlineData("(The crowd on November 1, 2020) – The vote was rigged.")]
    [InlineData("Photo: Jane Doe, 12 May 1998\nThe vote was rigged.")]
    [InlineData("Archive: 12 May 1998\nThe vote was rigged.")]
    [InlineData("Last updated 16 March 2004\nThe vote was rigged.")]
    [InlineData("Retrieved 16 March 2004\nThe vote was rigged.")]
    [InlineData("16 March 2004 - Police arrest ten.\n18 March 2004 - Police arrest twenty.")]
    [InlineData("12/05/1998\nThe vote was rigged.")]
    [InlineData("August 2020\nThe vote was rigged.")]
    [InlineData("The text is long.\nIt was signed.\nDone at Rome on 4 November 1950.")]
    [InlineData("Remarks by the President at the Rose Garden, March 16, 2004 and other things told")]
    [InlineData("The vote was rigged.")]
    [InlineData("")]
    [InlineData("Last updated\n14 March 2021\nThe vote was rigged.")]
    [InlineData("Published on 12 March 2021, the report counts the dead.")]
    [InlineData("A\nB\nC\nD\nE\nF\nG\nH\n12 March 2021\nThe vote was rigged.")]
    [InlineData("12 March 2021 (Minsk) - Police arrest ten.\n13 March 2021 (Brest) - Police arrest twenty.")]
    [InlineData("16 March 2004 (Tuesday) - Police arrest ten.")]
    [InlineData("16 March 2004 – ten are held.")]
    public void Finds_nothing_where_the_document_states_none(string text) => Assert.Null(PublicationDate.Find(DateReading.Structure(text)));
}
