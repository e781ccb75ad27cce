namespace Analysis.Charting;

/// <summary>
/// The documents of the page: one part with what is known of each and where its text is, and the texts in parts of
/// a size that a browser reads at once.
/// </summary>
internal static class PageTexts
{
    private const int MostLetters = 1_000_000;

    /// <summary>The part of the documents, then their texts.</summary>
    public static IEnumerable<PagePart> Of(Evidence evidence)
    {
        var (documents, shelves) = (new Dictionary<string, object>(StringComparer.Ordinal), new List<List<string>>());
        var letters = MostLetters;
        foreach (var (name, text) in evidence.Texts.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (letters >= MostLetters)
            {
                shelves.Add([]);
                letters = 0;
            }

            letters += text.Source.Content.Length;
            shelves[^1].Add(name);
            var source = evidence.Source(name);
            documents[name] = new { label = evidence.Label(name), title = source?.Title ?? "",
                day = source?.Published is { } day ? ChartTheme.Format(day) : "", shelf = shelves.Count - 1 };
        }

        return
        [
            PagePart.Of("documents", documents) with { IsLarge = true },
            .. shelves.Select((names, number) => PagePart.Of(FormattableString.Invariant($"texts-{number}"),
                names.ToDictionary(name => name, name => evidence.Texts[name], StringComparer.Ordinal).ToDictionary(
                    pair => pair.Key,
                    pair => new { text = pair.Value.Source.Content,
                        sentences = pair.Value.Sentences.SelectMany(sentence => new[] { sentence.Span.Start, sentence.Span.End }) },
                    StringComparer.Ordinal)) with { IsLarge = true }),
        ];
    }
}
