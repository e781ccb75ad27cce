using System.Text.Json;
using Analysis.Recognition.Actors;
using Analysis.Tables;

namespace Analysis.Scoring;

/// <summary>
/// Wikinews documents of NewsReader MEANTIME: TIMEX3 as TempEval-3 scores it, quantities, cues of speech, and which names are one actor.
/// </summary>
internal sealed class MeantimeScores(string gold)
{
    private const string Set = "meantime";

    private readonly IReadOnlyList<(JsonElement Gold, GoldText Text, Extraction Extraction)> documents =
    [
        .. GoldFile.Read(gold, "meantime/dev.jsonl").AsParallel().AsOrdered()
            .Select(document => (document, new GoldText(document.Text("text")),
                GoldFile.Extract(document.Text("id"), document.Text("text"), document.Text("dct")))),
    ];

    public IEnumerable<TaskScore> Score() =>
    [
        Spans("TIMEX3: relaxed", "timex", IsCreationTime, TableBuilder.Dates, (_, _) => true),
        Spans("TIMEX3: strict", "timex", IsCreationTime, TableBuilder.Dates, (item, row) => item.Span == SpanScoring.SpanOf(row)),
        Spans("TIMEX3: value", "timex", IsCreationTime, TableBuilder.Dates, (item, row) => item["value"] == row.Value),
        Spans("quantities: found", "values", _ => false, TableBuilder.Quantities, (_, _) => true),
        Spans("speech: cue", "events", item => item.Text("cls") != "SPEECH_COGNITIVE", Cues, (_, _) => true),
        new("names: same actor (B-cubed)", Set,
            [.. documents.Select(document => Names(document.Gold, document.Text, document.Extraction))]),
    ];

    private TaskScore Spans<TRow>(string task, string layer, Func<JsonElement, bool> isOptional, Func<Extraction, IEnumerable<TRow>> rows,
        Func<GoldItem, TRow, bool> isRight)
        where TRow : ITextRow =>
        new(task, Set, [.. documents.Select(document => SpanScoring.Score(
            document.Gold.Text("id"),
            [.. document.Gold.GetProperty("gold").GetProperty(layer).EnumerateArray().Where(document.Text.Holds)
                .Select(item => document.Text.Item(item, isOptional(item)))],
            [.. rows(document.Extraction)],
            isRight))]);

    private static bool IsCreationTime(JsonElement timex) => timex.Text("functionInDocument") == "CREATION_TIME";

    // The gold labels the words that speak, so a statement stands for its cue here; two statements may share one.
    private static IEnumerable<StatementRow> Cues(Extraction extraction) =>
        TableBuilder.Statements(extraction)
            .Where(row => row.CueStart is not null)
            .Select(row => row with { Start = row.CueStart!.Value, End = row.CueEnd!.Value, Quote = row.Cue })
            .DistinctBy(row => (row.Start, row.End));

    // B-cubed over the named mentions of persons, organisations and places: a mention that no row covers is alone.
    private static DocumentScore Names(JsonElement document, GoldText text, Extraction extraction)
    {
        var rows = TableBuilder.Actors(extraction).ToList();
        var mentions =
            from entity in document.GetProperty("gold").GetProperty("entities").EnumerateArray()
            where entity.Text("type") is "PER" or "ORG" or "LOC"
            from mention in entity.GetProperty("mentions").EnumerateArray()
            where mention.Text("syn") is "NAM" or "PRE.NAM" && text.Holds(mention)
            let item = text.Item(mention, isOptional: false)
            let row = Closest(item, rows)
            select (Entity: entity.Text("instance"), Name: row?.Actor ?? $"{item.Span}", item.Words, Span: item.Span);
        return BCubed.Score(document.Text("id"),
            [.. mentions.Select(mention => (mention.Entity, mention.Name, $"{mention.Span.Start}-{mention.Span.End} «{mention.Words}»"))]);
    }

    private static ActorRow? Closest(GoldItem item, IEnumerable<ActorRow> rows) =>
        SpanScoring.Pairs([item], [.. rows.Where(row => row.Kind != ActorKind.Group)], (gold, row) => gold.Span == SpanScoring.SpanOf(row))
            .Select(pair => pair.Found).FirstOrDefault();
}
