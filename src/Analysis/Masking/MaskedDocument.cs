using System.Security.Cryptography;
using System.Text;
using Analysis.Recognition;
using Analysis.Recognition.Actors;
using Analysis.Recognition.Figures;
using Analysis.Recognition.Statements;
using Analysis.Tables;
using Analysis.Text;

namespace Analysis.Masking;

/// <summary>A document without the names of private persons, and the ids of its rows.</summary>
/// <remarks>
/// Where the text has labels, neither the hash of its bytes nor an id that was made from it may be shown: with a list of names whoever has
/// the masked text could put one after the other into it until the hash fits. Hash and ids are then those of the masked text.
/// </remarks>
internal sealed class MaskedDocument
{
    private readonly Mask mask;
    private readonly string name;

    /// <summary>Masks a document.</summary>
    /// <param name="mask">The labels.</param>
    /// <param name="extraction">The document as it was read.</param>
    public MaskedDocument(Mask mask, Extraction extraction)
    {
        (this.mask, name) = (mask, extraction.Source.Name);
        var (source, content) = (extraction.Source, mask.Text(extraction.Source.Text));
        HasLabels = content != source.Text.Content;
        var text = new SourceText(mask.Source(name), content);
        Extraction = extraction with
        {
            Source = source with
            {
                Text = text,
                Sha256 = HasLabels ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content))) : source.Sha256,
                Metadata = source.Metadata with { Title = Words(source.Metadata.Title), Publisher = Words(source.Metadata.Publisher),
                    Basis = Words(source.Metadata.Basis), Url = mask.Address(source.Metadata.Url) },
                DuplicateOf = mask.Source(source.DuplicateOf),
            },
            Structure = extraction.Structure.With(text),
            Actors = [.. extraction.Actors.Select(mention => With(mention, Masked(mention.Value)))],
            Statements = [.. extraction.Statements.Select(mention => With(mention, Masked(mention.Value)))],
            Figures = [.. extraction.Figures.Select(mention => With(mention, Masked(mention.Value)))],
            Diagnostics = [
                .. extraction.Diagnostics.Select(found => found with { File = mask.Words(found.File), Message = Words(found.Message) })],
            Copied = extraction.Copied with
            {
                Passages = [.. extraction.Copied.Passages.Select(passage => passage with { Original = mask.Source(passage.Original) })]
            },
        };
        Ids = HasLabels ? [.. IdsOf(extraction).Zip(IdsOf(Extraction))] : [];
    }

    /// <summary>The document with labels.</summary>
    public Extraction Extraction { get; }

    /// <summary>Whether its text names a private person.</summary>
    public bool HasLabels { get; }

    /// <summary>Ids of its rows, each with the one that may be shown; none where they are the same.</summary>
    public IReadOnlyList<(string Id, string Shown)> Ids { get; }

    private static IEnumerable<string> IdsOf(Extraction extraction) =>
    [
        .. TableBuilder.Dates(extraction).Select(row => row.Id), .. TableBuilder.Actors(extraction).Select(row => row.Id),
        .. TableBuilder.Figures(extraction).Select(row => row.Id),
        .. TableBuilder.Statements(extraction).Select(row => row.Id), .. TableBuilder.Quantities(extraction).Select(row => row.Id),
    ];

    private string Words(string words) => mask.Words(words, name);

    private Actor Masked(Actor actor) => actor with { Name = Words(actor.Name), Role = Words(actor.Role) };

    private Statement Masked(Statement statement) =>
        statement with { Speaker = Words(statement.Speaker), SpeaksFor = Words(statement.SpeaksFor) };

    private Figure Masked(Figure figure) => figure with
    {
        Counted = Words(figure.Counted),
        Place = Words(figure.Place),
        Period = figure.Period with { Words = Words(figure.Period.Words) },
        Speaker = Words(figure.Speaker),
        SpeakerChain = Chain(figure.SpeakerChain),
    };

    private string Chain(string chain) => string.Join(" > ", chain.Split(" > ").Select(Words));

    // Parts say what a rule read where; of their values only these hold names.
    private Mention<T> With<T>(Mention<T> mention, T value)
        where T : notnull => mention with { Value = value, Parts = [.. mention.Parts.Select(Part)] };

    private IMention Part(IMention part) => part switch
    {
        Mention<Actor> actor => With(actor, Masked(actor.Value)),
        Mention<Statement> statement => With(statement, Masked(statement.Value)),
        Mention<Figure> figure => With(figure, Masked(figure.Value)),
        Mention<string> words => With(words, Words(words.Value)),
        _ => part,
    };
}
