using System.Globalization;
using Analysis.Recognition;
using Analysis.Recognition.Dates;
using Analysis.Recognition.Numbers;
using Analysis.Sources;
using Analysis.Tests.Support;
using Analysis.Text;

namespace Analysis.Tests.Recognition.Dates;

/// <summary>Reads the dates of a test sentence as the extractor would, with or without a day of publication.</summary>
internal static class DateReading
{
    private static readonly NumberRecogniser Numbers = new(Lexicon.BuiltIn);
    private static readonly DateRecogniser Dates = new(Lexicon.BuiltIn);

    public static IReadOnlyList<Mention<Timex>> Of(TextStructure structure, string? published = null, SourceSpan? publishedSpan = null)
    {
        DateOnly? day = published is null ? null : DateOnly.ParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var metadata = new SourceMetadata("", "", day,
            day is null ? PublishedBasis.Unresolved : PublishedBasis.Assigned, publishedSpan, "", "", "en");
        return Dates.Recognise(structure, Numbers.Recognise(structure), metadata);
    }

    public static IReadOnlyList<Mention<Timex>> Of(string text, string? published = null) => Of(Structure(text), published);

    public static TextStructure Structure(string text) => TextStructure.Of(new SourceText("test.txt", text));

    /// <summary>Asserts that exactly the marked words are found, with these values, joined by spaces.</summary>
    public static void Check(string marked, string values, string? published = null)
    {
        var expected = Marked.Parse(marked);
        var found = Of(expected.Structure, published);
        Assert.Equal(
            string.Join(" | ", expected.Spans.Select(span => expected.Text[span.Start..span.End])),
            string.Join(" | ", found.Select(mention => expected.Text[mention.Span.Start..mention.Span.End])));
        Assert.Equal(expected.Spans, found.Select(mention => mention.Span));
        Assert.Equal(values, string.Join(' ', found.Select(mention => mention.Value.Value)));
    }

    /// <summary>From and to of the only date of a sentence, as "from..to"; an open or unresolved end is empty.</summary>
    public static string DaysOf(string text, string? published = null)
    {
        var timex = Assert.Single(Of(text, published)).Value;
        return $"{Day(timex.From)}..{Day(timex.To)}";
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
