using System.Runtime.InteropServices;
using System.Text;
using Analysis.Recognition;
using Analysis.Recognition.Actors;
using Analysis.Recognition.Dates;
using Analysis.Recognition.Figures;
using Analysis.Recognition.Numbers;
using Analysis.Recognition.Statements;
using Analysis.Text;

namespace Analysis.Caching;

/// <summary>
/// Writes extractions as bytes that <see cref="ExtractionReader"/> reads; each word and each mention once. The form is this version's own:
/// the key of an entry changes with the library.
/// </summary>
internal sealed class ExtractionWriter(Stream output) : IDisposable
{
    private readonly BinaryWriter writer = new(output, Encoding.UTF8, leaveOpen: true);
    private readonly Dictionary<string, int> words = new(StringComparer.Ordinal);
    private readonly Dictionary<IMention, int> mentions = new(ReferenceEqualityComparer.Instance);

    /// <summary>Writes what a file gave.</summary>
    public void Write(IReadOnlyList<Extraction> extractions)
    {
        writer.Write7BitEncodedInt(extractions.Count);
        foreach (var extraction in extractions)
        {
            Word(extraction.Source.Name);
        }

        foreach (var extraction in extractions)
        {
            Write(extraction);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => writer.Dispose();

    private void Write(Extraction extraction)
    {
        var (source, metadata) = (extraction.Source, extraction.Source.Metadata);
        mentions.Clear();
        Word(source.Name);
        Letters(source.Text.Content);
        Word(source.Sha256);
        Word(metadata.Title);
        Word(metadata.Publisher);
        Day(metadata.Published);
        Number((int)metadata.PublishedBasis);
        Span(metadata.PublishedSpan);
        Word(metadata.Basis);
        Word(metadata.Url);
        Word(metadata.Language);
        Number((int)source.Status);
        Number(extraction.LeftOut);
        Structure(extraction.Structure);
        Mentions(extraction.Quantities);
        Mentions(extraction.Dates);
        Mentions(extraction.Actors);
        Mentions(extraction.Statements);
        Mentions(extraction.Figures);
        Number(extraction.Diagnostics.Count);
        foreach (var found in extraction.Diagnostics)
        {
            Word(found.File);
            Number(found.Position.Line);
            Number(found.Position.Column);
            Number((int)found.Severity);
            Word(found.Code);
            Word(found.Message);
        }
    }

    // Tokens are found again where somebody asks for them.
    private void Structure(TextStructure structure)
    {
        Number(structure.LongestSentence);
        Number(structure.Blocks.Count);
        foreach (var block in structure.Blocks)
        {
            Span(block.Span);
            Number((int)block.Kind);
            Number(block.Repeats + 1 ?? 0);
        }

        Number(structure.Sentences.Count);
        foreach (var sentence in structure.Sentences)
        {
            Span(sentence.Span);
            Number(sentence.Block);
            Number(sentence.FirstToken);
            Number(sentence.TokenEnd);
            writer.Write(sentence.IsCut);
        }
    }

    private void Mentions(IReadOnlyCollection<IMention> found)
    {
        Number(found.Count);
        foreach (var mention in found)
        {
            One(mention);
        }
    }

    // Its number when it was written before, as part of another; else zero and the mention.
    private void One(IMention mention)
    {
        if (mentions.TryGetValue(mention, out var number))
        {
            Number(number);
            return;
        }

        Number(0);
        Span(mention.Span);
        Word(mention.Rule);
        Mentions(mention.Parts);
        switch (mention)
        {
            case Mention<Quantity> quantity:
                Number((int)MentionKind.Quantity);
                Value(quantity.Value);
                break;
            case Mention<Timex> date:
                Number((int)MentionKind.Date);
                Value(date.Value);
                break;
            case Mention<Actor> { Value: var actor }:
                Number((int)MentionKind.Actor);
                Word(actor.Name);
                Number((int)actor.Kind);
                Word(actor.Role);
                writer.Write(actor.Public);
                break;
            case Mention<Statement> statement:
                Number((int)MentionKind.Statement);
                Value(statement.Value);
                break;
            case Mention<Figure> figure:
                Number((int)MentionKind.Figure);
                Value(figure.Value);
                break;
            case Mention<Period> period:
                Number((int)MentionKind.Period);
                Value(period.Value);
                break;
            case Mention<string> text:
                Number((int)MentionKind.Words);
                Word(text.Value);
                break;
            default:
                throw new InvalidOperationException(
                    $"No form for {mention.GetType()}: give it one here and in {nameof(ExtractionReader)}.");
        }

        mentions.Add(mention, mentions.Count + 1);
    }

    private void Value(Quantity quantity)
    {
        Number((int)quantity.Qualifier);
        Amount(quantity.Value);
        Amount(quantity.Low);
        Amount(quantity.High);
        Word(quantity.Unit);
        Span(quantity.Number);
    }

    private void Value(Timex date)
    {
        Number((int)date.Type);
        Word(date.Value);
        Day(date.From);
        Day(date.To);
        Number((int)date.Basis);
        Span(date.Anchor);
    }

    private void Value(Statement statement)
    {
        Word(statement.Speaker);
        Span(statement.SpeakerSpan);
        Span(statement.Cue);
        Word(statement.Act);
        Number((int)statement.Directness);
        Word(statement.SpeaksFor);
        writer.Write(statement.Date is not null);
        if (statement.Date is { } date)
        {
            Value(date);
        }
    }

    private void Value(Figure figure)
    {
        Word(figure.Kind);
        Word(figure.Counted);
        Value(figure.Quantity);
        Number((int)figure.Measure);
        Value(figure.Period);
        Day(figure.AsOf);
        Number((int)figure.AsOfBasis);
        Word(figure.Place);
        Word(figure.Speaker);
        Word(figure.SpeakerChain);
        Number((int)figure.Certainty);
        Number((int)figure.Polarity);
    }

    private void Value(Period period)
    {
        Day(period.From);
        Day(period.To);
        Word(period.Words);
    }

    private void Number(int number) => writer.Write7BitEncodedInt(number);

    private void Amount(decimal? amount)
    {
        writer.Write(amount is not null);
        if (amount is { } value)
        {
            writer.Write(value);
        }
    }

    // Days count from one, so that none is zero.
    private void Day(DateOnly? day) => Number(day is { } value ? value.DayNumber + 1 : 0);

    private void Span(SourceSpan? span)
    {
        Number(span is { } there ? there.Start + 1 : 0);
        if (span is { } value)
        {
            Number(value.Length);
        }
    }

    private void Word(string word)
    {
        if (words.TryGetValue(word, out var number))
        {
            Number(number);
            return;
        }

        Number(0);
        Letters(word);
        words.Add(word, words.Count + 1);
    }

    // Half of a pair of letters, which damaged sources have, is no UTF-8 and must not become another letter.
    private void Letters(string text)
    {
        var isPlain = !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF');
        var bytes = isPlain ? Encoding.UTF8.GetBytes(text) : MemoryMarshal.AsBytes(text.AsSpan());
        writer.Write(isPlain);
        Number(bytes.Length);
        writer.Write(bytes);
    }
}
