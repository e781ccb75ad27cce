using Analysis.Recognition.Actors;
using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>Which body or people spoke last, as pronouns and nouns such as "the group" look back at them.</summary>
internal sealed class Bodies(DocumentView document, Speakers speakers, IReadOnlyList<Spoken> spoken)
{
    /// <summary>"State television said a convoy was ambushed by villagers. They say that ...": the villagers may be meant.</summary>
    public bool HasDoersBetween(Passage passage, int offset)
    {
        const int longestNoun = 4;
        var structure = document.Structure;
        var from = structure.TokenAt(spoken[^1].Offset);
        return spoken[^1].Block == passage.Block
            && Enumerable.Range(from, Math.Max(0, structure.TokenAt(offset) - from)).Where(token => structure.Is(token, "by"))
                .Any(by => Enumerable.Range(by + 1, longestNoun)
                    .TakeWhile(noun => noun < structure.Tokens.Length
                        && structure.Word(noun).Class is WordClass.Open or WordClass.Determiner)
                    .Any(noun => structure.Lower(noun).EndsWith('s') && speakers.KindOf(structure.Lower(noun)) == "person"));
    }

    /// <summary>"the mayor" is no "they".</summary>
    public bool IsOnePerson(Speaker speaker)
    {
        var noun = speaker.Name.Split(' ').TakeWhile(word => WordClasses.Of(word) != WordClass.Preposition)
            .LastOrDefault("").ToLowerInvariant();
        return speaker.Kind is null or ActorKind.Office && speakers.KindOf(noun) is "person" or "voice" && !noun.EndsWith('s')
            && noun is not ("men" or "women" or "people" or "staff" or "crew");
    }

    public bool IsOne(Speaker body) => body.Kind is ActorKind.Organisation or ActorKind.State or ActorKind.Group
        || (body.Kind is null
            && speakers.KindOf(body.Name[(body.Name.LastIndexOf(' ') + 1)..].ToLowerInvariant()) is "body" or "generic" or "document");

    /// <summary>Whether anybody speaks in a passage or behind it so far.</summary>
    public bool IsSaidSince(Passage passage) =>
        spoken.Any(entry => entry.Offset >= passage.Span.Start || entry.Content.End > passage.Span.Start);

    public Speaker? LastBody(Passage passage, int offset, int blocks)
    {
        var last = spoken.LastOrDefault(entry => entry.Offset < offset && document.Structure.Blocks[entry.Block].Kind != BlockKind.Caption);
        return last.Speaker is { IsBody: true } body && Distance(last.Block, passage.Block) <= blocks ? body : null;
    }

    /// <summary>The body that spoke last, and the one that said so: "the league said relatives had reported 40".</summary>
    public (Speaker? Inner, Speaker? Outer) LastBodies(Passage passage, int offset, int blocks)
    {
        var last = spoken.LastOrDefault(entry => entry.Offset < offset);
        var outer = spoken.FirstOrDefault(entry => !entry.IsTurn && entry.Offset < last.Offset && entry.Content.Start <= last.Offset
            && last.Offset < entry.Content.End && Distance(entry.Block, passage.Block) <= blocks).Speaker;
        return (LastBody(passage, offset, blocks), outer is { IsBody: true } ? outer : null);
    }

    // Blocks apart, captions between them not counted.
    private int Distance(int from, int to)
    {
        const int far = 20;
        return to - from > far ? far
            : Enumerable.Range(from, Math.Max(0, to - from)).Count(block => document.Structure.Blocks[block].Kind != BlockKind.Caption);
    }
}
