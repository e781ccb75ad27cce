namespace Analysis.Recognition.Statements;

/// <summary>Finds for whom one speaks who speaks for another.</summary>
internal static class Principals
{
    /// <summary>"a spokesman for the ministry", "the ministry's spokesman", "a ministry spokesman"; null when nobody is named.</summary>
    public static Speaker? Of(Passage passage, NounPhrase subject, int head)
    {
        for (var i = head + 1; i <= subject.Last; i++)
        {
            // "for Florence Okoro": a town is no principal where it is a given name.
            if (passage.ActorAt(i) is { } behind && !(passage[i].Kind == UnitKind.Place && passage[i + 1].Kind == UnitKind.Actor
                && i < subject.Last))
            {
                return new Speaker(behind.Value.Name, behind.Value.Kind, null, behind);
            }
        }

        for (var i = head - 1; i >= subject.First; i--)
        {
            if (passage.ActorAt(i) is { } before)
            {
                return new Speaker(before.Value.Name, before.Value.Kind, null, before);
            }
        }

        return null;
    }
}
