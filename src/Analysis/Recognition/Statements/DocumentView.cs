using Analysis.Recognition.Actors;
using Analysis.Recognition.Dates;
using Analysis.Sources;
using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>Everything that is known of a document when its statements are read.</summary>
internal sealed class DocumentView(
    TextStructure structure, IReadOnlyList<Mention<Actor>> actors, IReadOnlyList<Mention<Timex>> dates, SourceMetadata metadata)
{
    private readonly Lazy<HashSet<string>> properWords = new(() => ProperWords(structure));

    private readonly Lazy<ILookup<string, Mention<Actor>>> byName =
        new(() => actors.ToLookup(actor => actor.Value.Name, StringComparer.Ordinal));

    public TextStructure Structure { get; } = structure;

    public IReadOnlyList<Mention<Actor>> Actors { get; } = actors;

    public IReadOnlyList<Mention<Timex>> Dates { get; } = dates;

    public IReadOnlyList<Quotation> Quotations { get; } = QuotationFinder.Find(structure);

    public SourceMetadata Metadata { get; } = metadata;

    /// <summary>The mentions of one actor, in order.</summary>
    public IEnumerable<Mention<Actor>> MentionsOf(string name) => byName.Value[name];

    public int WordCount(SourceSpan span)
    {
        var count = 0;
        for (var token = Structure.TokenAt(span.Start);
            token < Structure.Tokens.Length && Structure.Tokens[token].Span.Start < span.End; token++)
        {
            count += Structure.Tokens[token].Kind is TokenKind.Word or TokenKind.Number ? 1 : 0;
        }

        return count;
    }

    /// <summary>Whether a quotation ends as quoted sentences do, in a stop or a comma before the closing mark.</summary>
    public bool EndsLikeSpeech(Quotation quote)
    {
        var inner = Structure.Source.Slice(quote.Inner).TrimEnd();
        return inner.Length > 0 && inner[^1] is '.' or ',' or '!' or '?' or '…';
    }

    /// <summary>Whether a quotation is one or more whole sentences: it begins with a capital letter and ends in a stop.</summary>
    public bool IsWholeSentence(Quotation quote)
    {
        var inner = Structure.Source.Slice(quote.Inner).Trim();
        return inner.Length > 0 && !char.IsLower(inner[0]) && (inner[^1] is '.' or '!' or '?' or '…' || !quote.Closed)
            && WordCount(quote.Inner) >= 3;
    }

    /// <summary>The quotations that overlap a span.</summary>
    public IEnumerable<Quotation> QuotationsIn(SourceSpan span)
    {
        var (low, high) = (0, Quotations.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Quotations[middle].Span.End <= span.Start ? (middle + 1, high) : (low, middle);
        }

        for (var i = low; i < Quotations.Count && Quotations[i].Span.Start < span.End; i++)
        {
            yield return Quotations[i];
        }
    }

    /// <summary>Whether a span begins with one quotation and ends with one, marks such as a full stop aside.</summary>
    public bool BeginsAndEndsQuoted(SourceSpan span) =>
        QuotationsIn(span).ToList() is { Count: > 0 } inside && inside[0].Span.Start <= span.Start
        && !Structure.Source.Slice(new SourceSpan(Math.Min(inside[^1].Span.End, span.End), span.End)).ContainsAnyInRange('0', 'z');

    /// <summary>
    /// Whether a word, in lower case, is written with a capital letter inside some sentence of the document, and so is no common noun.
    /// </summary>
    public bool IsProper(string lower) => properWords.Value.Contains(lower);

    /// <summary>The mentions that begin in a span, in order.</summary>
    public static IEnumerable<Mention<T>> In<T>(IReadOnlyList<Mention<T>> mentions, SourceSpan span)
        where T : notnull
    {
        for (var i = FirstFrom(mentions, span.Start); i < mentions.Count && mentions[i].Span.Start < span.End; i++)
        {
            yield return mentions[i];
        }
    }

    /// <summary>Index of the first mention that begins at or behind an offset.</summary>
    public static int FirstFrom<T>(IReadOnlyList<Mention<T>> mentions, int offset)
        where T : notnull
    {
        var (low, high) = (0, mentions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = mentions[middle].Span.Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static HashSet<string> ProperWords(TextStructure structure)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sentence in structure.Sentences)
        {
            if (structure.BlockOf(sentence).Kind is BlockKind.Title or BlockKind.Heading)
            {
                continue;
            }

            for (var token = sentence.FirstToken + 1; token < sentence.TokenEnd; token++)
            {
                if (structure.Tokens[token].Kind == TokenKind.Word && structure.Tokens[token - 1].Kind == TokenKind.Word
                    && char.IsUpper(structure.Source.Content[structure.Tokens[token].Span.Start]))
                {
                    found.Add(structure.Lower(token));
                }
            }
        }

        return found;
    }
}
