using Analysis.Recognition.Actors;
using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>Every paper that a document gives an owner for, whether it says something there or not.</summary>
internal sealed class Papers
{
    private readonly Speakers speakers;
    private readonly Dictionary<string, List<(int Offset, string Name)>> named = new(StringComparer.Ordinal);

    public Papers(IReadOnlyList<Passage> passages, Speakers speakers)
    {
        this.speakers = speakers;
        foreach (var passage in passages)
        {
            Remember(passage);
        }
    }

    /// <summary>The name of the last paper of a kind before an offset: "Amnesty International report"; null when there is none.</summary>
    public string? LastBefore(string noun, int offset) =>
        named.TryGetValue(noun, out var all) && all.FindLastIndex(paper => paper.Offset < offset) is >= 0 and var last ? all[last].Name
        : null;

    /// <summary>
    /// Whether common words tell whose paper it is, or which of those that come out regularly: "an army memo", "a coroner's report",
    /// "the evening bulletin".
    /// </summary>
    public bool IsTold(Passage passage, NounPhrase subject, int head) =>
        head > subject.First && passage[head - 1] is var before
        && (before.IsPossessive ? speakers.KindOf(passage[head - 2].Lower) is "person" or "body"
            : before.Kind == UnitKind.Word && (speakers.KindOf(before.Lower) == "body"
                || (Regular.Contains(before.Lower) && passage[head].Lower is "bulletin" or "sheet" or "newsletter" or "digest")));

    private static readonly string[] Regular =
        ["morning", "evening", "daily", "weekly", "nightly", "monthly", "noon", "underground", "clandestine", "parish", "party"];

    private void Remember(Passage passage)
    {
        const int reach = 8;
        for (var i = 0; i < passage.Count; i++)
        {
            if (speakers.KindOf(passage[i].Lower) != "document"
                || Owner(passage, new NounPhrase(Math.Max(0, i - reach), Math.Min(passage.Count - 1, i + reach)), i) is not { } owner)
            {
                continue;
            }

            var noun = passage[i].Lower;
            if (!named.TryGetValue(noun, out var all))
            {
                named.Add(noun, all = []);
            }

            all.Add((passage[i].Span.Start, $"{owner.Value.Name} {noun}"));
        }
    }

    /// <summary>
    /// Whose paper a noun names: "the UN report", "Amnesty's report", "a report by Amnesty", "a letter from the minister".
    /// </summary>
    public static Mention<Actor>? Owner(Passage passage, NounPhrase subject, int head)
    {
        for (var i = head - 1; i >= subject.First; i--)
        {
            if (passage.ActorAt(i) is { Value.Kind: ActorKind.Organisation or ActorKind.Person or ActorKind.Group } before)
            {
                return before;
            }

            if (!passage[i].Is(WordClass.Open) && passage[i].Kind is not (UnitKind.Possessive or UnitKind.Number or UnitKind.Date))
            {
                break;
            }
        }

        // "information obtained by the league"
        var by = passage[head + 1].Kind == UnitKind.Word && passage[head + 1].Lower.EndsWith("ed", StringComparison.Ordinal)
            && passage[head + 2].IsWord("by") ? head + 2 : head + 1;
        if (passage[by].Kind == UnitKind.Word && passage[by].Lower is "by" or "from" or "of" && by < subject.Last)
        {
            for (var i = by + 1; i <= subject.Last; i++)
            {
                if (passage.ActorAt(i) is { Value.Kind: not (ActorKind.Place or ActorKind.State) } behind)
                {
                    return behind;
                }

                if (!passage[i].Is(WordClass.Determiner) && !passage[i].Is(WordClass.Open))
                {
                    break;
                }
            }
        }

        return null;
    }
}
