using Analysis.Recognition.Actors;
using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>Names several who speak as one: "France and Chad", "the foreign ministers of France, Chad and Malta".</summary>
internal sealed class JointSpeakers(DocumentView document, Speakers speakers)
{
    // More names than any list of speakers holds.
    private const int Memory = 60;

    /// <summary>Both names of "Poland and Lithuania"; null when there is only one.</summary>
    public Speaker? Of(Passage passage, NounPhrase subject, int head, Mention<Actor> last)
    {
        var span = passage.SpanOf(subject.First, subject.Last);
        var names = new List<string>();
        for (var i = subject.First; i <= head; i++)
        {
            if (passage.ActorAt(i) is { } actor
                && (i == head || passage[i + 1].Is(WordClass.Conjunction) || passage[i + 1].Kind == UnitKind.Comma))
            {
                names.Add(actor.Value.Name);
            }
        }

        // "France, Chad and Malta": the list before the comma, unless a preposition governs it.
        for (var comma = subject.First - 1; names.Count is > 1 and < Memory && passage[comma].Kind == UnitKind.Comma
            && passage.ActorAt(comma - 1) is { Value.Kind: ActorKind.State or ActorKind.Organisation or ActorKind.Group } listed; )
        {
            var first = passage[comma - 2].Is(WordClass.Determiner) ? comma - 2 : comma - 1;
            if (passage[first - 1].IsWord("of")
                && (speakers.KindOf(passage[first - 2].Lower) is "person" or "body" or "voice"
                    || passage.ActorAt(first - 2) is { Value.Kind: ActorKind.Group or ActorKind.Office }))
            {
                // "the foreign ministers of France, Chad and Malta"
                var noun = first - 2;
                while (passage[noun - 1].Is(WordClass.Open))
                {
                    noun--;
                }

                var all = passage.SpanOf(noun, subject.Last);
                return new Speaker(PhraseNames.WithoutArticle(document.Structure.Source[all]), ActorKind.Group, all, last);
            }

            if (passage[first - 1].Is(WordClass.Preposition))
            {
                break;
            }

            names.Insert(0, listed.Value.Name);
            comma = first - 1;
        }

        return names.Count > 1 ? new Speaker(string.Join(" and ", names.Distinct(StringComparer.Ordinal)), ActorKind.Group, span, last)
            : null;
    }
}
