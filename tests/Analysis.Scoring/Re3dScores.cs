using System.Text.Json;
using Analysis.Tables;

namespace Analysis.Scoring;

/// <summary>
/// Government statements of Dstl re3d: spans of persons, organisations and places, and which of them are linked as synonyms.
/// </summary>
internal sealed class Re3dScores(string gold)
{
    private const string Set = "re3d";
    private const double Sure = 0.5;

    private static readonly string[] Types = ["Person", "Organisation", "Location"];

    private readonly IReadOnlyList<(JsonElement Gold, GoldText Text, Extraction Extraction)> documents =
    [
        .. GoldFile.Read(gold, "re3d/dev.jsonl").AsParallel().AsOrdered()
            .Select(document =>
                (document, new GoldText(document.Text("text")), GoldFile.Extract(document.Text("id"), document.Text("text"), ""))),
    ];

    public IEnumerable<TaskScore> Score() =>
    [
        Spans("actors and places: exact", (item, row) => IsType(item, row) && item.Span == SpanScoring.SpanOf(row)),
        Spans("actors and places: overlap", IsType),
        new("synonyms: linked", Set, [.. documents.Select(document => Synonyms(document.Gold, document.Text, document.Extraction))]),
    ];

    private TaskScore Spans(string task, Func<GoldItem, ActorRow, bool> isRight) =>
        new(task, Set, [.. documents.Select(document => SpanScoring.Score(
            document.Gold.Text("id"), Items(document.Gold, document.Text), [.. TableBuilder.Actors(document.Extraction)], isRight))]);

    private static IReadOnlyList<GoldItem> Items(JsonElement document, GoldText text) =>
        [.. document.GetProperty("gold").GetProperty("entities").EnumerateArray().Where(text.Holds)
            .Select(entity =>
                text.Item(entity, !Types.Contains(entity.Text("type")) || entity.GetProperty("confidence").GetDouble() < Sure))];

    private static bool IsType(GoldItem item, ActorRow row) => GoldVocabulary.EntityTypes[row.Kind].Contains(item["type"]);

    // A link is found when both ends are called by one name. The gold links only some mentions, so there is no precision to measure.
    private static DocumentScore Synonyms(JsonElement document, GoldText text, Extraction extraction)
    {
        var rows = TableBuilder.Actors(extraction).ToList();
        var items = Items(document, text);
        var links = document.GetProperty("gold").GetProperty("relations").EnumerateArray()
            .Where(relation => relation.Text("type") == "IsSynonymOf" && relation.GetProperty("confidence").GetDouble() >= Sure)
            .Select(relation => (A: End(relation, "source"), B: End(relation, "target")))
            .Where(link => items.Any(item => !item.IsOptional && item.Words == link.A))
            .DistinctBy(link => string.CompareOrdinal(link.A, link.B) < 0 ? (link.A, link.B) : (link.B, link.A))
            .ToList();
        var names = items.Where(item => !item.IsOptional)
            .Select(item => (item.Words, Name: SpanScoring.Pairs([item], rows, (_, row) => item.Words == row.Quote)
                .Select(pair => pair.Found.Actor).FirstOrDefault() ?? ""))
            .Where(named => named.Name.Length > 0)
            .ToLookup(named => named.Words, named => named.Name);
        var missed = links.Where(link => !names[link.A].Intersect(names[link.B]).Any()).ToList();
        return new DocumentScore(
            document.Text("id"),
            Tally.Of(links.Count - missed.Count, 0, missed.Count),
            [.. missed.Select(link => $"missed «{link.A}» = «{link.B}»")]);
    }

    private static string End(JsonElement relation, string end) => relation.GetProperty(end)[2].GetString()!;
}
