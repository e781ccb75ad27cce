using Analysis.Recognition.Actors;
using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>Reads what stands before a colon as whoever says what follows.</summary>
internal sealed class Labels(CueFinder cues, Speakers speakers)
{
    /// <summary>"Experts on the matter: “...”"; in headlines also without marks. Null where no label begins the passage.</summary>
    public Draft? Read(Passage passage)
    {
        var start = passage.SentenceStart(0);
        var colon = start;
        const int longestLabel = 14;
        while (colon < start + longestLabel
            && passage[colon].Kind is not (UnitKind.Colon or UnitKind.End or UnitKind.Stop or UnitKind.Comma or UnitKind.Quote))
        {
            colon++;
        }

        if (passage[colon].Kind != UnitKind.Colon || colon == start)
        {
            return null;
        }

        var label = new NounPhrase(start, colon - 1);
        var isHeadline = passage.Document.Structure.Blocks[passage.Block].Kind is BlockKind.Title or BlockKind.Heading;
        var isNamed = Enumerable.Range(start, colon - start)
            .All(i => !passage[i].Is(WordClass.Verb) && !passage[i].Is(WordClass.Auxiliary) && !cues.IsVerbAt(passage, i))
            && (passage.ActorAt(speakers.HeadOf(passage, label)) is { Value.Kind: not ActorKind.Place } || IsRole(passage, label));
        // "Chad: release the prisoners" is about Chad; "Chad: we will not yield" is what it says.
        var isOwn = passage.ActorAt(colon - 1) is { Value.Kind: ActorKind.Person }
            || Enumerable.Range(colon + 1, Math.Min(30, passage.Count - colon)).Any(i => passage[i].Lower is "we" or "our" or "i" or "my");
        if (!isNamed || !(passage.IsSpeech(colon + 1) || IsTeller(passage, label)
            || (isHeadline && isOwn && passage[colon + 1].Kind != UnitKind.End)))
        {
            return null;
        }

        var last = passage.IsSpeech(colon + 1) ? colon + 1 : passage.Count - 1;
        return new Draft("statement.label", "says", passage.SpanOf(colon + 1, last), passage[colon].Span, passage) { Subject = label };
    }

    // "Surgeon: “...”", "Army memo: “...”": nothing but who it is.
    private bool IsRole(Passage passage, NounPhrase label)
    {
        const int longestRole = 3;
        return label.Last - label.First < longestRole && (passage.IsSpeech(label.Last + 2) || IsOffice(passage, label))
            && speakers.KindOf(passage[label.Last].Lower) is "person" or "body" or "voice" or "generic"
            && Enumerable.Range(label.First, label.Last - label.First + 1).All(i => passage[i].Is(WordClass.Open)
            || passage[i].Is(WordClass.Determiner) || passage[i].IsName);
    }

    // "Ministry: 113 officers hurt", "Harbour Watch: 40 held": who tells a number. "Police: 12" and "Students: 40" may be whom it counts.
    private bool IsTeller(Passage passage, NounPhrase label) =>
        passage.Document.Structure.Blocks[passage.Block].Kind is BlockKind.Paragraph
        && (IsOffice(passage, label)
            || (passage.ActorAt(label.Last) is { Value.Kind: ActorKind.Organisation } actor && label.Last - label.First < 2
                && !actor.Value.Name.Split(' ').Any(word => word.ToLowerInvariant() is "police" or "army" or "hospital" or "prison")))
        && passage[label.Last + 1].Kind == UnitKind.Colon && NumberPhrases.BeginAt(passage, label.Last + 2);

    private static bool IsOffice(Passage passage, NounPhrase label) =>
        passage[label.Last].Lower is "ministry" or "government" or "prosecutors" or "commission" or "ombudsman"
        && passage[label.Last + 1].Kind == UnitKind.Colon && NumberPhrases.BeginAt(passage, label.Last + 2);
}
