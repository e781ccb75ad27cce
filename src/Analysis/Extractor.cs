using System.Collections.Immutable;
using Analysis.Diagnostics;
using Analysis.Recognition.Actors;
using Analysis.Recognition.Numbers;
using Analysis.Sources;
using Analysis.Text;
using Document = Analysis.Sources.Document;

namespace Analysis;

/// <summary>Turns a document into everything that is recognised in it. Holds what is fixed for a corpus: word lists and aliases.</summary>
/// <remarks>Immutable, and may be used from several threads at once.</remarks>
public sealed class Extractor(Lexicon lexicon, IReadOnlyList<Alias> aliases)
{
    private readonly NumberRecogniser numbers = new(lexicon);

    /// <summary>The user's spellings of actors.</summary>
    public IReadOnlyList<Alias> Aliases { get; } = aliases;

    /// <summary>Every stage in its order. Pure: the same document and facts give the same extraction.</summary>
    /// <param name="document">The document.</param>
    /// <param name="facts">What the user knows of it; null when nothing.</param>
    public Extraction Extract(Document document, SourceFacts? facts)
    {
        var structure = TextStructure.Of(document.Text);
        var (metadata, conflicts) = MetadataRules.Apply(document, structure, facts);
        var quantities = numbers.Recognise(structure);
        var source = new Source(document.Text, document.Sha256, metadata, document.Status);
        ImmutableArray<Diagnostic> diagnostics = [.. document.Diagnostics, .. conflicts];
        return new Extraction(source, structure, quantities, [], [], [], [], diagnostics);
    }
}
