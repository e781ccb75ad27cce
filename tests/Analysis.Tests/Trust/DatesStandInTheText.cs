using System.IO.Compression;
using System.Text;
using Analysis.Recognition.Dates;
using Analysis.Sources;
using Analysis.Tests.Support;

namespace Analysis.Tests.Trust;

/// <summary>
/// What must never happen, 6: a date taken from the clock, from the file's time stamp or from a photo caption. No
/// anchor means unresolved, and listed.
/// </summary>
public sealed class DatesStandInTheText
{
    private const string Undated = "Police in Nairobi arrested 40 people on Tuesday, and five more yesterday.";

    [Theory]
    [InlineData(Undated + "\n\nPhoto: AGENCY, 12 January 2011\n")]
    [InlineData("A man lights a candle in Nairobi on 3 May 2019. REUTERS/A. Photographer\n\n" + Undated)]
    [InlineData("FILE PHOTO: A gate in Nairobi, 3 May 2019. AGENCY\n\n" + Undated)]
    [InlineData(Undated + "\n\n© 2019 The Daily. All rights reserved.")]
    [InlineData("Accessed on 29 November 2026.\n\n" + Undated)]
    [InlineData("Printed on 11/29/2026 from the archive.\n\n" + Undated)]
    [InlineData("Copyright 2021\n\n" + Undated)]
    public void Other_days_on_the_page_are_no_anchor(string text) => AssertUnresolved(Files.Corpus(Files.Of("a.txt", text)));

    [Fact]
    public void The_files_time_stamp_is_no_anchor()
    {
        var folder = Directory.CreateTempSubdirectory("trust-").FullName;
        try
        {
            var path = Path.Combine(folder, "a.txt");
            File.WriteAllText(path, Undated);
            File.SetLastWriteTimeUtc(path, new DateTime(2019, 5, 3, 0, 0, 0, DateTimeKind.Utc));
            AssertUnresolved(Corpus.Open(folder));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void The_time_stamp_in_an_archive_is_no_anchor()
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            var entry = archive.CreateEntry("a.txt");
            entry.LastWriteTime = new DateTimeOffset(2019, 5, 3, 0, 0, 0, TimeSpan.Zero);
            using var writer = entry.Open();
            writer.Write(Encoding.UTF8.GetBytes(Undated));
        }

        AssertUnresolved(Files.Corpus(Files.Of("letters.zip", bytes.ToArray())));
    }

    [Fact]
    public void The_day_of_a_picture_on_a_web_page_is_no_anchor() => AssertUnresolved(Files.Corpus(Files.Of("a.html",
        $"<html><body><article><figure><img src='2019-05-03.jpg'><figcaption>A gate in Nairobi, 3 May 2019.</figcaption></figure><p>{Undated}</p></article></body></html>")));

    [Fact]
    public void Another_documents_day_is_no_anchor()
    {
        var corpus = Files.Corpus(Files.Of("a.txt", Undated),
            Files.Of("b.txt", "NAIROBI, 4 March 2021\n\nThe council of Nairobi met on Monday."));
        AssertUnresolved(corpus);
    }

    private static void AssertUnresolved(Corpus corpus)
    {
        Assert.Null(corpus.Sources[0].Published);
        Assert.Equal(PublishedBasis.Unresolved, corpus.Sources[0].PublishedBasis);
        var relative = corpus.Dates.Where(row => row.Quote is "Tuesday" or "yesterday").ToList();
        Assert.Equal(2, relative.Count);
        Assert.All(relative, row => Assert.Equal((DateBasis.Unresolved, null, null), (row.Basis, row.From, row.To)));
        Assert.All(corpus.Figures.Where(row => row.Quote == "40"), row => Assert.Equal((null, null), (row.AsOf, row.PeriodFrom)));
    }
}
