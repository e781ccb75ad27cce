using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>The kinds of figures that there are without a user's own list.</summary>
public static class KnownKinds
{
    /// <summary>Their names, in the order of kinds.tsv.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Lexicon.BuiltIn.Rows("Recognition/Figures/kinds.tsv", 5)
        .Select(row => row[0]).Distinct()];
}
