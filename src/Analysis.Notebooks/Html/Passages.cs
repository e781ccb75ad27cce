using Analysis.Tables;
using Analysis.Text;

namespace Analysis.Notebooks.Html;

/// <summary>Finds the sentence of a row in the corpora that were opened. A row whose quote does not stand at its place is shown by its quote alone.</summary>
internal sealed class Passages
{
    private const int LongestContext = 160;
    private const int LongestWords = 320;

    private readonly List<IReadOnlyDictionary<string, TextStructure>> texts;

    private Passages(IEnumerable<Corpus> corpora) =>
        texts = [.. corpora.Select(corpus => corpus.Extractions.ToDictionary(extraction => extraction.Source.Name, extraction => extraction.Structure, StringComparer.Ordinal))];

    /// <summary>Passages of every corpus that this process has open.</summary>
    public static Passages OfOpened() => new(Corpus.Opened);

    /// <summary>The passage of a row.</summary>
    public Passage Of(ITextRow row) => Of(row.Source, row.Start, row.End, row.Quote);

    /// <summary>The passage of words at a place.</summary>
    public Passage Of(string source, int start, int end, string quote)
    {
        var text = texts.Select(known => known.GetValueOrDefault(source)).FirstOrDefault(known => known is not null && Holds(known, start, end, quote));
        if (text is null)
        {
            return new Passage("", Cut(quote), "", FormattableString.Invariant($"{source}, character {start}"));
        }

        var position = text.Source.Lines[start];
        var place = FormattableString.Invariant($"{source}:{position.Line}:{position.Column}");
        var sentence = text.SentenceAt(start);
        if (sentence >= text.Sentences.Count || !text.Sentences[sentence].Span.Contains(new SourceSpan(start, start)))
        {
            return new Passage("", Cut(quote), "", place);
        }

        var around = text.Sentences[sentence].Span;
        return new Passage(
            CutLeft(text.Source.Content[around.Start..start]), Cut(quote), end < around.End ? CutRight(text.Source.Content[end..around.End]) : "", place);
    }

    private static bool Holds(TextStructure text, int start, int end, string quote) =>
        end <= text.Source.Content.Length && start < end && text.Source.Content.AsSpan(start, end - start).SequenceEqual(quote);

    private static string Cut(string words) => words.Length <= LongestWords ? words : words[..Whole(words, LongestWords)] + " …";

    private static string CutRight(string words) => words.Length <= LongestContext ? words : words[..Whole(words, LongestContext)] + " …";

    private static string CutLeft(string words) => words.Length <= LongestContext ? words : "… " + words[(words.IndexOf(' ', words.Length - LongestContext) + 1)..];

    // At a space, so that no word and no pair of surrogates is torn.
    private static int Whole(string words, int length) => words.LastIndexOf(' ', length) is > 0 and var space ? space : char.IsHighSurrogate(words[length - 1]) ? length - 1 : length;
}
