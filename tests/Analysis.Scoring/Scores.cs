namespace Analysis.Scoring;

/// <summary>Every task on every gold set that is there.</summary>
internal static class Scores
{
    public static IReadOnlyList<TaskScore> Of(string gold, string corpusFolder) =>
    [
        .. Directory.Exists(Path.Combine(gold, "seeds")) ? new SeedScores(gold, corpusFolder).Score() : [],
        .. Sets(gold).Where(score => score.Documents.Count > 0),
    ];

    private static IEnumerable<TaskScore> Sets(string gold) =>
    [
        .. new MeantimeScores(gold).Score(),
        .. new Re3dScores(gold).Score(),
        .. new OfacScores(gold).Score(),
        .. new RecognizersNumberScores(gold).Score(),
        .. new RecognizersDateScores(gold).Score(),
    ];
}
