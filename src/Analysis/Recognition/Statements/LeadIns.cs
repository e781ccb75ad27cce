namespace Analysis.Recognition.Statements;

/// <summary>What stands before a sentence and is no part of it: "LIVE 14:05", "BREAKING", "UPDATE 2:".</summary>
internal static class LeadIns
{
    private static readonly string[] Labels =
    [
        "live", "breaking", "update", "updated", "urgent", "exclusive", "flash", "alert", "latest", "newsflash",
        "snap", "correction", "watch"
    ];

    /// <summary>The first unit of a sentence behind its lead-in; its own first unit when it has none.</summary>
    public static int Behind(Passage passage, int start)
    {
        var unit = start;
        while (Is(passage, unit))
        {
            unit++;
        }

        return passage[unit].Kind is UnitKind.Stop or UnitKind.End ? start : unit;
    }

    private static bool Is(Passage passage, int unit) =>
        passage[unit].Kind is UnitKind.Date or UnitKind.Aside or UnitKind.Dash or UnitKind.Colon
        || (passage[unit].Kind == UnitKind.Number && IsLabel(passage, unit - 1))
        || (IsLabel(passage, unit)
            && (passage[unit + 1].Kind is UnitKind.Date or UnitKind.Number or UnitKind.Dash or UnitKind.Colon or UnitKind.Actor
                || passage.IsCapitalised(unit + 1)));

    private static bool IsLabel(Passage passage, int unit) =>
        passage[unit].Kind is UnitKind.Word or UnitKind.Actor && passage.IsCapitalised(unit)
        && Labels.Contains(passage[unit].Lower, StringComparer.Ordinal);
}
