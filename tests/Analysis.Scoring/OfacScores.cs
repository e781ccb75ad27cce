using Analysis.Recognition.Actors;

namespace Analysis.Scoring;

/// <summary>
/// Pairs of names from the sanctions list of the US Treasury: "same" over spellings and hard negatives;
/// other names and organisations beside it.
/// </summary>
internal sealed class OfacScores(string gold)
{
    private readonly IReadOnlyList<Pair> pairs =
    [
        .. GoldFile.Read(gold, "ofac/pairs-dev.jsonl").Select(pair => new Pair(
            pair.Text("id"), pair.Text("kind"), pair.GetProperty("same").GetBoolean(), pair.Text("a"), pair.Text("b"),
            NameMatcher.Compare(pair.Text("a"), pair.Text("b")))),
    ];

    public IEnumerable<TaskScore> Score() =>
    [
        Task("names: same, spellings", "spelling", "hard-negative"),
        Task("names: same, other names", "other-name", "hard-negative"),
        Task("names: same, organisations", "org-alias", "hard-negative"),
    ];

    private TaskScore Task(string task, params string[] kinds) =>
        new(task, "ofac", [.. pairs.Where(pair => kinds.Contains(pair.Kind)).Select(Score)]);

    private static DocumentScore Score(Pair pair)
    {
        var tally = Tally.Of(pair.Same && pair.Match.Same ? 1 : 0, !pair.Same && pair.Match.Same ? 1 : 0,
            pair.Same && !pair.Match.Same ? 1 : 0);
        string[] errors = pair.Same == pair.Match.Same ? []
            : [$"«{pair.A}» «{pair.B}» {(pair.Same ? "missed" : "false")}: {pair.Match.Reason}"];
        return new DocumentScore(pair.Id, tally, errors);
    }

    private sealed record Pair(string Id, string Kind, bool Same, string A, string B, NameMatch Match);
}
