using System.Collections.Frozen;
using Analysis.Recognition.Actors;
using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>Finds the noun phrase that a verb has for its subject. Looks no further than a clause reaches.</summary>
internal sealed class SubjectReader(CueFinder cues, Speakers speakers)
{
    private const int Reach = 60;

    private readonly Insertions insertions = new(speakers);
    private readonly RelativeClauses relatives = new(cues);

    // Prepositions that as often begin a clause: what follows them is its subject.
    private static readonly FrozenSet<string> ClauseOpeners =
        new[] { "after", "before", "since", "until", "till", "as", "following", "despite" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The subject that ends just before <paramref name="verbStart"/>; null when none does.</summary>
    public NounPhrase? Before(Passage passage, int verbStart)
    {
        var end = verbStart - 1;
        while (passage[end].Kind is UnitKind.Aside)
        {
            end--;
        }

        if (passage[end].Kind is UnitKind.Comma or UnitKind.Dash)
        {
            if (insertions.Before(passage, end) is not { } insertion)
            {
                return null;
            }

            if (insertions.Named(passage, insertion) is { } named)
            {
                return named;
            }

            end = insertion.First - 2;

            // "Okoro, 24, a student, said": an age is a further insertion.
            end -= passage[end].Kind == UnitKind.Number && passage[end - 1].Kind == UnitKind.Comma ? 2 : 0;
            while (passage[end].Kind is UnitKind.Aside)
            {
                end--;
            }

            // "Okoro, organiser of the mine workers, or MWU - which was founded in 1981 - said": another
            // name for what stands before the comma.
            end -= passage[end].IsName && passage[end - 1].IsWord("or") && passage[end - 2].Kind == UnitKind.Comma ? 3 : 0;
            return EndingAt(passage, end) is { } phrase ? Bearer(passage, phrase) ?? phrase : null;
        }

        return EndingAt(passage, end);
    }

    // "Ada Okoro, spokeswoman for the Board of Trade, Industry and Ports, said": a title between commas is that of the person before it.
    private NounPhrase? Bearer(Passage passage, NounPhrase title) =>
        passage[title.First - 1].Kind == UnitKind.Comma && passage.ActorAt(title.First - 2) is { Value.Kind: ActorKind.Person }
        && speakers.KindOf(passage[speakers.HeadOf(passage, title)].Lower) is "person" or "voice"
            ? new NounPhrase(title.First - 2, title.First - 2)
            : null;

    /// <summary>The subject that begins at <paramref name="start"/>, as in "said the minister"; null when none does.</summary>
    public NounPhrase? After(Passage passage, int start)
    {
        var last = start - 1;
        for (var i = start; i < start + Reach; i++)
        {
            var unit = passage[i];
            var goesOn = unit.IsName || unit.Is(WordClass.Determiner) || unit.Is(WordClass.Open)
                || unit.Kind is UnitKind.Possessive or UnitKind.Aside
                || (unit.Is(WordClass.Pronoun) && i == start)
                || (i > start && unit.Is(WordClass.Preposition) && unit.Lower is "of" or "for" or "from" or "to"
                    && passage[i + 1].StartsNounPhrase && passage[i + 1].Kind != UnitKind.Date)
                || (i > start && unit.Is(WordClass.Conjunction) && passage[i + 1].IsName);
            // "according to the army nine people died"
            goesOn &= i == start || !passage.IsNumber(i) || passage[i - 1].Is(WordClass.Determiner);
            // "figures from the ministry suggest that": a verb of its own.
            if (!goesOn || unit.Lower is "who" or "whom" || (i > start && passage[i + 1].IsWord("that") && IsVerb(passage, i)))
            {
                break;
            }

            last = i;
            if (unit.Is(WordClass.Pronoun))
            {
                break;
            }
        }

        while (last >= start && passage[last].Kind == UnitKind.Aside)
        {
            last--;
        }

        return last >= start && passage[last].EndsNounPhrase ? new NounPhrase(start, last) : null;
    }

    private NounPhrase? EndingAt(Passage passage, int end)
    {
        // "The Harbour Police itself says".
        end -= passage[end].Lower is "itself" or "himself" or "herself" or "themselves" && passage[end - 1].EndsNounPhrase ? 1 : 0;
        var isPersons = false;
        for (var hops = 0; hops < 3; hops++)
        {
            // "the port of Bata, Chad": where the port is.
            end -= passage[end].IsName && passage[end - 1].Kind == UnitKind.Comma && passage[end - 2].Kind == UnitKind.Place
                && passage.ActorAt(end) is { Value.Kind: ActorKind.State or ActorKind.Place } ? 2 : 0;
            if (RelativeClauses.IsPronoun(passage, end = RelativeClauses.BeforeDay(passage, end)))
            {
                isPersons = passage[end].IsWord("who");
                end -= passage[end - 1].Kind == UnitKind.Comma ? 2 : 1;
                continue;
            }

            // "The minister on Monday said", "a report published in May said".
            var isDated = passage[end].Kind == UnitKind.Date && passage[end - 1].Kind is UnitKind.Word or UnitKind.Actor;
            if (!passage[end].EndsNounPhrase && !isDated)
            {
                return null;
            }

            if (passage[end].Is(WordClass.Pronoun))
            {
                return passage[end - 1].IsWord("of") && end > 1 ? new NounPhrase(end - 2, end) : new NounPhrase(end, end);
            }

            var start = StartOf(passage, end);

            // "The envoy who met the rebels said": what was found is the end of a relative clause.
            if (relatives.Before(passage, start) is { } relative)
            {
                end = relative;
                continue;
            }

            // "according to the clinic, which says": what a relative clause hangs on may hang on a preposition itself.
            var phrase = (isPersons ? OfPersons(passage, start, end) : Trim(passage, start, end))
                ?? (hops > 0 && passage.ActorAt(end) is not { Value.Kind: ActorKind.Place } ? Innermost(passage, new NounPhrase(start, end))
                    : null);
            return hops > 0 && phrase is { } outer && !speakers.CanSpeak(passage, outer) ? Innermost(passage, outer) : phrase;
        }

        return null;
    }

    // "landowners in Chad, who", "a lecturer at the Lagos Institute who": "who" is no place and no body, so what it
    // hangs on stands before the preposition.
    private NounPhrase? OfPersons(Passage passage, int start, int end)
    {
        // "the arrest of Ada Okoro, who"
        if (passage.ActorAt(end) is { Value.Kind: ActorKind.Person })
        {
            return new NounPhrase(end, end);
        }

        // "were called baseless by an army spokesman, who added"
        start = Math.Max(start,
            1 + Enumerable.Range(start, end - start).LastOrDefault(i => i > start && passage[i].IsWord("by"), start - 1));
        var last = end;
        while (passage.ActorAt(last) is { Value.Kind: not (ActorKind.Person or ActorKind.Group or ActorKind.Office) })
        {
            var preposition = last - 1;
            while (preposition > start && (passage[preposition].Is(WordClass.Determiner) || passage[preposition].Is(WordClass.Open)))
            {
                preposition--;
            }

            if (preposition <= start || !passage[preposition].Is(WordClass.Preposition) || !passage[preposition - 1].EndsNounPhrase)
            {
                break;
            }

            last = preposition - 1;
        }

        return last == end ? Trim(passage, start, end) : Trim(passage, RelativeClauses.FirstOf(passage, start, last), last);
    }

    // "the publication of a report which ...": the relative clause hangs on the last noun.
    private static NounPhrase Innermost(Passage passage, NounPhrase phrase)
    {
        var first = phrase.Last;
        while (first > phrase.First && !passage[first - 1].Is(WordClass.Preposition))
        {
            first--;
        }

        return new NounPhrase(first, phrase.Last);
    }

    private int StartOf(Passage passage, int end)
    {
        var start = end;
        while (start - 1 >= Math.Max(0, end - Reach))
        {
            var unit = passage[start - 1];
            var belongs = unit.IsName || unit.Kind is UnitKind.Number or UnitKind.Date or UnitKind.Aside or UnitKind.Possessive
                || (unit.Is(WordClass.Determiner) && unit.Lower is not ("which" or "whose" or "what"))
                || (unit.Is(WordClass.Open) && !IsVerb(passage, start - 1))
                || (unit.Is(WordClass.Adverb) && unit.Lower is not ("not" or "also"))
                || (unit.Is(WordClass.Preposition) && !ClauseOpeners.Contains(unit.Lower))
                || (unit.Is(WordClass.Conjunction) && unit.Lower is "and" or "or" && passage[start - 2].EndsNounPhrase)
                || (unit.Kind == UnitKind.Quote && !passage.IsSpeech(start - 1));
            // "told reporters witnesses had counted 30": those who are told begin no subject.
            if (!belongs
                || (start <= end && passage[start - 2].Kind == UnitKind.Word && passage[start - 2].Lower is "told" or "tells" or "telling"
                    && unit.Is(WordClass.Open) && passage[start].StartsNounPhrase))
            {
                break;
            }

            start--;
        }

        return start;
    }

    // A cue verb that stands behind a subject of its own, as in "said the ministry denied".
    private bool IsVerb(Passage passage, int index) =>
        cues.IsVerbAt(passage, index) && passage[index - 1] is { } before
        && (before.Kind == UnitKind.Actor || before.Is(WordClass.Pronoun) || before.Is(WordClass.Auxiliary));

    // Takes off what leads in: "and", "on Friday", "in a statement".
    private NounPhrase? Trim(Passage passage, int start, int end)
    {
        while (start < end && (passage[start].Is(WordClass.Conjunction) || passage[start].Kind is UnitKind.Date or UnitKind.Aside
            || (passage[start].Is(WordClass.Adverb) && passage[start + 1].Kind != UnitKind.Word)))
        {
            start++;
        }

        if (passage.SentenceStart(end) is var sentence && start <= LeadIns.Behind(passage, sentence)
            && LeadIns.Behind(passage, sentence) <= end)
        {
            start = Math.Max(start, LeadIns.Behind(passage, sentence));
        }

        // "From May to June the league": one preposition behind the other.
        while (passage[start].Is(WordClass.Preposition))
        {
            var next = start + 1;
            while (next <= end && !BeginsAnew(passage, next, start))
            {
                next++;
            }

            // "rose at the mosque in Lagos, and called": what hangs on a preposition is no subject, but in "with diplomats saying".
            if ((next <= end ? next : BehindPreposition(passage, start, end)) is not { } anew || anew <= start)
            {
                return null;
            }

            start = anew;
        }

        // "Protesters marched and the union said": a second noun phrase without anything that binds it to the first.
        for (var i = end; i > start; i--)
        {
            if (passage.BeginsWithArticle(i) && !passage[i - 1].Is(WordClass.Preposition) && !passage[i - 1].Is(WordClass.Determiner)
                && !passage[i - 1].Is(WordClass.Adverb) && !passage[i - 1].Is(WordClass.Conjunction) && !passage[i - 1].IsPossessive)
            {
                start = i;
                break;
            }
        }

        return start <= end ? new NounPhrase(start, end) : null;
    }

    // "with diplomats saying"; "In a report Amnesty International said": a name that no preposition governs.
    private int? BehindPreposition(Passage passage, int start, int end)
    {
        var first = end;
        while (first > 0 && !passage[first - 1].Is(WordClass.Preposition))
        {
            first--;
        }

        return passage[start].IsWord("with") ? first
            : passage[end].Kind == UnitKind.Actor && passage[end - 1].Is(WordClass.Open) && end - 1 > first ? first
            : passage[end - 1].IsName && passage[end - 2].Is(WordClass.Preposition)
                && speakers.KindOf(passage[end].Lower) is "person" or "body" ? end
            : null;
    }

    private static bool BeginsAnew(Passage passage, int index, int preposition)
    {
        var before = passage[index - 1];
        return index > preposition + 1
            && (before.Kind == UnitKind.Date
                || (before.EndsNounPhrase && (passage.BeginsWithArticle(index) || passage[index].Is(WordClass.Pronoun)
                    || (passage[index].IsName && before.IsName))));
    }
}
