using System.Collections.Frozen;
using System.Globalization;
using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>The words of kinds.tsv, found in a sentence by their role.</summary>
internal sealed class FigureKinds
{
    private readonly FrozenDictionary<KindRole, PhraseList> phrases;
    private readonly FrozenDictionary<(KindRole, string), FigureKind[]> kinds;

    // Verbs of several words by their first: "found guilty", "pulled alive", "beaten to death".
    private readonly FrozenDictionary<string, (string[] Tail, string Words)[]> split;

    public FigureKinds(Lexicon lexicon)
    {
        var rows = lexicon.Rows("Recognition/Figures/kinds.tsv", 5)
            .SelectMany(row => row[2].Split(", "),
                (row, words) => (Role: Enum.Parse<KindRole>(row[1], ignoreCase: true), Words: words, Kind: Kind(row)))
            .ToArray();
        phrases = rows.GroupBy(row => row.Role)
            .ToFrozenDictionary(group => group.Key, group => new PhraseList(group.Select(row => new[] { row.Words }), 0));
        // Not "ill - treated", which is one word, nor "killed and wounded", which are two verbs.
        split = rows.Where(row => row.Role == KindRole.Patient).Select(row => row.Words).Distinct()
            .Where(words => words.Contains(' ') && !words.Contains(" - ", StringComparison.Ordinal))
            .Select(words => (First: words[..words.IndexOf(' ')], Tail: words[(words.IndexOf(' ') + 1)..].Split(' '), Words: words))
            .GroupBy(phrase => phrase.First, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key,
                group => group.Select(phrase => (phrase.Tail, phrase.Words)).Where(phrase => phrase.Tail[0] is not ("and" or "or"))
                    .OrderByDescending(phrase => phrase.Tail.Length).ToArray(), StringComparer.Ordinal);
        kinds = rows.GroupBy(row => (row.Role, row.Words))
            .ToFrozenDictionary(group => group.Key, group => group.Select(row => row.Kind).ToArray());
    }

    /// <summary>The kind of a name; empty when no row has it, as when a user's list takes it away.</summary>
    public FigureKind? Named(string name) => kinds.Values.SelectMany(found => found).FirstOrDefault(kind => kind.Name == name);

    /// <summary>The kinds whose words of a role begin at a token, and the last token of those words.</summary>
    public (FigureKind[] Kinds, int Last)? At(TokenView view, int token, KindRole role) =>
        (phrases[role].StartingAt(view, token)
            ?? (role == KindRole.State && view[token] == "in" && Describes(view, token + 1)
                ? phrases[role].StartingAround(view, token, token + 2)
                : null)) is { } found
            ? (kinds[(role, found.Row[0])], found.Last) : null;

    // "in Israeli prisons", "in overcrowded camps"
    private static bool Describes(TokenView view, int token) =>
        view.IsWord(token) && WordClasses.Of(view[token]) == WordClass.Open
        && view[token] is not ("protective" or "intensive" or "temporary" or "pre" or "mixed" or "free");

    /// <summary>The kinds whose words of a role end at a token, and the first token of those words.</summary>
    public (FigureKind[] Kinds, int First)? EndingAt(TokenView view, int token, KindRole role) =>
        phrases[role].EndingAt(view, token) is { } found ? (kinds[(role, found.Row[0])], found.First) : null;

    /// <summary>
    /// The kinds of a verb whose words stand around its object, and the last token of those words: "found ten
    /// guards guilty", "pulled 129 people alive".
    /// </summary>
    public (FigureKind[] Kinds, int Last)? Around(TokenView view, int verb, int behind)
    {
        foreach (var (rest, words) in split.GetValueOrDefault(view[verb], []))
        {
            if (view.EndOf(behind, rest) is > 0 and var end)
            {
                return (kinds[(KindRole.Patient, words)], end - 1);
            }
        }

        return null;
    }

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
