using Analysis.Tables;
using Analysis.Text;

namespace Analysis.Notebooks.Html;

/// <summary>
/// Finds the sentence of a row in the corpora that were opened. A row whose quote does not stand at its place is shown by its quote alone.
/// </summary>
internal sealed class Passages
{
    private const int LongestContext = 160;
    private const int LongestWords = 320;

    private readonly List<(string Folder, IReadOnlyDictionary<string, TextStructure> Texts)> corpora;

    private Passages(IEnumerable<(string Folder, Corpus Corpus)> opened) =>
        corpora = [.. opened.Select(one => (one.Folder, Texts(one.Corpus)))];

    /// <summary>Passages of every corpus that this process has open.</summary>
    public static Passages OfOpened() => new(Corpus.Opened);

    /// <summary>The passage of a row.</summary>
    public Passage Of(ITextRow row) => Of(row.Source, row.Start, row.End, row.Quote);

    /// <summary>The passage of words at a place.</summary>
    public Passage Of(string source, int start, int end, string quote)
    {
        var order = FormattableString.Invariant($"{source}\0{start:D10}");
        if (Find(source, start, end, quote) is not var (folder, text))
        {
            return new Passage("", Cut(quote), "", FormattableString.Invariant($"{source}, character {start}"), "", order);
        }

        var position = text.Source.Lines[start];
        var place = FormattableString.Invariant($"{source}:{position.Line}:{position.Column}");
        var sentence = text.SentenceAt(start);
        var around = sentence < text.Sentences.Count && text.Sentences[sentence].Span.Contains(new SourceSpan(start, start))
            ? text.Sentences[sentence].Span
            : new SourceSpan(start, end);
        var (before, after) = (text.Source.Content[around.Start..start], end < around.End ? text.Source.Content[end..around.End] : "");
        return new Passage(CutLeft(before), Cut(quote), CutRight(after), place,
            SourceAddress.Of(folder, source, position, before, quote, after), order);
    }

    /// <summary>What opens a source; empty when the notebook does not know where it lies.</summary>
    public string Address(SourceRow row) =>
        corpora.FirstOrDefault(one => one.Texts.TryGetValue(row.Source, out var text)
            && text.Source.Content.Length == row.Characters) is { Texts: not null } found
            ? SourceAddress.Of(found.Folder, row.Source) : "";

    private static Dictionary<string, TextStructure> Texts(Corpus corpus) =>
        corpus.Extractions.ToDictionary(extraction => extraction.Source.Name, extraction => extraction.Structure, StringComparer.Ordinal);

    private (string Folder, TextStructure Text)? Find(string source, int start, int end, string quote)
    {
        foreach (var (folder, texts) in corpora)
        {
            if (texts.TryGetValue(source, out var text) && Holds(text, start, end, quote))
            {
                return (folder, text);
            }
        }

        return null;
    }

    private static bool Holds(TextStructure text, int start, int end, string quote) =>
        end <= text.Source.Content.Length && start < end && text.Source.Content.AsSpan(start, end - start).SequenceEqual(quote);

    private static string Cut(string words) => words.Length <= LongestWords ? words : words[..Whole(words, LongestWords)] + " …";

    private static string CutRight(string words) => words.Length <= LongestContext ? words : words[..Whole(words, LongestContext)] + " …";

    private static string CutLeft(string words) =>
        words.Length <= LongestContext ? words : "… " + words[(words.IndexOf(' ', words.Length - LongestContext) + 1)..];

    // At a space, so that no word and no pair of surrogates is torn.
    private static int Whole(string words, int length) =>
        words.LastIndexOf(' ', length) is > 0 and var space ? space : char.IsHighSurrogate(words[length - 1]) ? length - 1 : length;
}
