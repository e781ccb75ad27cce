using Analysis.Masking;
using Analysis.Recognition.Actors;
using Analysis.Text;

namespace Analysis.Cli.Publishing;

/// <summary>The persons of a corpus for whom no text shows a public office or an organisation, by every spelling.</summary>
internal sealed class PrivateNames
{
    private const int ShortestSingle = 3;

    private readonly ILookup<string, (string[] Words, string Name)> byFirst;

    /// <summary>The private persons of a corpus.</summary>
    public PrivateNames(Corpus corpus)
    {
        var names = corpus.PrivatePersons.ToHashSet(StringComparer.Ordinal);
        // A surname alone may be that of a minister or a town, or a word.
        var surnames = PrivateSurnames.Of(corpus.Actors, [.. names]);
        var others = corpus.Actors.Where(row => !names.Contains(row.Actor) && !surnames.ContainsKey(row.Quote))
            .SelectMany(row => WordRun.Of(Courtesies.Without(row.Quote))).Select(run => run.Word)
            .Concat(corpus.Extractions.SelectMany(extraction => WordRun.Of(extraction.Source.Text.Content)).Select(run => run.Word)
                .Where(word => char.IsLower(word[0])))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var full = corpus.Actors.Where(row => !names.Contains(row.Actor)).Select(row => Courtesies.Without(row.Quote))
            .ToHashSet(StringComparer.Ordinal);
        byFirst = corpus.Actors.Where(row => names.Contains(row.Actor))
            .SelectMany(row => new[] { Courtesies.Without(row.Quote), row.Actor.Split(" [", 2)[0] }
                .Select(spelling => (Spelling: spelling, row.Actor)))
            .Concat(surnames.SelectMany(name => name.Value.Select(person => (Spelling: name.Key, Actor: person)))).Distinct()
            .Where(one => !full.Contains(one.Spelling) || surnames.ContainsKey(one.Spelling))
            .Select(one => (Words: WordRun.Of(one.Spelling).Select(run => run.Word).ToArray(), one.Actor))
            .Where(one => one.Words.Length > 1
                || (one.Words.Length == 1 && one.Words[0].Length >= ShortestSingle && !others.Contains(one.Words[0])))
            .ToLookup(one => one.Words[0], StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Where the words of a text name one of them: the person, and the first letter.</summary>
    /// <param name="words">The words.</param>
    /// <param name="ignoresCase">Whether a surname alone may be written small, as in the name of a file.</param>
    public IEnumerable<(string Name, int Start)> In(List<WordRun> words, bool ignoresCase)
    {
        for (var at = 0; at < words.Count; at++)
        {
            foreach (var (name, person) in byFirst[words[at].Word])
            {
                var comparison = name.Length == 1 && !ignoresCase ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
                if (at + name.Length <= words.Count && name.Index().All(part => part.Item.Equals(words[at + part.Index].Word, comparison)))
                {
                    yield return (person, words[at].Start);
                }
            }
        }
    }

    /// <summary>Where a part of a file names one of them, with its tags and without.</summary>
    /// <param name="file">The part.</param>
    /// <param name="whole">Its words, with what stands in tags.</param>
    /// <param name="plain">Its words without tags.</param>
    public IEnumerable<(string Name, string File, LinePosition Place)> In(string file, ShownText whole, ShownText plain) =>
        new[] { whole, plain }.SelectMany(text => In(WordRun.Of(text.Words), ignoresCase: false)
            .Select(person => (person.Name, file, text[person.Start]))).Distinct();
}
