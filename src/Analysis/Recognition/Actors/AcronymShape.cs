using Analysis.Text;

namespace Analysis.Recognition.Actors;

/// <summary>Reads acronyms, and the names that a text spells them out by.</summary>
internal static class AcronymShape
{
    private const int LongestName = 16;

    // Longer words in capitals are shouted, not short for anything.
    private const int LongestAcronym = 9;

    /// <summary>"Full Name of It (FNI)": the bracket spells the first letters.</summary>
    public static Sighting? Defined(Passage passage, int start)
    {
        if (!passage.IsCapitalised(start) || passage.FollowsHyphen(start))
        {
            return null;
        }

        var last = start;
        while (last - start < LongestName
            && (passage.IsCapitalised(last + 1)
                || (passage.IsWord(last + 1) && passage.Lower(last + 1) is "of" or "for" or "and" or "the" or "on" or "in" or "de" or "to")
                || passage.Is(last + 1, "&") || passage.Is(last + 1, "-")))
        {
            last++;
        }

        return last > start && passage.Is(last + 1, "(") && passage.IsWord(last + 2) && passage.Is(last + 3, ")")
            && passage.Words(last + 2).Count(char.IsUpper) >= 2
            && Spells(passage, start, last, passage.Words(last + 2))
            ? new Sighting(start, last, ActorKind.Organisation, "actor.defined")
            : null;
    }

    private static bool Spells(Passage passage, int first, int last, string acronym)
    {
        var capitals = string.Concat(Enumerable.Range(first, last - first + 1).Where(passage.IsWord)
            .Select(token => passage.Words(token)[0]));
        var wanted = string.Concat(acronym.Where(char.IsLetter));
        return capitals.Equals(wanted, StringComparison.OrdinalIgnoreCase)
            || string.Concat(capitals.Where(char.IsUpper)).Equals(string.Concat(wanted.Where(char.IsUpper)), StringComparison.Ordinal);
    }

    /// <summary>Capitals only: "ABC"; and with digits behind, "G20".</summary>
    public static Sighting? Acronym(Passage passage, int token) =>
        passage.IsAcronym(token) && passage.Words(token).Length <= LongestAcronym && !passage.FollowsHyphen(token)
        && !(passage.IsHyphened(token) && char.IsLower(passage.Words(token + 2)[0]))
        && !passage.Lexicon.Ordinary.Contains(passage.Lower(token)) && passage.ClassOf(token) == WordClass.Open
        && !passage.At(passage.Lexicon.Titles, token).HasValue
        && !IsThing(passage, token) && !IsMoney(passage, token)
            ? new Sighting(token, AndLetter(passage, token), ActorKind.Organisation, "actor.acronym")
            : null;

    // "390 ETB", "USD 40"; "COP 30" is a conference.
    private static bool IsMoney(Passage passage, int token) =>
        CurrencyCodes.Contains(passage.Words(token)) && (IsNumber(passage, token - 1) || IsNumber(passage, token + 1))
        || passage.Words(token) is "COP" && IsNumber(passage, token - 1);

    private static bool IsNumber(Passage passage, int token) => passage.Has(token) && passage.Text.Tokens[token].Kind == TokenKind.Number;

    // "a VBX factory": with "a" before it, an acronym that no office or body follows is a thing.
    private static bool IsThing(Passage passage, int token) =>
        (passage.Is(token - 1, "a") || passage.Is(token - 1, "an")) && passage.IsWord(token + 1)
        && char.IsLower(passage.Words(token + 1)[0])
        && passage.At(passage.Lexicon.Titles, token + 1) is null && passage.At(passage.Lexicon.Groups, token + 1) is null;

    // "B&B", "ABC-PF", "RVD-Info": one name, but not "EU-Chad".
    private static int AndLetter(Passage passage, int token) =>
        passage.IsHyphened(token) && (NameShape.IsAcronym(passage.Words(token + 2)) || IsSecondHalf(passage, token + 2)) ? token + 2
        : passage.Is(token + 1, "&") && passage.IsGlued(token) && passage.IsGlued(token + 1) && passage.IsWord(token + 2)
            && char.IsUpper(passage.Words(token + 2)[0]) ? token + 2 : token;

    private static bool IsSecondHalf(Passage passage, int token) =>
        passage.IsCapitalised(token) && !passage.IsHyphened(token) && passage.Words(token).Length > 3
            && passage.At(passage.Lexicon.States, token) is null
            && passage.At(passage.Lexicon.Places, token) is null && !passage.IsGiven(token)
            && !passage.Lower(token).EndsWith("an", StringComparison.Ordinal)
            && !passage.Lower(token).EndsWith("ese", StringComparison.Ordinal)
            && !passage.Lower(token).EndsWith("ed", StringComparison.Ordinal);
}
