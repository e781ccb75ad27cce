using System.Runtime.InteropServices;
using System.Text;
using Analysis.Diagnostics;
using Analysis.Recognition;
using Analysis.Recognition.Actors;
using Analysis.Recognition.Dates;
using Analysis.Recognition.Figures;
using Analysis.Recognition.Numbers;
using Analysis.Recognition.Statements;
using Analysis.Sources;
using Analysis.Text;

namespace Analysis.Caching;

/// <summary>Reads what <see cref="ExtractionWriter"/> wrote. The bytes must be known to be whole.</summary>
internal sealed class ExtractionReader
{
    private readonly BinaryReader reader;
    private readonly List<string> words = [];
    private readonly List<IMention> mentions = [];

    private ExtractionReader(byte[] bytes) => reader = new BinaryReader(new MemoryStream(bytes, writable: false), Encoding.UTF8);

    /// <summary>Names of the documents of the file, in its order; nothing behind them is read.</summary>
    public static IReadOnlyList<string> Names(byte[] bytes) => new ExtractionReader(bytes).Names();

    /// <summary>What the file gave.</summary>
    public static IReadOnlyList<Extraction> Read(byte[] bytes) => new ExtractionReader(bytes).All();

    private IReadOnlyList<string> Names() => [.. Enumerable.Range(0, Number()).Select(_ => Word())];

    private IReadOnlyList<Extraction> All() => [.. Names().Select(_ => One())];

    private Extraction One()
    {
        mentions.Clear();
        var text = new SourceText(Word(), Letters());
        var sha256 = Word();
        var metadata = new SourceMetadata(Word(), Word(), Day(), (PublishedBasis)Number(), Span(), Word(), Word(), Word());
        var source = new Source(text, sha256, metadata, (SourceStatus)Number());
        var leftOut = Number();
        return new Extraction(
            source, Structure(text), Mentions<Mention<Quantity>>(), Mentions<Mention<Timex>>(), Mentions<Mention<Actor>>(),
            Mentions<Mention<Statement>>(), Mentions<Mention<Figure>>(),
            [.. Enumerable.Range(0, Number())
                .Select(_ => new Diagnostic(Word(), new LinePosition(Number(), Number()), (Severity)Number(), Word(), Word()))])
        {
            LeftOut = leftOut,
        };
    }

    private TextStructure Structure(SourceText text)
    {
        var longest = Number();
        Block[] blocks = [.. Enumerable.Range(0, Number())
            .Select(_ => new Block(Place(), (BlockKind)Number(), Number() is > 0 and var index ? index - 1 : null))];
        Sentence[] sentences = [.. Enumerable.Range(0, Number())
            .Select(_ => new Sentence(Place(), Number(), Number(), Number()) { IsCut = reader.ReadBoolean() })];
        return TextStructure.Of(text, blocks, sentences, longest);
    }

    private TMention[] Mentions<TMention>()
        where TMention : IMention
    {
        var found = new TMention[Number()];
        for (var i = 0; i < found.Length; i++)
        {
            found[i] = (TMention)Mention();
        }

        return found;
    }

    private IMention Mention()
    {
        if (Number() is > 0 and var number)
        {
            return mentions[number - 1];
        }

        var (span, rule, parts) = (Place(), string.Intern(Word()), Mentions<IMention>());
        IMention With<T>(T value)
            where T : notnull => new Mention<T>(value, span, rule) { Parts = ImmutableCollectionsMarshal.AsImmutableArray(parts) };
        var mention = (MentionKind)Number() switch
        {
            MentionKind.Quantity => With(Quantity()),
            MentionKind.Date => With(Date()),
            MentionKind.Actor => With(new Actor(Word(), (ActorKind)Number(), Word(), reader.ReadBoolean())),
            MentionKind.Statement => With(Statement()),
            MentionKind.Figure => With(Figure()),
            MentionKind.Period => With(Period()),
            MentionKind.Words => With(Word()),
            var other => throw new InvalidDataException($"{other} is no kind of mention."),
        };
        mentions.Add(mention);
        return mention;
    }

    // Arguments are read from left to right, in the order in which they were written.
    private Quantity Quantity() => new((Qualifier)Number(), Amount(), Amount(), Amount(), Word(), Place());

    private Timex Date() => new((TimexType)Number(), Word(), Day(), Day(), (DateBasis)Number(), Span());

    private Period Period() => new(Day(), Day(), Word());

    private Figure Figure() => new(
        Word(), Word(), Quantity(), (Measure)Number(), Period(), Day(), (AsOfBasis)Number(), Word(), Word(), Word(),
        (Certainty)Number(), (Polarity)Number());

    private Statement Statement()
    {
        var (speaker, place, cue, act, directness, speaksFor) = (Word(), Span(), Span(), Word(), (Directness)Number(), Word());
        return new Statement(speaker, place, cue, act, directness, reader.ReadBoolean() ? Date() : null) { SpeaksFor = speaksFor };
    }

    private int Number() => reader.Read7BitEncodedInt();

    private decimal? Amount() => reader.ReadBoolean() ? reader.ReadDecimal() : null;

    private DateOnly? Day() => Number() is > 0 and var day ? DateOnly.FromDayNumber(day - 1) : null;

    private SourceSpan? Span() => Number() is > 0 and var start ? new SourceSpan(start - 1, start - 1 + Number()) : null;

    private SourceSpan Place() => Span() ?? throw new InvalidDataException("A place is missing.");

    private string Word()
    {
        if (Number() is > 0 and var number)
        {
            return words[number - 1];
        }

        words.Add(Letters());
        return words[^1];
    }

    private string Letters()
    {
        var isPlain = reader.ReadBoolean();
        var bytes = reader.ReadBytes(Number());
        return isPlain ? Encoding.UTF8.GetString(bytes) : new string(MemoryMarshal.Cast<byte, char>(bytes));
    }
}
