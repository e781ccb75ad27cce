namespace Analysis.Scoring;

/// <summary>B-cubed: for each mention, how many that we call by the same name are the same entity, and the other way round.</summary>
internal static class BCubed
{
    public static DocumentScore Score(string document, IReadOnlyList<(string Entity, string Name, string Words)> mentions)
    {
        var (precision, recall) = (0.0, 0.0);
        var errors = new List<string>();
        foreach (var mention in mentions)
        {
            var sameName = mentions.Where(other => other.Name == mention.Name).ToList();
            var sameEntity = mentions.Where(other => other.Entity == mention.Entity).ToList();
            var both = sameName.Count(other => other.Entity == mention.Entity);
            precision += (double)both / sameName.Count;
            recall += (double)both / sameEntity.Count;
            if (both < sameName.Count || both < sameEntity.Count)
            {
                errors.Add($"{mention.Words} as '{mention.Name}', entity {mention.Entity}");
            }
        }

        return new DocumentScore(document, new Tally(precision, mentions.Count, recall, mentions.Count), errors);
    }
}
