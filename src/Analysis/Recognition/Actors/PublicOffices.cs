using System.Collections.Frozen;

namespace Analysis.Recognition.Actors;

/// <summary>
/// Tells offices of state, party, parliament, court, army and international bodies from those of shops, schools and clubs.
/// </summary>
internal sealed class PublicOffices
{
    // "of the parents' committee of school No. 5": further words say where.
    private const int Reach = 4;

    private readonly FrozenSet<string> agents;
    private readonly FrozenSet<string> held;
    private readonly FrozenSet<string> never;
    private readonly FrozenSet<string> taking;
    private readonly PhraseTable<bool> bodies;
    private readonly PhraseTable<bool> names;

    /// <summary>The list of this folder.</summary>
    public PublicOffices(IReadOnlyList<string[]> rows)
    {
        string[] Of(string kind) =>
            [.. rows.Where(row => row[0] == kind).SelectMany(row => row[1].Split("; ", StringSplitOptions.RemoveEmptyEntries))];
        (agents, held, never, taking) = (Of("agent").ToFrozenSet(StringComparer.Ordinal), Of("held").ToFrozenSet(StringComparer.Ordinal),
            Of("none").ToFrozenSet(StringComparer.Ordinal), Of("private").ToFrozenSet(StringComparer.Ordinal));
        bodies = new PhraseTable<bool>(Of("body").Select(words => (words, true)), areNames: false);
        names = new PhraseTable<bool>(Of("name").Select(words => (words, true)), areNames: true);
    }

    /// <summary>Whether who bears a role is public by it.</summary>
    /// <param name="passage">The words around.</param>
    /// <param name="head">The word that names the office, lower case: "director".</param>
    /// <param name="headFirst">Its first token.</param>
    /// <param name="first">First token of the role.</param>
    /// <param name="last">Last token of the role.</param>
    /// <param name="ofState">Whether the role names a state or its people.</param>
    public bool Shows(Passage passage, string head, int headFirst, int first, int last, bool ofState)
    {
        var (from, to) = (Before(passage, first), Behind(passage, last));
        var around = Enumerable.Range(from, to - from + 1)
            .Where(token => token < headFirst || token >= headFirst + head.Split(' ').Length).ToList();
        if (around.Exists(token => bodies.At(passage.Text, token, to + 1) is not null || names.At(passage.Text, token, to + 1) is not null))
        {
            return true;
        }

        return !held.Contains(head) && !never.Contains(head) && !around.Exists(token => taking.Contains(passage.Lower(token)))
            && (ofState || !agents.Contains(head));
    }

    // "the parents' committee's head": the owner.
    private static int Before(Passage passage, int first)
    {
        if (!passage.IsClitic(first - 1) && passage.Lower(first - 1) is not ("'" or "’"))
        {
            return first;
        }

        var from = first - 1;
        while (first - from <= Reach && (passage.IsWord(from - 1) || passage.IsClitic(from - 1))
            && passage.Lower(from - 1) is not ("the" or "a" or "an"))
        {
            from--;
        }

        return from;
    }

    // "director of a bakery in Minsk": what stands behind a preposition, up to the next mark, article or preposition.
    private static int Behind(Passage passage, int last)
    {
        var to = last;
        if (passage.Lower(to + 1) is not ("of" or "for" or "at" or "to" or "in" or "on" or "with"))
        {
            return last;
        }

        to += passage.Lower(to + 2) is "the" or "a" or "an" or "his" or "her" or "its" or "their" or "our" or "one" ? 2 : 1;
        for (var words = 0;
            words < Reach && (passage.IsWord(to + 1) || passage.IsClitic(to + 1) || passage.Lower(to + 1) is "'" or "’" or "-"); words++)
        {
            if (passage.Lower(to + 1) is "the" or "a" or "an" or "in" or "for" or "at" or "on" or "who" or "and" or "said" or "told")
            {
                break;
            }

            to++;
        }

        return to;
    }
}
