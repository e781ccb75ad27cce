using System.Collections.Immutable;
using Analysis.Text;

namespace Analysis.Recognition.Actors;

/// <summary>Reads the words of an office or calling: "Polish Foreign Minister", "US Ambassador to NATO", "opposition leader".</summary>
internal static class RoleShape
{
    private const int LongestRole = 14;

    /// <summary>The longest role that begins at a token; empty when none does.</summary>
    public static Sighting? At(Passage passage, int start)
    {
        if (!passage.Roles.TryGetValue(start, out var role))
        {
            passage.Roles.Add(start, role = Read(passage, start));
        }

        return role;
    }

    private static Sighting? Read(Passage passage, int start)
    {
        var inside = ImmutableArray.CreateBuilder<Sighting>(0);
        (int First, int End, int Last, TitleClass Class, int Inside)? head = null;
        var (isPublic, ofState) = (false, false);
        var next = start;
        while (passage.Has(next) && next - start < LongestRole)
        {
            if (HeadAt(passage, next) is { } found)
            {
                // "Prime Minister and party chairman": either office makes the holder public.
                isPublic |= head is { Class: not TitleClass.Work } earlier
                    && passage.Lexicon.PublicOffices
                        .Shows(passage, Lower(passage, earlier.First, earlier.End), earlier.First, start, next - 1, ofState: false);
                head = (next, found.Last, found.Last, head?.Class == TitleClass.Head ? TitleClass.Head : found.Class, inside.Count);
                next = found.Last + 1;
                if (Complement(passage, next, inside) is { } complement && found.Class != TitleClass.Rank)
                {
                    head = head.Value with { Last = complement, Inside = inside.Count };
                    break;
                }
            }
            else if (passage.At(passage.Lexicon.Nations, next) is { } nation && passage.At(passage.Lexicon.States, next) is null)
            {
                next = nation.Last + 1;
                ofState = true;
            }
            else if (ActorInside(passage, next) is { } actor)
            {
                inside.Add(actor);
                next = actor.Last + 1;
            }
            else if (IsModifier(passage, next))
            {
                next++;
            }
            else if (passage.Is(next, "-") && next > start && passage.Has(next + 1) && passage.IsGlued(next)
                && IsModifier(passage, next + 1))
            {
                next++;
            }
            else
            {
                break;
            }

            // "Malta's foreign minister".
            if (head is null && inside.Count > 0 && passage.IsClitic(next))
            {
                next++;
            }
        }

        if (head is not { } end)
        {
            return null;
        }

        inside.Count = end.Inside;
        ofState |= inside.Any(actor => actor.Kind == ActorKind.State);
        isPublic |= passage.Lexicon.PublicOffices.Shows(passage, Lower(passage, end.First, end.End), end.First, start, end.Last, ofState);
        return new Sighting(start, end.Last, ActorKind.Office, "actor.office")
        {
            Role = passage.Quote(start, end.Last),
            HasOffice = end.Class != TitleClass.Work,
            IsPublic = isPublic && end.Class != TitleClass.Work,
            Inside = inside.ToImmutable(),
        };
    }

    private static string Lower(Passage passage, int first, int last) => passage.Quote(first, last).ToLowerInvariant();

    // A title word, with what is hyphenated to it: "Secretary-General", "Minister-designate".
    private static (int Last, TitleClass Class)? HeadAt(Passage passage, int token)
    {
        if (!passage.IsWord(token) || passage.At(passage.Lexicon.Titles, token) is not { } title)
        {
            return null;
        }

        var last = title.Last;
        if (passage.IsHyphened(last)
            && (passage.Lexicon.Elect.Contains(passage.Lower(last + 2)) || passage.At(passage.Lexicon.Titles, last + 2) is not null))
        {
            last += 2;
        }
        else if (passage.Lexicon.Elect.Contains(passage.Lower(last + 1)) && passage.IsCapitalised(last) && passage.IsCapitalised(last + 1))
        {
            last++;
        }

        return passage.Is(last + 1, ".") && passage.IsGlued(last) && passage.Words(last).Length <= 4
            && title.Value == TitleClass.Rank && passage.Has(last + 2)
            ? (last + 1, title.Value)
            : (last, title.Value);
    }

