using Analysis.Recognition.Actors;
using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>Names several who speak as one: "France and Chad", "the foreign ministers of France, Chad and Malta".</summary>
internal sealed class JointSpeakers(DocumentView document, Speakers speakers)
{
    // More names than any list of speakers holds.
    private const int Memory = 60;

    /// <summary>
    /// Whether common nouns and a name speak as one: "relatives and a US official", "the mayor and Ada Okoro"; not "president and
    /// founder Ada Okoro", who is one.
    /// </summary>
    public bool IsMixed(Passage passage, NounPhrase subject, int last)
    {
        for (var and = subject.First + 1; and < last; and++)
        {
            // "Chadian and American officials"
            if (passage[and].IsWord("and") && and + 1 == last && and - 1 == subject.First && passage.IsCapitalised(and - 1)
                && passage.ActorAt(last) is { Value.Kind: ActorKind.Group })
            {
                return true;
            }

            if (!passage[and].IsWord("and") || !(passage[and - 1].Is(WordClass.Open) || passage[and - 1].IsName))
            {
                continue;
            }

            var noun = passage[and - 1].Lower;
            var isSomebody = passage[and - 1].IsName || speakers.KindOf(noun) is "person" or "body" or "voice" or "generic";
            var isSeveral = noun.EndsWith('s') && speakers.KindOf(noun) == "person";
            return isSomebody && (isSeveral || passage[and + 1].Is(WordClass.Determiner) || and + 1 == last && !passage[and - 1].IsName);
        }

        return false;
    }

    /// <summary>Both names of "Poland and Lithuania"; null when there is only one.</summary>
    public Speaker? Of(Passage passage, NounPhrase subject, int head, Mention<Actor> last)
    {
        var span = passage.SpanOf(subject.First, subject.Last);
        var names = new List<string>();
        for (var i = subject.First; i <= head; i++)
        {
            // "doctors in Kano and the Red Cross": where the doctors are.
            if (passage.ActorAt(i) is { } actor
                && !(i < head && passage[i].Kind == UnitKind.Place && passage[i - 1].Is(WordClass.Preposition))
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
