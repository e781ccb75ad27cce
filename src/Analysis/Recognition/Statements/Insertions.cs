using Analysis.Recognition.Actors;
using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>Finds what stands between commas or dashes between a subject and its verb: "Okoro, who led the march, said".</summary>
internal sealed class Insertions(Speakers speakers)
{
    private const int Reach = 60;

    // "Weeks after the coup, the army had arrested 400, said ...": a main clause stands in apposition to nothing.
    private static bool IsClause(Passage passage, int from, int to)
    {
        for (var i = from; i < to && !(passage[i].Lower is "who" or "which" or "that" or "whose"); i++)
        {
            if (passage[i].Is(WordClass.Auxiliary))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The words between two commas or dashes, the second of which stands at <paramref name="close"/>; null when there are none.
    /// </summary>
    public NounPhrase? Before(Passage passage, int close)
    {
        NounPhrase? apposition = null;
        for (var open = close - 1; open > Math.Max(0, close - Reach); open--)
        {
            if (passage[open].Kind is UnitKind.Stop or UnitKind.Semicolon or UnitKind.Colon || passage.IsSpeech(open))
            {
                break;
            }

            if (passage[open].Kind != passage[close].Kind
                || !(passage[open - 1].EndsNounPhrase || passage[open - 1].Kind == UnitKind.Aside))
            {
                continue;
            }

            var first = passage[open + 1];
            if (open + 2 == close && passage.ActorAt(open + 1) is { Value.Kind: ActorKind.Person }
                && speakers.KindOf(passage[open - 1].Lower) is "person" or "voice")
            {
                // "The mayor, who led the march, was arrested, his wife, Ada Okoro, said."
                return new NounPhrase(open + 1, open + 1);
            }

            if (first.Lower is "who" or "which" or "whose" or "whom" or "where" or "when" or "though" or "although" or "as" or "alongside"
                or "along" or "together" or "including"
                || first.Is(WordClass.Preposition) || passage[close].Kind == UnitKind.Dash
                || (first.Is(WordClass.Open) && first.Lower.EndsWith("ed", StringComparison.Ordinal))
                || (first.Is(WordClass.Open) && first.Lower.EndsWith("ing", StringComparison.Ordinal)))
            {
                return new NounPhrase(open + 1, close - 1);
            }

            if (apposition is null
                && (first.Kind is UnitKind.Number or UnitKind.Actor or UnitKind.Place || first.Is(WordClass.Determiner)
                    || first.Is(WordClass.Open) || first.Is(WordClass.Adverb))
                && !IsClause(passage, open + 1, close))
            {
                apposition = new NounPhrase(open + 1, close - 1);
            }
        }

        return apposition;
    }

    /// <summary>
    /// The name of the speaker in an insertion: "The bank's director, Ada Okoro, said"; null when it only tells more of what stands before.
    /// </summary>
    public NounPhrase? Named(Passage passage, NounPhrase insertion)
    {
        if (IsPerson(passage, insertion))
        {
            return insertion;
        }

        // "One barrister, Ada Okoro of the Lagos bar, said": so does one that says where the name is from.
        if (passage.ActorAt(insertion.First) is { Value.Kind: ActorKind.Person } && insertion.First < insertion.Last
            && passage[insertion.First + 1].Is(WordClass.Preposition)
            && passage[insertion.First + 1].Lower is "of" or "from" or "at" or "with")
        {
            return new NounPhrase(insertion.First, insertion.First);
        }

        // "A monitoring group, the Harbour Watch, says": the insertion names the body.
        var body = passage[insertion.First].Is(WordClass.Determiner) ? insertion.First + 1 : insertion.First;
        if (body == insertion.Last && passage.ActorAt(body) is { Value.Kind: ActorKind.Organisation }
            && IsBehindBody(passage, insertion) && !passage.IsCapitalised(insertion.First - 2))
        {
            return new NounPhrase(body, body);
        }

        // "The league's weekly sheet, Harbinger, says": a word that nobody knows names the paper.
        return insertion.First == insertion.Last && passage.IsCapitalised(insertion.Last) && passage[insertion.Last].Is(WordClass.Open)
            && speakers.IsUncommon(passage[insertion.Last].Lower) && IsBehindBody(passage, insertion)
            ? insertion
            : null;
    }

    // "The bank's director, Ada Okoro, said", "a teacher, the poet Ada Okoro, said"; not "the march, led by Ada Okoro, said".
    private static bool IsPerson(Passage passage, NounPhrase insertion)
    {
        const int longestTitle = 3;
        return insertion.Last - insertion.First <= longestTitle && passage.ActorAt(insertion.Last) is { Value.Kind: ActorKind.Person }
            && (insertion.First == insertion.Last || passage[insertion.First].Is(WordClass.Open)
                || passage[insertion.First].Is(WordClass.Determiner) || passage[insertion.First].IsName)
            && !Enumerable.Range(insertion.First, insertion.Last - insertion.First).Any(i => passage[i].IsWord("by")
                || passage[insertion.First].Is(WordClass.Determiner) && passage[i].Is(WordClass.Preposition));
    }

    // "A monitoring group, ...", "the league's weekly sheet, ...": a noun that a body or a paper may have.
    private bool IsBehindBody(Passage passage, NounPhrase insertion) =>
        passage[insertion.First - 2].Is(WordClass.Open)
        && speakers.KindOf(passage[insertion.First - 2].Lower) is "generic" or "body" or "document";
}
