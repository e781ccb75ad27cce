using Analysis.Recognition.Actors;
using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>What may stand before a colon as whoever says what follows.</summary>
internal sealed class Labels(Speakers speakers)
{
    /// <summary>"Surgeon: “...”", "Army memo: “...”": nothing but who it is.</summary>
    public bool IsRole(Passage passage, NounPhrase label)
    {
        const int longestRole = 3;
        return label.Last - label.First < longestRole && (passage.IsSpeech(label.Last + 2) || IsOffice(passage, label))
            && speakers.KindOf(passage[label.Last].Lower) is "person" or "body" or "voice" or "generic"
            && Enumerable.Range(label.First, label.Last - label.First + 1).All(i => passage[i].Is(WordClass.Open)
            || passage[i].Is(WordClass.Determiner) || passage[i].IsName);
    }

    /// <summary>
    /// "Ministry: 113 officers hurt", "Harbour Watch: 40 held": who tells a number. "Police: 12" and "Students: 40" may be whom it counts.
    /// </summary>
    public bool IsTeller(Passage passage, NounPhrase label) =>
        passage.Document.Structure.Blocks[passage.Block].Kind is BlockKind.Paragraph
        && (IsOffice(passage, label)
            || (passage.ActorAt(label.Last) is { Value.Kind: ActorKind.Organisation } actor && label.Last - label.First < 2
                && !actor.Value.Name.Split(' ').Any(word => word.ToLowerInvariant() is "police" or "army" or "hospital" or "prison")))
        && passage[label.Last + 1].Kind == UnitKind.Colon && NumberPhrases.BeginAt(passage, label.Last + 2);

    private static bool IsOffice(Passage passage, NounPhrase label) =>
        passage[label.Last].Lower is "ministry" or "government" or "prosecutors" or "commission" or "ombudsman"
        && passage[label.Last + 1].Kind == UnitKind.Colon && NumberPhrases.BeginAt(passage, label.Last + 2);
}
