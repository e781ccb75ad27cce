using Analysis.Recognition.Actors;
using Analysis.Recognition.Numbers;
using Analysis.Tables;

namespace Analysis.Scoring;

/// <summary>
/// The five seed documents, read from the corpus folder: figures, dates, named actors and statements of
/// tier core; other tiers are optional.
/// </summary>
internal sealed class SeedScores(string gold, string corpusFolder)
{
    private const string Set = "seeds";

    private readonly IReadOnlyList<Extraction> extractions = [.. CorpusInput.OfFolder(corpusFolder).Extract()];

    public IEnumerable<TaskScore> Score() =>
    [
        Score("figures: found", "figures", "core", TableBuilder.Figures, (_, _) => true),
        Score("figures: kind, qualifier, value", "figures", "core", TableBuilder.Figures, IsRightFigure),
        Score("dates: found", "dates", "core", TableBuilder.Dates, (_, _) => true),
        Score("dates: value", "dates", "core", TableBuilder.Dates, IsRightDate),
        Score("named actors: found", "actors", "named", Named, (_, _) => true),
        Score("named actors: name", "actors", "named", Named, (item, row) => NameFold.IsSame(item["actor"], row.Actor)),
        Score("statements: found", "statements", "core", TableBuilder.Statements, (_, _) => true),
        Score("statements: act", "statements", "core", TableBuilder.Statements, IsRightAct),
        Speakers(),
    ];

    private TaskScore Score<TRow>(
        string task, string file, string tier, Func<Extraction, IEnumerable<TRow>> rows, Func<GoldItem, TRow, bool> isRight)
        where TRow : ITextRow =>
        new(task, Set, [.. Documents(file, tier).Select(document => SpanScoring.Score(document.Extraction.Source.Name, document.Items,
            [.. rows(document.Extraction)], isRight))]);

    // Of the statements found, whose speaker the gold and we both name: how many are right.
    private TaskScore Speakers()
    {
        var documents = Documents("statements", "core").Select(document =>
        {
            var pairs = SpanScoring.Pairs(document.Items, [.. TableBuilder.Statements(document.Extraction)], IsRightSpeaker)
                .Where(pair => pair.Gold["speaker"].Length > 0).ToList();
            var given = pairs.Where(pair => pair.Found.Speaker.Length > 0).ToList();
            var wrong = given.Where(pair => !IsRightSpeaker(pair.Gold, pair.Found)).ToList();
            return new DocumentScore(
                document.Extraction.Source.Name,
                new Tally(given.Count - wrong.Count, given.Count, given.Count - wrong.Count, pairs.Count),
                [.. wrong.Select(pair => $"{pair.Found.Start}-{pair.Found.End} wrong speaker '{pair.Found.Speaker}' {pair.Found.Rule}; gold: {pair.Gold["speaker"]}")]);
        });
        return new TaskScore("statements: speaker where given", Set, [.. documents]);
    }

    private IEnumerable<(Extraction Extraction, IReadOnlyList<GoldItem> Items)> Documents(string file, string tier)
    {
        var labelled = GoldFile.Read(Path.Combine(gold, Set), file + ".jsonl").ToLookup(item => item.Text("doc"));
        foreach (var extraction in extractions)
        {
            var text = new GoldText(extraction.Source.Text.Content);
            var name = Path.GetFileNameWithoutExtension(extraction.Source.Name);
            yield return (extraction, [.. labelled[name].Where(text.Holds).Select(item => text.Item(item, item.Text("tier") != tier))]);
        }
    }

    // Places, groups and offices are other tiers of the gold, and other kinds of ours.
    private static IEnumerable<ActorRow> Named(Extraction extraction) =>
        TableBuilder.Actors(extraction).Where(row => row.Kind is ActorKind.Person or ActorKind.Organisation or ActorKind.State);

    private static bool IsRightFigure(GoldItem item, FigureRow row) =>
        (!GoldVocabulary.FigureKinds.TryGetValue(item["category"], out var kinds) || kinds.Contains(row.Kind))
        && GoldVocabulary.Qualifiers[item["qualifier"]] == row.Qualifier
        && (row.Qualifier == Qualifier.Vague || item.Fields.GetProperty("value").GetDecimal() == row.Value);

    private static bool IsRightDate(GoldItem item, DateRow row) =>
        item["value"] is var value
        && (value.Length == 0 || row.Value == value
            || (item["type"] == "TIME" && row.Value.StartsWith(value, StringComparison.Ordinal))
            || (GoldVocabulary.TimexValues.TryGetValue(value, out var others) && others.Contains(row.Value)));

    private static bool IsRightAct(GoldItem item, StatementRow row) =>
        !GoldVocabulary.Acts.TryGetValue(item["act"], out var acts) || acts.Contains(row.Act);

    private static bool IsRightSpeaker(GoldItem item, StatementRow row) =>
        NameFold.IsPart(item["speaker"], row.Speaker) || NameFold.IsPart(item["speaker_text"], row.Speaker);
}
