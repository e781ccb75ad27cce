using System.Globalization;
using Analysis.Caching;
using Analysis.Sources;
using Analysis.Tests.Support;

namespace Analysis.Tests.Caching;

/// <summary>Parts of a corpus, each read by a program of its own, are joined to what one program reads.</summary>
public sealed class CachedPartsTests
{
    // Reprints, one series and a namesake, spread over the parts by their paths.
    private static readonly SourceFile[] Many =
    [
        .. Enumerable.Range(1, 9)
            .Select(at => Files.Of(FormattableString.Invariant($"{at}.txt"), string.Create(CultureInfo.InvariantCulture,
                $"LIMA, {at} May 2020\n\nThe Ministry of Justice said that {40 + at} people have been arrested in Lima since 1 April 2020. \"We condemn it,\" said Ada Okoro.\n"))),
        .. Enumerable.Range(1, 4).Select(at => Files.Of(FormattableString.Invariant($"reprint-{at}.txt"),
            "Police held 60 miners in the port of Callao on 4 May 2020, after a march along the coast road that began at dawn and ended with tear gas, the union of miners said in a letter to the press."
            + FormattableString.Invariant($"\n\nBy reporter {at}\n"))),
        Files.Of("aliases.csv", "name,actor,kind\nAda Okoro,Ada Okoro,person\n"),
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(40)]
    public void Joined_they_are_one_run_and_nothing_is_read_again(int of)
    {
        using var cached = new CachedCorpus();
        var documents = Enumerable.Range(1, of).SelectMany(part => Fill(cached, new Shard(part, of))).ToList();
        Assert.Equal(Many.Select(file => file.Name).Where(name => name != "aliases.csv").Order(StringComparer.Ordinal),
            documents.Order(StringComparer.Ordinal));
        var (corpus, read, told) = cached.Open(Many);
        Assert.Empty(read);
        Assert.Empty(told);
        Assert.NotEmpty(corpus.Copies);
        Assert.NotEmpty(corpus.Series);
        Assert.Equal(CachedCorpus.Words(Many), CachedCorpus.Words(corpus));
        // From now on its own file has all of it.
        Directory.Delete(Path.Combine(cached.Folder, "parts"), recursive: true);
        Assert.Empty(cached.Open(Many).Read);
    }

    [Fact]
    public void A_part_that_is_missing_or_damaged_is_read_again()
    {
        using var cached = new CachedCorpus();
        _ = (Fill(cached, new Shard(1, 3)), Fill(cached, new Shard(3, 3)));
        var damaged = Path.Combine(cached.Folder, "parts", "3-of-3", "extractions");
        var bytes = File.ReadAllBytes(damaged);
        bytes[^1] ^= 1;
        File.WriteAllBytes(damaged, bytes);
        var (corpus, read, told) = cached.Open(Many);
        Assert.Equal(CorpusInput.OfFiles("corpus", Many).Part(new Shard(2, 3)).Sources
            .Concat(CorpusInput.OfFiles("corpus", Many).Part(new Shard(3, 3)).Sources).Select(file => file.Name)
            .Order(StringComparer.Ordinal), read);
        Assert.Equal(["AN0220"], told);
        Assert.Equal(CachedCorpus.Words(Many), CachedCorpus.Words(corpus));
    }

    private static List<string> Fill(CachedCorpus cached, Shard part) =>
        [.. new ExtractionCache(cached.Folder).Of(part)
            .Fill(CorpusInput.OfFiles("corpus", [.. Many.Select(file => file with { Label = "corpus/" + file.Name })]).Part(part))
            .Select(document => document.Source.Name)];
}
