using System.Globalization;
using Analysis.Recognition.Dates;
using Analysis.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Analysis.Tests.Recognition.Dates;

public sealed class DateLawTests
{
    // Words that dates are made of, in any order: most orders make no sense, all must obey the laws.
    private static readonly string[] Pieces =
        "on in the since until last next this previous following early late mid of and to - , . ; / : 9 31 14th 2020 1994 2000 30 August May Sept. Friday Sun week weeks month year years day days ago later yesterday today evening morning 10:30 p.m. GMT quarter third 1990s century Christmas Eve five several a an half between every annual recently now people (Reuters) MOSCOW '68 2012-13 05/06/2021 2020-08-14 \n said will 31-06-2020 summer weekend earlier"
        .Split(' ');

    private static readonly Arbitrary<string> Texts =
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Join(' ', pieces)).ToArbitrary();

    [Fact]
    public void Mentions_lie_in_the_text_in_order_without_overlap_and_begin_and_end_at_words() =>
        Prop.ForAll(Texts, text =>
        {
            var structure = DateReading.Structure(text);
            var starts = structure.Tokens.Select(token => token.Span.Start).ToHashSet();
            var ends = structure.Tokens.Select(token => token.Span.End).ToHashSet();
            var end = 0;
            foreach (var mention in DateReading.Of(structure, "2020-08-15"))
            {
                if (mention.Span.Start < end || mention.Span.Length == 0 || !starts.Contains(mention.Span.Start)
                    || !ends.Contains(mention.Span.End)
                    || mention.Parts.Any(part => !mention.Span.Contains(part.Span)))
                {
                    return false;
                }

                end = mention.Span.End;
            }

            return true;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void From_is_never_after_to_and_what_is_unresolved_has_neither() =>
        Prop.ForAll(Texts, text => DateReading.Of(text, "2020-08-15").All(mention =>
            mention.Value is var timex
            && (timex.From is null || timex.To is null || timex.From <= timex.To)
            && (timex.Basis != DateBasis.Unresolved || (timex.From is null && timex.To is null && timex.Anchor is null))))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Without_a_day_of_publication_nothing_rests_on_it() =>
        Prop.ForAll(Texts, text => DateReading.Of(text).All(mention => mention.Value.Basis != DateBasis.Published))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Anchors_are_mentions_of_the_text_or_its_stated_date() =>
        Prop.ForAll(Texts, text =>
        {
            var found = DateReading.Of(text, "2020-08-15");
            return found.All(mention => mention.Value.Anchor is not { } anchor || found.Any(other => other.Span == anchor));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_same_text_gives_the_same_dates_in_any_culture_and_time_zone()
    {
        const string text = "On Friday evening, 31 June, 9 August, May 14, 2020 and 05/06/2021, two years ago, I 1.5 HOURS later: II. IN THE 1990S. On INDEPENDENCE DAY, FRIDAY. In APRIL 1941.";
        var expected = DateReading.Of(text, "2020-08-15");
        var (culture, zone) = (CultureInfo.CurrentCulture, Environment.GetEnvironmentVariable("TZ"));
        try
        {
            foreach (var (name, timeZone)
                in new[] { ("tr-TR", "Pacific/Kiritimati"), ("th-TH", "Pacific/Niue"), ("ar-SA", "Asia/Riyadh"), ("fa-IR", "UTC") })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
                Environment.SetEnvironmentVariable("TZ", timeZone);
                TimeZoneInfo.ClearCachedData();
                Assert.Equal(expected, DateReading.Of(text, "2020-08-15"));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
        }
    }

    [Fact]
    public void A_word_that_the_user_adds_takes_effect()
    {
        var lexicon = Lexicon.BuiltIn.With("holidays.tsv", ["freedom day\t03-25"]);
        var structure = DateReading.Structure("They marched on Freedom Day 2006.");
        var metadata = new Analysis.Sources.SourceMetadata("", "", null, Analysis.Sources.PublishedBasis.Unresolved, null, "", "", "en");
        Assert.Equal("2006-03-25", Assert.Single(new DateRecogniser(lexicon).Recognise(structure, [], metadata)).Value.Value);
    }
}
