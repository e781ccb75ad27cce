using Analysis.Recognition.Dates;
using Analysis.Sources;
using Analysis.Text;

namespace Analysis.Recognition.Actors;

/// <summary>Finds who is named in a text: persons, bodies, states, groups and offices, and places apart from them.</summary>
/// <remarks>
/// The span of a person is the name alone; the words of a title before it go to <see cref="Actor.Role"/>, and stand as a part of kind
/// <see cref="ActorKind.Office"/>. States and bodies named inside a title or a group are mentions of their own, so mentions may nest.
/// </remarks>
public sealed class ActorRecogniser
{
    private readonly ActorLexicon lexicon;

    /// <param name="lexicon">Word lists.</param>
    /// <param name="aliases">The user's aliases.csv; may be empty.</param>
    public ActorRecogniser(Lexicon lexicon, IReadOnlyList<Alias> aliases) => this.lexicon = new ActorLexicon(lexicon, aliases);

    /// <summary>All mentions, by start, then by end. Pure.</summary>
    /// <param name="text">The document.</param>
    /// <param name="dates">Its dates: no name overlaps them.</param>
    /// <param name="source">What is known of the document beside its text.</param>
    public IReadOnlyList<Mention<Actor>> Recognise(TextStructure text, IReadOnlyList<Mention<Timex>> dates, SourceMetadata source)
    {
        var evidence = new WordEvidence(text, dates.Select(date => date.Span));
        var passages = text.Sentences.Where(sentence => text.BlockOf(sentence).Kind != BlockKind.Furniture)
            .Select(sentence => new Passage(text, sentence, lexicon, evidence)).ToList();
        var sightings = passages.SelectMany(Read).ToList();
        var again = KnownNames.Find(passages, sightings);
        var covered = again.SelectMany(whole => Enumerable.Range(whole.First, whole.Last - whole.First + 1)).ToHashSet();
        sightings.RemoveAll(sighting => covered.Contains(sighting.First));
        sightings.AddRange(again);
        return AliasResolver.Resolve(text, sightings, lexicon);
    }

    // At each token the longest reading wins, then the first rule.
    private static IEnumerable<Sighting> Read(Passage passage)
    {
        var token = passage.First;
        while (token < passage.End)
        {
            if (!passage.MayBegin(token))
            {
                token++;
                continue;
            }

            Sighting? best = null;
            foreach (var rule in NameRules.InOrder)
            {
                if (rule.Read(passage, token) is { } read && (best is null || read.End > best.End))
                {
                    best = read;
                }
            }

            if (best is null)
            {
                token++;
                continue;
            }

            foreach (var inside in best.Inside)
            {
                yield return inside;
            }

            if (best.Rule != ThingShape.Rule)
            {
                yield return WithParticle(passage, best);
            }

            if (OtherLetters.Behind(passage, best) is { } other)
            {
                yield return other;
                token = other.Last + 1;
                continue;
            }

            token = best.End + 1;
        }
    }

    // "al Qaeda", "al Shabaab": the article in small letters belongs to the name.
    private static Sighting WithParticle(Passage passage, Sighting name) =>
        name.Canonical.Length == 0 && name.Kind is not (ActorKind.State or ActorKind.Place) && passage.Is(name.First - 1, "al")
            && !passage.FollowsHyphen(name.First) && !passage.Is(name.First - 2, "et")
            && !passage.IsCapitalised(name.First - 1) && !passage.IsCapitalised(name.First - 2) ? name with { First = name.First - 1 }
        : name;
}
