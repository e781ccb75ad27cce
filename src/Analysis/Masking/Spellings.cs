using System.Collections.Frozen;
using Analysis.Text;

namespace Analysis.Masking;

/// <summary>Spellings of names with what stands in their place, found in texts word by word. Immutable.</summary>
internal sealed class Spellings
{
    private readonly FrozenDictionary<string, Spelling[]> byFirst;

    /// <summary>A list of spellings.</summary>
    /// <param name="all">Each with its label; null for a name that stays, also where a shorter one in it does not.</param>
    public Spellings(IEnumerable<(string Name, string? Label)> all) =>
        byFirst = all.Select(one => new Spelling([.. WordRun.Of(one.Name).Select(run => run.Word)], one.Label))
            .Where(one => one.Words.Length > 0)
            .GroupBy(one => string.Join(' ', one.Words), StringComparer.OrdinalIgnoreCase).Select(Joined)
            .GroupBy(one => one.Words[0], StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(one => one.Words.Length).ToArray(),
                StringComparer.OrdinalIgnoreCase);

    /// <summary>Where names stand in a text that do not stay: the longest at each place, none in another.</summary>
    /// <param name="text">The text.</param>
    /// <param name="ignoresCase">Whether a word alone may be written small, as in the name of a file.</param>
    public IEnumerable<MaskedSpan> In(string text, bool ignoresCase)
    {
        var words = WordRun.Of(text);
        for (var at = 0; at < words.Count; at++)
        {
            if (byFirst.GetValueOrDefault(words[at].Word)?.FirstOrDefault(one => one.IsAt(words, at, ignoresCase)) is not { } found)
            {
                continue;
            }

            var last = at + found.Words.Length - 1;
            if (found.Label is not null)
            {
                yield return new MaskedSpan(words[at].Start, words[last].End, found.Label);
            }

            at = last;
        }
    }

    // What may be one person or another is nobody's label.
    private static Spelling Joined(IEnumerable<Spelling> same)
    {
        var all = same.ToList();
        return all[0] with { Label = all.Select(one => one.Label).Distinct().Count() == 1 ? all[0].Label : MaskLabel.Anybody };
    }

    private sealed record Spelling(string[] Words, string? Label)
    {
        public bool IsAt(List<WordRun> words, int at, bool ignoresCase) =>
            at + Words.Length <= words.Count
            && Words.Index().All(part => part.Item.Equals(words[at + part.Index].Word, StringComparison.OrdinalIgnoreCase))
            && (Words.Length > 1 || ignoresCase || !char.IsLower(words[at].Word[0]));
    }
}
