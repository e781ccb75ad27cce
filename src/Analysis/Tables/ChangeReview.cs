using Analysis.Recognition.Dates;
using Analysis.Recognition.Figures;
using Analysis.Sources;

namespace Analysis.Tables;

/// <summary>Why a person should look at a row that is new or reads otherwise than before. Empty when there is no need.</summary>
internal static class ChangeReview
{
    public static string NewSource(SourceRow row, IEnumerable<SourceRow> gone) =>
        gone.FirstOrDefault(other => other.Sha256 == row.Sha256) is { } same ? $"The same bytes as {same.Source}, which is gone: it was renamed. Lines of sources.csv that name it need the new name."
        : row.Status == SourceStatus.Duplicate ? $"A copy of {row.DuplicateOf}: its rows count once."
        : row.Status == SourceStatus.Read && row.Published is null ? "No day of publication is known: give it in sources.csv, with how you know it."
        : "";

    public static string Figure(FigureRow row) => row.AsOfBasis == AsOfBasis.Unresolved ? "Without a date: it stands beside the axis of charts." : "";

    public static string Statement(StatementRow row) => row.Speaker.Length == 0 ? "Nobody is named who says it: look who does." : "";

    public static string Date(DateRow row) =>
        row.Basis == DateBasis.Unresolved && row.Type is TimexType.Date or TimexType.Time ? "Unresolved: nothing tells which day is meant. The day of publication in sources.csv may." : "";

    public static string Disagreement(DisagreementRow row) => row.Relation switch
    {
        Relation.Contradict => "The two claims cannot both hold.",
        Relation.Differ => "The two claims differ, and one of them is about.",
        Relation.Certainty => "One claim confirms what the other only reports.",
        _ => "The two claims differ in words; both can hold.",
    };
}
