using System.Collections.Frozen;
using System.Globalization;
using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>The words of kinds.tsv, found in a sentence by their role.</summary>
internal sealed class FigureKinds
{
    private readonly FrozenDictionary<KindRole, PhraseList> phrases;
    private readonly FrozenDictionary<(KindRole, string), FigureKind[]> kinds;

    public FigureKinds(Lexicon lexicon)
    {
        var rows = lexicon.Rows("Recognition/Figures/kinds.tsv", 5)
            .SelectMany(row => row[2].Split(", "), (row, words) => (Role: Enum.Parse<KindRole>(row[1], ignoreCase: true), Words: words, Kind: Kind(row)))
            .ToArray();
        phrases = rows.GroupBy(row => row.Role).ToFrozenDictionary(group => group.Key, group => new PhraseList(group.Select(row => new[] { row.Words }), 0));
        kinds = rows.GroupBy(row => (row.Role, row.Words)).ToFrozenDictionary(group => group.Key, group => group.Select(row => row.Kind).ToArray());
    }

    /// <summary>The kinds whose words of a role begin at a token, and the last token of those words.</summary>
    public (FigureKind[] Kinds, int Last)? At(TokenView view, int token, KindRole role) =>
        phrases[role].StartingAt(view, token) is { } found ? (kinds[(role, found.Row[0])], found.Last) : null;

    /// <summary>The kinds whose words of a role end at a token, and the first token of those words.</summary>
    public (FigureKind[] Kinds, int First)? EndingAt(TokenView view, int token, KindRole role) =>
        phrases[role].EndingAt(view, token) is { } found ? (kinds[(role, found.Row[0])], found.First) : null;

    /// <summary>Whether a patient verb at a token is a participle ("arrested", "slain"), not "arrest", "arrests" or "arresting".</summary>
    public bool IsParticiple(TokenView view, int token)
    {
        var word = view[token];
        return !word.EndsWith("ing", StringComparison.Ordinal) && !word.EndsWith('s')
            && !kinds.ContainsKey((KindRole.Patient, word + "ed")) && !kinds.ContainsKey((KindRole.Patient, word + "d"));
    }

    private static FigureKind Kind(string[] row) =>
        new(row[0], row[3], row[4].Length > 0 ? int.Parse(row[4], CultureInfo.InvariantCulture) : 1);
}
