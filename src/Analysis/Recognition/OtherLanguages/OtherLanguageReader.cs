using System.Collections.Frozen;
using Analysis.Recognition.Actors;
using Analysis.Recognition.Dates;
using Analysis.Recognition.Numbers;
using Analysis.Sources;
using Analysis.Text;

namespace Analysis.Recognition.OtherLanguages;

/// <summary>
/// Reads what lists alone can tell of a text in another language than English: numbers, dates, the day of publication, names of
/// aliases.csv. No claims: who did what to whom is grammar.
/// </summary>
internal sealed class OtherLanguageReader(Lexicon lexicon, IReadOnlyList<Alias> aliases)
{
    private readonly Lazy<FrozenDictionary<string, LanguageLists>> all = new(() => LanguageLists.All(lexicon));

    /// <summary>Whether there are lists of a language.</summary>
    public bool Knows(string language) => all.Value.ContainsKey(language);

    /// <summary>What a text holds.</summary>
    /// <param name="structure">The text.</param>
    /// <param name="source">Name of its document.</param>
    /// <param name="metadata">What is known of it.</param>
    /// <param name="digitDates">Its dates in digits alone, which look the same in every language.</param>
    public (IReadOnlyList<Mention<Quantity>> Numbers, IReadOnlyList<Mention<Timex>> Dates, IReadOnlyList<Mention<Actor>> Names,
        SourceMetadata Metadata) Read(
            TextStructure structure, string source, SourceMetadata metadata, IReadOnlyList<Mention<Timex>> digitDates)
    {
        var lists = all.Value.GetValueOrDefault(metadata.Language);
        var blocks = Views(structure).ToList();
        var named = new ListedNames(aliases, source, lists);
        Mention<Actor>[] names = [.. blocks.SelectMany(named.Read)];
        if (lists is null)
        {
            return ([], digitDates, names, metadata);
        }

        var (dates, numbers) = (new ListedDates(lists), new ListedNumbers(lists));
        Mention<Timex>[] listed = [.. blocks.SelectMany(dates.Read)];
        // Four digits by themselves may be a count.
        var others = Overlaps.Without([.. digitDates.Where(date => date.Span.Length > "2020".Length)], listed);
        Mention<Timex>[] allDates = [.. listed.Concat(others).OrderBy(date => date.Span)];
        var counts = Overlaps.Without([.. blocks.SelectMany(numbers.Read)], allDates);
        var published = metadata.Published is null ? ListedPublication.Find(structure, blocks, allDates, lists) : null;
        return (counts, allDates, names,
            published is null ? metadata
            : metadata with { Published = published.Day, PublishedBasis = published.Basis, PublishedSpan = published.Span });
    }

    // Sentences end in other ways than in English; a number, a date or a name crosses no block.
    private static IEnumerable<TokenView> Views(TextStructure structure)
    {
        for (var i = 0; i < structure.Blocks.Count; i++)
        {
            var (first, end) = structure.TokensOf(structure.Blocks[i]);
            if (structure.Blocks[i].Kind != BlockKind.Furniture && end > first)
            {
                yield return new TokenView(structure, new Sentence(structure.Blocks[i].Span, i, first, end));
            }
        }
    }
}
