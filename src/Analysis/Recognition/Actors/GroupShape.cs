using System.Collections.Immutable;
using Analysis.Text;

namespace Analysis.Recognition.Actors;

/// <summary>
/// Reads people and bodies that act together without a name: "Belgian security forces", "the Government of Malta", "police".
/// </summary>
internal static class GroupShape
{
    private const int LongestGroup = 8;

    public static Sighting? At(Passage passage, int start)
    {
        if (Government(passage, start) is { } government)
        {
            return government;
        }

        if (passage.At(passage.Lexicon.Parties, start) is { } party && !passage.IsHeadline && !passage.OwesCapital(start)
            && !passage.IsCapitalised(party.Last + 1))
        {
            return new Sighting(start, party.Last, ActorKind.Group, "actor.party");
        }

        var inside = ImmutableArray.CreateBuilder<Sighting>(0);
        var (next, isNational, state, common) = (start, false, "", start);
        while (passage.Has(next) && next - start < LongestGroup)
        {
            if (passage.At(passage.Lexicon.Groups, next) is { } group && !passage.IsHyphened(group.Last)
                && !IsGroupNoun(passage, group.Last + 1)
                && !IsBody(passage, group.Last) && (isNational || (group.Value && CanStandBare(passage, start, group.Last))))
            {
                return new Sighting(start, group.Last, ActorKind.Group, isNational ? "actor.group-of" : "actor.group")
                {
                    Canonical = state.Length > 0 ? $"{state} {passage.Quote(next, group.Last).ToLowerInvariant()}"
                        : Named(passage, start, common, group.Last),
                    Inside = inside.ToImmutable(),
                };
            }

            if (passage.At(passage.Lexicon.Nations, next) is { } nation && passage.At(passage.Lexicon.States, next) is null
                && !passage.IsHyphened(nation.Last))
            {
                (isNational, state, next, common) = (true, "", nation.Last + 1, nation.Last + 1);
            }
            else if (passage.At(passage.Lexicon.StatelessNations, next) is { } people && !passage.IsHyphened(people.Last))
            {
                (isNational, state, next, common) = (true, "", people.Last + 1, people.Last + 1);
            }
            else if (NationInside(passage, next) is { } actor)
            {
                inside.Add(actor);
                state = actor.Kind == ActorKind.State && passage.Lexicon.Adjectives.TryGetValue(actor.Canonical, out var adjective)
                    ? adjective
                    : "";
                (isNational, next, common) = (true, actor.Last + 1, actor.Last + 1);
            }
            else if (IsModifier(passage, next))
            {
                (state, next) = ("", next + 1);
            }
            else
            {
                break;
            }
        }

        return null;
    }

    // A common noun is named in small letters, wherever it stands: "Police" at the head of a sentence, "Belgian Government".
    private static string Named(Passage passage, int start, int common, int last)
    {
        var words = passage.Quote(start, last);
        var own = common > start ? passage.Quote(start, common - 1).Length : 0;
        // "Syrian Democratic Forces": capitals throughout make a name of several words.
        var isName = last > common && !passage.IsHeadline
            && Enumerable.Range(common, last - common + 1).All(token => passage.IsCapitalised(token));
        return isName
            || Enumerable.Range(common, last - common + 1)
                .Any(token => passage.IsAcronym(token) || NameShape.IsPluralAcronym(passage.Words(token)))
            ? words
            : words[..own] + words[own..].ToLowerInvariant();
    }

    private static bool IsModifier(Passage passage, int token) =>
        passage.IsWord(token)
        && (passage.Lexicon.GroupModifiers.Contains(passage.Lower(token))
            || IsGroupNoun(passage, token + 1) && IsGroupNoun(passage, token));

    // "Security Council", "Interior Ministry" in capitals are names of bodies; "Government" and "Police" act for their state.
    private static bool IsBody(Passage passage, int last) =>
        !passage.IsHeadline && char.IsUpper(passage.Words(last)[0]) && char.IsUpper(passage.Words(Math.Max(last - 1, passage.First))[0])
        && passage.Lower(last) is not ("government" or "police" or "army" or "authorities" or "military" or "forces" or "navy"
            or "administration" or "regime" or "opposition" or "people");

    private static bool IsGroupNoun(Passage passage, int token) =>
        passage.IsWord(token) && passage.At(passage.Lexicon.Groups, token) is not null;

    private static Sighting? NationInside(Passage passage, int token) =>
        StateShape.Alias(passage, token) is { Kind: ActorKind.Organisation or ActorKind.State } alias ? alias
        : StateShape.State(passage, token) ?? AcronymShape.Acronym(passage, token) ?? StateShape.Place(passage, token);

    // A bare "police" or "the opposition" acts; "leaders" or "courts" alone say nothing.
    private static bool CanStandBare(Passage passage, int start, int last) =>
        passage.Quote(start, last).ToLowerInvariant() is var words && words.Contains(' ', StringComparison.Ordinal)
            ? last - start >= 1 && char.IsLower(passage.Words(last)[0]) && !passage.IsHyphened(last)
            : words is "police" or "authorities" or "opposition" or "government" or "regime" or "army" or "military" or "rebels"
                or "militants" or "insurgents" or "prosecutors" or "separatists" or "junta" or "lawmakers"
              && (char.IsLower(passage.Words(last)[0]) || passage.OwesCapital(start)) && !IsAttribute(passage, last);

    // "police station", "government buildings": the noun only qualifies the next.
    private static bool IsAttribute(Passage passage, int last) =>
        passage.IsWord(last + 1) && char.IsLower(passage.Words(last + 1)[0]) && passage.ClassOf(last + 1) == WordClass.Open
        && !passage.Lower(last + 1).EndsWith("ed", StringComparison.Ordinal)
        && !passage.Lower(last + 1).EndsWith("ing", StringComparison.Ordinal);

    // "Government of Malta".
    private static Sighting? Government(Passage passage, int start)
    {
        if (!passage.IsWord(start)
            || passage.Lower(start) is not ("government" or "governments" or "authorities" or "people" or "parliament"
                or "president" or "republic")
            || !passage.Is(start + 1, "of")
            || passage.Lower(start) is "president" or "republic")
        {
            return null;
        }

        var token = passage.Is(start + 2, "the") ? start + 3 : start + 2;
        return StateShape.State(passage, token) is { } state
            ? new Sighting(start, state.Last, ActorKind.Group, "actor.group-of")
            {
                Canonical =
                    passage.Lexicon.Adjectives.TryGetValue(state.Canonical, out var adjective) ? $"{adjective} {passage.Lower(start)}" : "",
                Inside = [state],
            }
            : null;
    }
}
