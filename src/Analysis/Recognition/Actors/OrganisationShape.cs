using Analysis.Text;

namespace Analysis.Recognition.Actors;

/// <summary>Reads names of bodies by their head nouns, their length and their capitals.</summary>
internal static class OrganisationShape
{
    private const int LongestName = 16;

    /// <summary>"Ministry of Foreign Affairs", "National Security Council", "Northwind Trading Ltd".</summary>
    public static Sighting? Headed(Passage passage, int start)
    {
        if (!passage.IsNameWord(start) && !passage.IsAcronym(start) && !IsModifiedHead(passage, start)
            || passage.FollowsHyphen(start) || IsOpener(passage, start))
        {
            return null;
        }

        // "the Republic of Malta and Cyprus": states, one after the other.
        if (StateShape.State(passage, start) is { } state && passage.Is(state.Last + 1, "and"))
        {
            return null;
        }

        int? end = null;
        var next = start;
        while (next - start < LongestName && (passage.IsCapitalised(next) || (next > start && JoinsAt(passage, next))))
        {
            // "Secretary of State": a title with a complement, whatever its last word.
            if (passage.Is(next + 1, "of") && passage.At(passage.Lexicon.Titles, next) is not null)
            {
                break;
            }

            if (end is not null && passage.IsGiven(next) && passage.IsCapitalised(next + 1))
            {
                break;
            }

            if (next > start && passage.Lexicon.Companies.Contains(passage.Lower(next)))
            {
                // "Holdings Ltd".
                end = passage.IsCapitalised(next + 1) && passage.Lexicon.Companies.Contains(passage.Lower(next + 1)) ? next + 1 : next;
                break;
            }

            if (IsFirstHead(passage, next) && OrganisationTail.After(passage, next) is { } tail)
            {
                end = Math.Max(end ?? 0, tail);
            }
            else if (next > start && !IsTitleWord(passage, next) && passage.IsCapitalised(next) && IsLastHead(passage, next)
                && !passage.IsHyphened(next) && !EndsAsPlace(passage, next) && !IsRegion(passage, start, next)
                && !IsGroupOfState(passage, start, next))
            {
                end = Math.Max(end ?? 0, OrganisationTail.After(passage, next) ?? next);
            }

            next += passage.IsHyphened(next) ? 2 : 1;
        }

        return end is { } last && IsBody(passage, start, last)
            ? new Sighting(start, WithBranch(passage, start, last), ActorKind.Organisation, "actor.organisation")
            : null;
    }

    // "Street Watch Brazil": the branch in a state, named by a body without an article; but "told Harbour Watch
    // Brazil would", "the Foreign Office Iran".
    private static int WithBranch(Passage passage, int start, int last)
    {
        if (passage.IsHeadline || !passage.IsCapitalised(last) || !IsLastHead(passage, last) || passage.Is(start - 1, "the")
            || (passage.IsWord(start - 1) && passage.ClassOf(start - 1) is WordClass.Open or WordClass.Verb)
            || StateShape.State(passage, last + 1) is not { } state || passage.IsAcronym(state.Last))
        {
            return last;
        }

        var next = state.Last + 1;
        var goesOn = passage.Is(next, "and") || passage.Is(next, "or") || passage.IsClitic(next) || passage.IsHyphened(state.Last)
            || passage.IsCapitalised(next);
        return goesOn ? last : state.Last;
    }

    // "Foreign Office", "Bank of England" at the head of a sentence, in a text that writes "foreign" and "bank" as well.
    private static bool IsModifiedHead(Passage passage, int token) =>
        (passage.IsCapitalised(token) && IsFirstHead(passage, token) && OrganisationTail.After(passage, token) is not null) ||
        passage.IsCapitalised(token) && passage.IsCapitalised(token + 1) && passage.Lexicon.RoleModifiers.Contains(passage.Lower(token))
        && IsLastHead(passage, token + 1);

    // "Shares of ...": an ordinary word whose capital the sentence asks for begins no name by itself.
    private static bool IsOpener(Passage passage, int token) =>
        passage.OwesCapital(token) && passage.IsOrdinary(token) && !passage.IsCapitalised(token + 1) && !IsFirstHead(passage, token);

    // "Central Police Station", "Council Resolution": the next word says that it is no body.
    private static bool EndsAsPlace(Passage passage, int token) =>
        passage.IsCapitalised(token + 1)
        && (passage.Lexicon.PlaceHeads.Contains(passage.Lower(token + 1))
            || passage.Lexicon.Things.Contains(passage.Lower(token + 1)) && !IsLastHead(passage, token + 1));

    // "in Kano State": part of a country.
    private static bool IsRegion(Passage passage, int start, int last) =>
        passage.Is(last, "state") && last == start + 1 && !passage.IsOrdinary(start) && passage.Has(start - 1)
        && passage.Lexicon.Locatives.Contains(passage.Lower(start - 1));

    public static bool IsFirstHead(Passage passage, int token) =>
        passage.Lexicon.FirstHeads.Contains(passage.Lower(token)) && char.IsUpper(passage.Words(token)[0]);

    private static bool IsLastHead(Passage passage, int token) => passage.Lexicon.LastHeads.Contains(passage.Lower(token));

    // "White House Press Secretary": the word belongs to the title behind it.
    private static bool IsTitleWord(Passage passage, int token) =>
        passage.Lexicon.RoleModifiers.Contains(passage.Lower(token)) && passage.IsCapitalised(token + 1)
        && passage.At(passage.Lexicon.Titles, token + 1) is not null;

    // Small words inside a name that a head noun ends: "House and Senate Committee" is rare, "Centre for Human Rights Research" common.
    private static bool JoinsAt(Passage passage, int token) => OrganisationTail.IsPossessive(passage, token)
        || (passage.Lower(token) is "of" or "for" or "&"
            || (passage.Is(token, "and") && passage.IsOrdinary(token + 1) && passage.IsOrdinary(token - 1)))
        && passage.IsCapitalised(token + 1);

    // "Belgian Government" and "Belgian Police" act for the state: a group, not a name.
    private static bool IsGroupOfState(Passage passage, int start, int last) =>
        GroupShape.At(passage, start) is { } group && group.Last >= last;

    private static bool IsBody(Passage passage, int start, int last)
    {
        if (last == start || passage.Lexicon.Times.Contains(passage.Lower(start)))
        {
            return false;
        }

        // In a headline every noun has a capital: some word of the name must be no ordinary one.
        return !passage.IsHeadline
            || Enumerable.Range(start, last - start + 1).Any(token => passage.IsWord(token) && !passage.IsOrdinary(token)
                && !passage.Lexicon.LastHeads.Contains(passage.Lower(token)));
    }
}
