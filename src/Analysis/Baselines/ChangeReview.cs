using System.Text.Json;
using Analysis.Diagnostics;
using Analysis.Recognition.Dates;
using Analysis.Recognition.Figures;
using Analysis.Review;
using Analysis.Sources;
using Analysis.Tables;

namespace Analysis.Baselines;

/// <summary>Why a person should look at a row that is new or reads otherwise than before. Empty when there is no need.</summary>
internal static class ChangeReview
{
    public static string Renamed(string old, bool hasFacts) =>
        $"The same bytes as {old}, which is gone: it was renamed.{(hasFacts ? $" The lines of sources.csv that name {old} need the new name." : "")}";

    public static string NewSource(BaselineRow row) =>
        Is(row, "status", SourceStatus.Duplicate) ? $"A copy of {row["duplicateOf"]}: its rows count once."
        : Is(row, "status", SourceStatus.Read) && row["published"].Length == 0
            ? "No day of publication is known: give it in sources.csv, with how you know it."
            : "";

    public static string Figure(BaselineRow row) =>
        Is(row, "asOfBasis", AsOfBasis.Unresolved) ? "Without a date: it stands beside the axis of charts." : "";

    public static string Statement(BaselineRow row) => row["speaker"].Length == 0 ? "Nobody is named who says it: look who does." : "";

    public static string Date(BaselineRow row) =>
        Is(row, "basis", DateBasis.Unresolved) && row["type"] is "DATE" or "TIME"
            ? "Unresolved: nothing tells which day is meant. The day of publication in sources.csv may."
            : "";

    public static string Disagreement(BaselineRow row) =>
        Is(row, "relation", Relation.Contradict) ? "The two claims cannot both hold."
        : Is(row, "relation", Relation.Differ) ? "The two claims differ, and one of them is about."
        : Is(row, "relation", Relation.Certainty) ? "One claim confirms what the other only reports."
        : "The two claims differ in words; both can hold.";

    public static string Copy(BaselineRow row) =>
        $"What it repeats of {row["copyOf"]} counts once. Where that is wrong, say so in copies.csv.";

    public static string Decision(BaselineRow row) =>
        Is(row, "state", DecisionState.Orphaned)
            ? "Orphaned: its row is gone, or its sentence was edited. Decide on the new row, or remove the line."
            : Is(row, "state", DecisionState.Disputed) ? "Another person decided otherwise: the row stays as the rules read it."
        : Is(row, "state", DecisionState.AppliedToOtherReading)
            ? "It holds, but the row reads differently than when it was decided: look at it."
            : "";

    public static string Diagnostic(BaselineRow row) => Is(row, "severity", Severity.Info) ? "" : row["message"];

    private static bool Is(BaselineRow row, string column, Enum value) =>
        row[column] == JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
