using System.Collections.Immutable;
using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>
/// The cues of cues.tsv, by their first word; those that ask for more words come first, then nouns, which a
/// verb of the same form must not hide.
/// </summary>
internal sealed class CueLexicon
{
    private readonly Dictionary<string, Cue[]> byFirstWord;

    public CueLexicon(Lexicon lexicon) =>
        byFirstWord = lexicon.Rows("Recognition/Statements/cues.tsv", 4).SelectMany(Cues)
            .GroupBy(cue => cue.Words[0], StringComparer.Ordinal)
            .ToDictionary(cues => cues.Key, cues => cues.OrderByDescending(cue => cue.Words.Length).ThenBy(cue => cue.Followers.IsEmpty)
                .ThenByDescending(cue => cue.Has(Frames.Noun)).ToArray(), StringComparer.Ordinal);

    public Cue[] StartingWith(string lower) => byFirstWord.GetValueOrDefault(lower, []);

    private static IEnumerable<Cue> Cues(string[] row)
    {
        var frames = row[2].Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Aggregate(Frames.None, (all, name) => all | Enum.Parse<Frames>(name, ignoreCase: true));
        ImmutableArray<ImmutableArray<string>> followers = [.. row[3].Split('|', StringSplitOptions.RemoveEmptyEntries).Select(Words)];
        var forms = row[1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var isVerb = (frames & (Frames.Noun | Frames.According | Frames.Be)) == 0;
        for (var i = 0; i < forms.Length; i++)
        {
            var form = isVerb ? (CueForm)Math.Min(i, (int)CueForm.Ing) : (frames & Frames.Be) != 0 ? CueForm.Past : CueForm.Base;
            yield return new Cue(row[0], form, Words(forms[i]), frames, followers);
        }
    }

    private static ImmutableArray<string> Words(string joined) => [.. joined.Split('_')];
}
