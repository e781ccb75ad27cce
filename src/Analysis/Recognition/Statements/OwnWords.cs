using System.Collections.Frozen;

namespace Analysis.Recognition.Statements;

/// <summary>
/// Tells subjects that stand for whoever speaks: "our volunteers", "its legal team", "information gathered by our office".
/// </summary>
internal sealed class OwnWords(Speakers speakers)
{
    // People who work for a body, so that what they count is its own.
    private static readonly FrozenSet<string> Staff = new[]
    {
        "volunteers", "colleagues", "researchers", "monitors", "staff", "team", "teams", "observers", "investigators", "delegates",
        "lawyers", "fieldworkers", "field-workers", "caseworkers",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"our office", "our volunteers", "figures collected by our staff"; not "our army", "our mother".</summary>
    public bool IsOurs(Passage passage, NounPhrase subject, int head)
    {
        var noun = passage[head].Lower;
        return passage[subject.First].Lower is "our" or "my"
            ? (Staff.Contains(noun) && passage[subject.First].IsWord("our"))
                || (speakers.KindOf(noun) is "body" or "generic" or "record" && !speakers.IsOrgan(noun))
            : speakers.KindOf(noun) == "record"
                && Enumerable.Range(head + 1, Math.Max(0, subject.Last - head))
                    .Any(i => passage[i].IsWord("our") && passage[i - 1].Lower is "by" or "from" or "of");
    }

    /// <summary>"its legal team", "her office": of whoever is just said to say so.</summary>
    public bool IsOfSpeaker(Passage passage, NounPhrase subject, int head) =>
        head > subject.First && head == subject.Last && passage[subject.First].Lower is "its" or "their" or "his" or "her"
        && (Staff.Contains(passage[head].Lower) || speakers.KindOf(passage[head].Lower) is "body" or "generic" or "record")
        && !speakers.IsOrgan(passage[head].Lower);

    /// <summary>"a source": one of whom nothing is told; "a hospital source" is somebody.</summary>
    public static bool IsNameless(Passage passage, NounPhrase subject, int head) =>
        head == subject.Last && passage[head].Lower is "source" or "sources" or "insider" or "insiders"
        && (head == subject.First || (head == subject.First + 1 && passage[subject.First].Is(Text.WordClass.Determiner)));
}