    private static bool IsModifier(Passage passage, int token) =>
        passage.IsWord(token)
        && (passage.Lexicon.RoleModifiers.Contains(passage.Lower(token))
            || passage.Words(token) is "ministry" or "embassy" or "hospital" or "university" or "court"
                or "commission" or "agency" or "prison");

    // "of Foreign Affairs of Iraq", "to the United Nations", "for Women": only capitalised words belong to a title.
    private static int? Complement(Passage passage, int token, ImmutableArray<Sighting>.Builder inside)
    {
        int? last = null;
        var next = token;
        while (passage.Has(next) && passage.Lower(next) is "of" or "for" or "to" or "in" or "at" or "on" && next - token < 8)
        {
            var noun = passage.Is(next + 1, "the") ? next + 2 : next + 1;
            if (ActorInside(passage, noun) is { } actor)
            {
                inside.Add(actor);
                last = actor.Last;
            }
            else if (passage.At(passage.Lexicon.Places, noun) is { } place)
            {
                last = place.Last;
            }
            else if (OrdinaryRun(passage, noun) is { } run && EndsTitle(passage, run))
            {
                last = run;
            }
            else if (RunBeforeName(passage, noun) is { } small)
            {
                last = small;
            }
            else if (BareBodyShape.WithArticle(passage, noun) is { } body
                && !Enumerable.Range(noun, body.Last - noun + 1).Any(passage.IsGiven))
            {
                inside.Add(body);
                last = body.Last;
            }
            else
            {
                break;
            }

            next = last.Value + 1;
        }

        return last;
    }

    // "The minister of the interior, Ada Okoro": small words belong to the title when the name stands behind a comma.
    private static int? RunBeforeName(Passage passage, int token)
    {
        const int longest = 4;
        var last = token - 1;
        while (last - token + 1 < longest && passage.IsWord(last + 1) && !passage.IsCapitalised(last + 1)
            && (passage.ClassOf(last + 1) == WordClass.Open || (last >= token && passage.Is(last + 1, "and"))))
        {
            last++;
        }

        return last >= token && passage.Is(last + 1, ",") && passage.IsGiven(last + 2) ? last : null;
    }

    // "Foreign Affairs", "Defence and Security": ordinary words, capitalised.
    private static int? OrdinaryRun(Passage passage, int token)
    {
        int? last = null;
        while (passage.IsCapitalised(token)
            && (passage.IsOrdinary(token) || IsModifier(passage, token) || passage.Lexicon.LastHeads.Contains(passage.Lower(token)))
            && !passage.Lexicon.Ambiguous.Contains(passage.Lower(token)))
        {
            last = token;
            token += passage.Lower(token + 1) is "and" or "&" ? 2 : 1;
        }

        // "East and Southern Africa"
        return last is not null && StateShape.Place(passage, token) is { } region ? region.Last : last;
    }

    // "of the Red Cross": an adjective before a further capital belongs to a name that goes on; "of the
    // Interior Doe" ends with the ministry.
    private static bool EndsTitle(Passage passage, int last) =>
        !passage.IsCapitalised(last + 1) || passage.Is(last - 1, "and") || IsModifier(passage, last) || passage.IsGiven(last + 1);

    // States and bodies inside a role are actors of their own.
    private static Sighting? ActorInside(Passage passage, int token)
    {
        var body = StateShape.Alias(passage, token) is { Kind: ActorKind.Organisation or ActorKind.State } alias ? alias : null;
        // "Secretary of State for Trade": the state is the office's own.
        var named = passage.Is(token, "state") && passage.Is(token - 1, "of") ? null : OrganisationShape.Headed(passage, token);
        named = CauseShape.At(passage, token) ?? named;
        body = named is not null && (body is null || named.Last > body.Last) ? named : body;
        return body ?? StateShape.State(passage, token) ?? AcronymShape.Acronym(passage, token) ?? BareBodyShape.Alone(passage, token)
            ?? StateShape.Place(passage, token);
    }
}
