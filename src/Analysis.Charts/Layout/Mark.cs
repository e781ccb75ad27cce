namespace Analysis.Charting;

/// <summary>Ties what is drawn around a mark to its row, so that a page can fade both together.</summary>
internal static class Mark
{
    /// <summary>The name of shapes and labels that belong to a row.</summary>
    public static string Name(int index) => FormattableString.Invariant($"row:{index}");
}
