namespace Analysis.Recognition.Actors;

/// <summary>How far the name of a person reaches: given names, initials, particles, family names, suffixes.</summary>
internal static class PersonName
{
    private const int LongestName = 7;

    // What is hyphenated to a name without being part of it: "Lenin-era".
    private static readonly string[] Compounds =
    [
        "led", "era", "born", "made", "run", "wide", "held", "based", "backed", "style", "owned", "like", "bound", "type", "long", "free",
        "rich", "level", "only", "appointed", "designate", "elect"
    ];

    /// <summary>The last token of the name of a person that begins at <paramref name="start"/>.</summary>
    public static int? LastOf(Passage passage, int start, bool isTitled)
    {
        if (StateShape.Alias(passage, start) is { Kind: ActorKind.Person } alias)
        {
            return alias.Last;
        }

        var (next, last, parts) = (start, -1, 0);
        while (passage.Has(next) && parts < LongestName)
        {
            if (parts > 1 && passage.IsHeadline && passage.IsRun(start, last))
            {
                // "Grace Banda Defends Deal": the text names Grace Banda and nothing more.
                break;
            }

            if (NamePart(passage, next, parts, isTitled) is { } end)
            {
                (last, next) = (end, end + 1);
                parts++;
            }
            else if ((parts > 0 || isTitled) && Particles(passage, next) is { } behind)
            {
                next = behind;
            }
            else
            {
                break;
            }
        }

        if (last < 0)
        {
            return null;
        }

        var suffix = passage.Is(last + 1, ",") ? last + 2 : last + 1;
        return passage.IsWord(suffix) && passage.Lexicon.Suffixes.Contains(passage.Lower(suffix)) && char.IsUpper(passage.Words(suffix)[0])
            ? suffix
            : last;
    }

    private static int? NamePart(Passage passage, int token, int parts, bool isTitled)
    {
        if (!passage.IsWord(token))
        {
            return null;
        }

        if (IsInitial(passage, token))
        {
            return passage.Is(token + 1, ".") && passage.IsGlued(token) ? token + 1
                : parts > 0 || passage.IsNameWord(token + 1) ? token : null;
        }

        var isName = parts == 0 && !isTitled ? passage.IsNameWord(token) : passage.IsCapitalised(token);
        if (!isName || (parts > 0 && EndsBefore(passage, token, parts))
            || (parts == 0 && isTitled && !passage.IsGiven(token) && IsNoName(passage, token)))
        {
            return null;
        }

        // "St. Clair".
        if (passage.Lower(token) is "st" or "ste" && passage.Is(token + 1, ".") && passage.IsCapitalised(token + 2))
        {
            return token + 2;
        }

        var last = token;
        while (passage.IsHyphened(last))
        {
            var behind = passage.Words(last + 2);
            var joins = char.IsUpper(behind[0]) || (parts > 0 && behind.Length <= 6 && !Compounds.Contains(behind))
                || passage.Lexicon.Particles.Contains(passage.Lower(last + 2));
            if (!joins || !passage.IsWord(last + 2))
            {
                return last == token && char.IsLower(behind[0]) ? null : last;
            }

            last += 2;
        }

        return last;
    }

    // Words with a meaning of their own end a name, unless they are known as surnames or follow a given name directly.
    private static bool EndsBefore(Passage passage, int token, int parts)
    {
        var lower = passage.Lower(token);
        if (passage.IsHeadline && passage.Lexicon.HeadlineVerbs.Contains(lower))
        {
            return true;
        }

        if (passage.Lexicon.Times.Contains(lower) && !passage.Lexicon.Ambiguous.Contains(lower))
        {
            return true;
        }

        var isBody = StateShape.Alias(passage, token) is { Kind: not ActorKind.Person };
        var isKnown = StateShape.State(passage, token) is not null || passage.At(passage.Lexicon.Nations, token) is not null;
        return isBody || (parts > 1 && (isKnown || passage.IsOrdinary(token) && !passage.Lexicon.Ambiguous.Contains(lower)))
            || (parts == 1 && passage.At(passage.Lexicon.Nations, token) is not null && passage.At(passage.Lexicon.States, token) is null)
            || (passage.IsAcronym(token) && !passage.IsAcronym(token - 1) && (parts > 1 || passage.Words(token).Length <= 3));
    }

    private static bool IsNoName(Passage passage, int token) =>
        (passage.IsOrdinary(token) && !passage.Lexicon.Ambiguous.Contains(passage.Lower(token))
            && !(passage.IsCapitalised(token + 1) && !passage.IsOrdinary(token + 1)
                && StateShape.State(passage, token + 1) is null && !passage.IsHeadline))
        || passage.Lexicon.Courtesies.Contains(passage.Lower(token))
        || passage.Lexicon.FirstHeads.Contains(passage.Lower(token))
        || passage.At(passage.Lexicon.Nations, token) is not null
        || StateShape.Alias(passage, token) is { Kind: not ActorKind.Person }
        || (passage.IsAcronym(token) && passage.Words(token).Length <= 3);

    private static int? Particles(Passage passage, int token)
    {
        var next = token;
        while (passage.IsWord(next) && passage.Lexicon.Particles.Contains(passage.Lower(next))
            && char.IsLower(passage.Words(next)[0]) && next - token < 3)
        {
            next += passage.IsHyphened(next) ? 2 : 1;
        }

        return next > token && passage.IsCapitalised(next) && (!passage.IsOrdinary(next) || passage.FollowsHyphen(next)) ? next : null;
    }

    public static int Courtesies(Passage passage, int token)
    {
        while (passage.IsWord(token) && passage.Lexicon.Courtesies.Contains(passage.Lower(token).TrimEnd('.'))
            && char.IsUpper(passage.Words(token)[0]))
        {
            token += passage.Is(token + 1, ".") && passage.IsGlued(token) ? 2 : 1;
        }

        return token;
    }

    public static bool IsInitial(Passage passage, int token) =>
        passage.IsWord(token) && NameShape.IsInitial(passage.Words(token)) && passage.Words(token) is not ("I" or "A")
        || passage.Is(token, "a") && passage.Words(token) == "A" && passage.Is(token + 1, ".") && passage.IsGlued(token);
}
