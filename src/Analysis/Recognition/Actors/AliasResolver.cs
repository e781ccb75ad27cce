using Analysis.Text;

namespace Analysis.Recognition.Actors;

/// <summary>Joins the mentions of one actor inside a document and gives each its canonical name.</summary>
/// <remarks>Persons first, then bodies, then what points back: "the Council", "the president". What could stand for two is joined to neither.</remarks>
internal static class AliasResolver
{
    public static IReadOnlyList<Mention<Actor>> Resolve(TextStructure text, List<Sighting> sightings, ActorLexicon lexicon)
    {
        var names = new List<NamedSighting>();
        foreach (var sighting in sightings.OrderBy(sighting => sighting.First).ThenBy(sighting => sighting.Last))
        {
            names.Add(new NamedSighting(sighting, text.Source[text.SpanOf(sighting.First, sighting.Last)]));
        }

        KindVote.Settle(names);
        PersonJoiner.Join(names);
        OrganisationJoiner.Join(text, names, lexicon);
        GroupJoiner.Join(text, names);
        return [.. names.Where(name => name.Canonical.Length > 0).Select(name => name.ToMention(text)).OrderBy(mention => mention.Span)];
    }
}
