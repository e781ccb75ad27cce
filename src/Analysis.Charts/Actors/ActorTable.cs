using System.Collections.Immutable;

namespace Analysis.Charting;

/// <summary>The data table of charts of mentions.</summary>
internal static class ActorTable
{
    public static ImmutableArray<ChartColumn> Columns { get; } =
    [
        new("Actor", ChartColumnKind.Choice), new("Kind", ChartColumnKind.Choice), new("As named"), new("Role"),
        new("Source", ChartColumnKind.Choice), new("Place"), new("Not drawn")
    ];

    public static ImmutableArray<ChartRow> Rows(CountedActors actors, Evidence evidence) =>
    [
        .. actors.Rows.Select((row, i) =>
        {
            var named = actors.IsNamed(row.Actor);
            return new ChartRow(
                [
                    named ? row.Actor : "a private person", ClaimWords.Words(row.Kind.ToString()), named ? row.Quote : "", row.Role,
                    evidence.Label(row.Source), evidence.Place(row), actors.Reason(i),
                ],
                row.Source, row.Start, row.End, actors.Reason(i), row.Id);
        }),
    ];
}
