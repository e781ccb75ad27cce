using System.Globalization;
using Analysis.Text;

namespace Analysis.Recognition.Actors;

/// <summary>Reads what lists know by name: the user's aliases, states, places, account names.</summary>
internal static class StateShape
{
    // "US-led", "Paris-based": an adjective, no mention.
    private static bool IsAdjective(Passage passage, int last) =>
        passage.IsHyphened(last) && char.IsLower(passage.Words(last + 2)[0]);

    public static Sighting? Alias(Passage passage, int token)
    {
        if (!passage.Has(token) || passage.FollowsHyphen(token) || passage.At(passage.Lexicon.Aliases, token) is not { } found
            || IsAdjective(passage, found.Last))
        {
            return null;
        }

        return new Sighting(token, found.Last, found.Value.Kind ?? ActorKind.Organisation, "actor.alias") { Canonical = found.Value.Actor };
    }

    public static Sighting? State(Passage passage, int token)
    {
        if (!passage.IsWord(token) || passage.FollowsHyphen(token) || passage.At(passage.Lexicon.States, token) is not { } found
            || IsAdjective(passage, found.Last)
            || (NameShape.IsAcronym(passage.Words(token)) && !passage.IsAcronym(token) && passage.Words(token).Length < 3))
        {
            return null;
        }

        return new Sighting(token, found.Last, ActorKind.State, "actor.state") { Canonical = found.Value };
    }

    public static Sighting? Place(Passage passage, int token)
    {
        if (!passage.IsWord(token) || passage.FollowsHyphen(token) || passage.At(passage.Lexicon.Places, token) is not { } found
            || IsAdjective(passage, found.Last))
        {
            return null;
        }

        // "Moscow province": the head belongs to the place.
        var last = found.Last;
        if (passage.IsWord(last + 1) && passage.Lexicon.PlaceHeads.Contains(passage.Lower(last + 1)))
        {
            last++;
        }

        return new Sighting(token, last, ActorKind.Place, "actor.place")
        {
            Canonical = last == found.Last ? found.Value : passage.Quote(token, last)
        };
    }

    /// <summary>"CHIANG RAI – ...", "CHIANG RAI (Agency) - ...": capitals that open a paragraph before a dash name a place.</summary>
    public static Sighting? Dateline(Passage passage, int token)
    {
        const int longestPlace = 3;
        if (token != passage.First || passage.IsHeadline || !IsLoud(passage, token))
        {
            return null;
        }

        var last = token;
        while (last - token < longestPlace && IsLoud(passage, last + 1))
        {
            last++;
        }

        // The country, the day and the agency may stand before the dash.
        const int longestDateline = 10;
        var next = last + 1;
        while (next - last < longestDateline && passage.Has(next) && !IsDash(passage, next)
            && (passage.Words(next) is "," or "." or "(" or ")" || passage.Text.Tokens[next].Kind == TokenKind.Number
                || char.IsUpper(passage.Words(next)[0])))
        {
            next++;
        }

        return (next == last + 1 || passage.Words(last + 1) is "," or "(") && IsDash(passage, next) && passage.Has(next + 1)
            ? new Sighting(token, last, ActorKind.Place, "actor.dateline")
            {
                Canonical = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(passage.Quote(token, last).ToLowerInvariant())
            }
            : null;
    }

    private static bool IsDash(Passage passage, int token) =>
        passage.Words(token) is "–" or "—" or "--"
        || (passage.Words(token) is "-" && !passage.IsGlued(token - 1) && !passage.IsGlued(token));

    private static bool IsLoud(Passage passage, int token) =>
        passage.IsWord(token) && passage.Words(token).Length > 2 && passage.Words(token).All(char.IsUpper);

    public static Sighting? PlaceByHead(Passage passage, int token)
    {
        if (!passage.IsNameWord(token) || passage.FollowsHyphen(token) || passage.IsHeadline)
        {
            return null;
        }

        var last = token;
        while (last - token < 5 && passage.IsCapitalised(last + 1))
        {
            last++;
        }

        return last > token
            && (passage.Lexicon.PlaceHeads.Contains(passage.Lower(last)) || passage.Lexicon.PlaceBeginnings.Contains(passage.Lower(token)))
            && (!passage.IsOrdinary(token) || passage.Is(token - 1, "the"))
            ? new Sighting(token, last, ActorKind.Place, "actor.place-head")
            : null;
    }

    public static Sighting? People(Passage passage, int token) =>
        passage.IsWord(token) && passage.At(passage.Lexicon.Peoples, token) is { } found
            ? new Sighting(token, found.Last, ActorKind.Group, "actor.people") { Canonical = passage.Quote(token, found.Last) }
            : null;

    public static Sighting? Handle(Passage passage, int token) =>
        passage.Has(token) && passage.Text.Tokens[token].Kind == TokenKind.Handle
            ? new Sighting(token, token, ActorKind.Person, "actor.handle")
            : null;
}
