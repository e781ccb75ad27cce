using Analysis.Recognition.Figures;
using Analysis.Recognition.Numbers;
using Analysis.Tables;
using Analysis.Tests.Support;

namespace Analysis.Tests.Tables;

/// <summary>Claims of one count by the thousand: the same pairs as by looking at each, without looking at each.</summary>
public sealed class ManyClaimsTests
{
    // To look at every pair of so many would take a quarter of an hour.
    private const int Many = 200_000;

    private static readonly DateOnly Day = new(2020, 8, 9);
    private static readonly string[] Sources = ["a.txt", "b.txt", "c.txt"];
    private static readonly IReadOnlyList<Extraction> Extractions =
        Files.Corpus([.. Sources.Select(name => Files.Of(name, $"20 people were arrested in {name}."))]).Extractions;

    private static readonly FigureRow Claim = new(
        "a.txt", "f0", 0, 2, "20", "arrests", "people", Qualifier.Exactly, 20, 20, 20, "20 people were arrested",
        Measure.Total, Day, Day, "on 9 August", Day, AsOfBasis.Unresolved, "", "", "", Certainty.Stated, Polarity.Asserted, "rule");

    [Fact]
    public void The_pairs_are_those_of_looking_at_each()
    {
        var random = new Random(7);
        for (var trial = 0; trial < 300; trial++)
        {
            FigureRow[] rows = [.. Enumerable.Range(0, random.Next(2, 25)).Select(_ => Any(random))
                .OrderBy(row => row.Source, StringComparer.Ordinal).Select((row, place) => row with { Start = place, End = place + 1 })];
            var expected = from first in rows
                           from second in rows
                           where first.Start < second.Start && Disagreements.AreAtOdds(first, second)
                           select (first.Start, second.Start);
            Assert.Equal(expected, Disagreements.Of(rows, Extractions).Select(row => (row.Start, row.OtherStart)));
        }
    }

    [Fact]
    public void A_long_list_in_one_source_and_a_number_that_everybody_gives_take_no_longer_than_their_length()
    {
        Assert.Empty(Disagreements.Of([.. Rows(place => Claim with { Value = place })], Extractions));
        Assert.Empty(Disagreements.Of(
            [.. Rows(place => Claim with { Source = Source(place), Qualifier = place % 2 == 0 ? Qualifier.Exactly : Qualifier.MoreThan })],
            Extractions));
    }

    [Fact]
    public void Of_a_number_that_is_confirmed_and_reported_by_many_the_first_pairs_are_listed_and_the_rest_is_told()
    {
        string Text(int place) => $"5 May 2021\n\nThe {(char)('A' + (place % 26))}{(char)('a' + (place / 26))}rdon Observers "
            + $"{(place % 2 == 0 ? "confirmed" : "received reports of")} 450 cases of torture.";
        var corpus = Files.Corpus([.. Enumerable.Range(0, 80).Select(place => Files.Of($"{place:00}.txt", Text(place)))]);
        Assert.Equal(Disagreements.MostPairs, corpus.Disagreements.Count(row => row.Rule == Disagreements.SameNumber));
        Assert.StartsWith("80 claims", Assert.Single(corpus.Diagnostics, row => row.Code == "AN0161").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_places_tell_claims_apart_the_looking_ends() =>
        Assert.Empty(Disagreements.Of(
            [.. Rows(place => Claim with
            {
                Source = Source(place), Place = place % 2 == 0 ? "Minsk" : "Gomel",
                Certainty = place % 2 == 0 ? Certainty.Confirmed : Certainty.Reported
            })],
            Extractions));

    private static string Source(int place) => Sources[place * Sources.Length / Many];

    private static IEnumerable<FigureRow> Rows(Func<int, FigureRow> row) => Enumerable.Range(0, Many).Select(row);

    private static FigureRow Any(Random random)
    {
        var claim = Claim with { Source = Sources[random.Next(Sources.Length)], Value = random.Next(20, 23) };
        return random.Next(5) switch
        {
            0 => claim with { Qualifier = Qualifier.Between, Value = null, Low = 20, High = random.Next(20, 23) },
            1 => claim with { Qualifier = Qualifier.MoreThan },
            2 => claim with { Qualifier = Qualifier.About },
            _ => claim,
        };
    }
}
