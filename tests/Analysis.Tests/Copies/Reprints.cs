using System.Text;
using Analysis.Sources;
using Analysis.Tests.Support;

namespace Analysis.Tests.Copies;

/// <summary>
/// A generated corpus whose copies are known: articles of random words, reprints of some of them as editors make them, and articles that
/// quote others at length and are none.
/// </summary>
internal sealed class Reprints
{
    private static readonly string[] Syllables =
        ["ba", "ke", "lo", "mi", "nu", "ra", "se", "ti", "vo", "za", "dre", "fli", "gan", "hor", "pel", "sto", "tur", "wex", "yan", "cor"];

    private readonly Random random;
    private readonly string[] vocabulary;
    private readonly List<(string Name, string Text)> documents = [];
    private readonly Dictionary<string, string> copies = new(StringComparer.Ordinal);

    /// <summary>Generates.</summary>
    /// <param name="originals">Articles of their own.</param>
    /// <param name="reprints">Reprints of them.</param>
    /// <param name="seed">The same seed gives the same corpus.</param>
    public Reprints(int originals, int reprints, int seed)
    {
        random = new Random(seed);
        vocabulary = [.. Enumerable.Range(0, 1500)
            .Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => Syllables[random.Next(Syllables.Length)])))];
        var articles = Enumerable.Range(0, originals).Select(_ => Article()).ToList();
        foreach (var (article, i) in articles.Select((article, i) => (article, i)))
        {
            // Every fourth has a paragraph or two of another.
            IReadOnlyList<string> whole = i % 4 == 3 ? [.. article, .. articles[i - 1].Take(random.Next(1, 3))] : article;
            documents.Add((Name("original", i), Laid(Sentence(5), whole)));
        }

        for (var i = 0; i < reprints; i++)
        {
            var of = random.Next(originals / 4) * 4;
            documents.Add((Name("a-reprint", i), Reprint(articles[of])));
            copies.Add(Name("a-reprint", i), Name("original", of));
        }
    }

    /// <summary>The corpus, with a table that gives publisher and day of every original.</summary>
    public IEnumerable<SourceFile> AllFiles => documents.Select(document => Files.Of(document.Name, document.Text)).Append(Files.Of(
        "sources.csv", "file,publisher,published\n" + string.Concat(documents.Where(document => !copies.ContainsKey(document.Name))
            .Select(document => $"{document.Name},Agency,2021-03-04\n"))));

    /// <summary>Copy and original.</summary>
    public IReadOnlyDictionary<string, string> Copies => copies;

    private static string Name(string kind, int number) => FormattableString.Invariant($"{kind}-{number:00000}.txt");

    private List<string> Article() => [.. Enumerable.Range(0, random.Next(5, 12)).Select(_ => Paragraph())];

    private string Paragraph() => string.Join(' ', Enumerable.Range(0, random.Next(1, 4)).Select(_ => Sentence(random.Next(12, 28))));

    private string Sentence(int words)
    {
        var sentence = string.Join(' ', Enumerable.Range(0, words).Select(_ => vocabulary[random.Next(vocabulary.Length)]));
        return char.ToUpperInvariant(sentence[0]) + sentence[1..] + ".";
    }

    // Another headline, masthead and byline, paragraphs dropped and moved, words put right, a caption and a line about rights.
    private string Reprint(IReadOnlyList<string> article)
    {
        var kept = article.Where((_, i) => i == 0 || random.Next(4) > 0).ToList();
        if (random.Next(2) == 0)
        {
            kept.Reverse();
        }

        var edited = kept.Select(paragraph => string.Join(' ',
            paragraph.Split(' ').Select(word => random.Next(60) == 0 ? vocabulary[random.Next(vocabulary.Length)] : word))).ToList();
        return $"THE {Sentence(2).TrimEnd('.').ToUpperInvariant()}\n\nBy {Sentence(2).TrimEnd('.')}\n\n"
            + Laid(Sentence(6), random.Next(2) == 0 ? edited : [.. edited, Sentence(8)])
            + "\n\nCopyright 2021. All rights reserved.\n";
    }

    private static string Laid(string headline, IEnumerable<string> paragraphs) =>
        new StringBuilder(headline.TrimEnd('.')).Append("\n\n").AppendJoin("\n\n", paragraphs).ToString();
}
