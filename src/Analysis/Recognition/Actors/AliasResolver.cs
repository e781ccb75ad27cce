using Analysis.Text;

namespace Analysis.Recognition.Actors;

/// <summary>Joins the mentions of one actor inside a document and gives each its canonical name.</summary>
/// <remarks>
/// Persons first, then bodies, then what points back: "the Council", "the president". What could stand for two is joined to neither.
/// </remarks>
internal static class AliasResolver
{
    public static IReadOnlyList<Mention<Actor>> Resolve(TextStructure text, List<Sighting> sightings, ActorLexicon lexicon)
    {
        var nested = sightings.SelectMany(sighting => sighting.Inside).ToHashSet(ReferenceEqualityComparer.Instance);
        var names = new List<NamedSighting>();
        foreach (var sighting in sightings.OrderBy(sighting => sighting.First).ThenBy(sighting => sighting.Last))
        {
            names.Add(new NamedSighting(Aliased(text, sighting, lexicon), text.Source[text.SpanOf(sighting.First, sighting.Last)])
            {
                First = sighting.Kind == ActorKind.Person ? Courtesies.FirstOf(text, sighting.First)
                    : !nested.Contains(sighting) && TakesArticle(text, sighting, lexicon) ? sighting.First - 1
                    : sighting.First,
            });
        }

        KindVote.Settle(names);
        PersonJoiner.Join(text, names, lexicon);
        OrganisationJoiner.Join(text, names, lexicon);
        GroupJoiner.Join(names);
        foreach (var name in names.Where(name => lexicon.Apart.Contains((name.Form, name.Canonical))))
        {
            name.Canonical = name.Form;
        }

        return [.. names.Where(name => name.Canonical.Length > 0).Select(name => name.ToMention(text)).OrderBy(mention => mention.Span)];
    }

    // "Ada Okoro, the minister": read with the title, and still the one whom the user names.
    private static Sighting Aliased(TextStructure text, Sighting sighting, ActorLexicon lexicon) =>
        sighting.Canonical.Length == 0 && lexicon.Aliases.At(text, sighting.First, sighting.Last + 1) is { } alias
        && alias.Last == sighting.Last
            ? sighting with { Canonical = alias.Value.Actor, Kind = alias.Value.Kind ?? sighting.Kind } : sighting;

    // "the" belongs to the mention of a body, state, group or office, but not where the name only
    // qualifies the next noun ("the Malta talks").
    private static bool TakesArticle(TextStructure text, Sighting sighting, ActorLexicon lexicon) =>
        sighting.Kind is not (ActorKind.Person or ActorKind.Place) && text.Is(sighting.First - 1, "the") && !IsNoun(text, sighting.Last + 1)
        && !(sighting.Kind == ActorKind.State && sighting.First == sighting.Last && !NameShape.IsAcronym(text.Words(sighting.First))
            && !lexicon.WithArticle.Contains(text.Lower(sighting.First)));

    private static bool IsNoun(TextStructure text, int token) =>
        token < text.Tokens.Length && text.Tokens[token].Kind == TokenKind.Word && char.IsLower(text.Words(token)[0])
        && text.Word(token).Class == WordClass.Open
        && !text.Lower(token).EndsWith('s') && !text.Lower(token).EndsWith("ed", StringComparison.Ordinal)
        && !text.Lower(token).EndsWith("ing", StringComparison.Ordinal);
}
