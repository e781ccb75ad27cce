using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>Tells participles that lead in a sentence from nouns that look like them.</summary>
internal static class Participles
{
    /// <summary>
    /// Whether a clause opens with a participle: "Asked about it, he said no", "Speaking softly, she said"; but "Clothing makers have
    /// dismissed 40, the union said" has a subject there.
    /// </summary>
    public static bool Open(Passage passage, int first, int last) =>
        Is(passage[first])
        && !Enumerable.Range(first + 1, Math.Max(0, last - first)).TakeWhile(i => passage[i].Kind != UnitKind.Comma)
            .Any(i => passage[i].Is(WordClass.Auxiliary) && passage[i - 1].Is(WordClass.Open)
                && passage[i - 1].Lower.EndsWith('s') && i <= first + 3);

    private static bool Is(Unit unit) =>
        unit.Is(WordClass.Open)
        && (unit.Lower.EndsWith("ing", StringComparison.Ordinal) || unit.Lower.EndsWith("ed", StringComparison.Ordinal));
}
