using System.Collections.Immutable;
using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>
/// The cues of cues.tsv, by their first word; those that ask for more words come first, then nouns, which a
/// verb of the same form must not hide.
/// </summary>
internal sealed class CueLexicon
{
    private readonly Dictionary<string, List<Cue>> byFirstWord = new(StringComparer.Ordinal);

    public CueLexicon(Lexicon lexicon)
    {
        foreach (var row in lexicon.Rows("Recognition/Statements/cues.tsv", 4))
        {
            Add(row);
        }

        foreach (var (word, cues) in byFirstWord.ToList())
        {
            byFirstWord[word] = [.. cues.OrderByDescending(cue => cue.Words.Length).ThenBy(cue => cue.Followers.IsEmpty)
                .ThenByDescending(cue => cue.Has(Frames.Noun))];
        }
    }

    public IReadOnlyList<Cue> StartingWith(string lower) => byFirstWord.TryGetValue(lower, out var cues) ? cues : [];

    private void Add(string[] row)
    {
        var frames = row[2].Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Aggregate(Frames.None, (all, name) => all | Enum.Parse<Frames>(name, ignoreCase: true));
        ImmutableArray<ImmutableArray<string>> followers = [.. row[3].Split('|', StringSplitOptions.RemoveEmptyEntries).Select(Words)];
        var forms = row[1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var isVerb = (frames & (Frames.Noun | Frames.According | Frames.Be)) == 0;
        for (var i = 0; i < forms.Length; i++)
        {
            var form = isVerb ? (CueForm)Math.Min(i, (int)CueForm.Ing) : (frames & Frames.Be) != 0 ? CueForm.Past : CueForm.Base;
            var words = Words(forms[i]);
            if (!byFirstWord.TryGetValue(words[0], out var cues))
            {
                byFirstWord.Add(words[0], cues = []);
            }

            cues.Add(new Cue(row[0], form, words, frames, followers));
        }
    }

    private static ImmutableArray<string> Words(string joined) => [.. joined.Split('_')];
}
