using System.Collections.Immutable;
using Analysis.Diagnostics;
using Analysis.Recognition.Actors;
using Analysis.Sources;
using Analysis.Text;

namespace Analysis;

/// <summary>Turns a document into everything that is recognised in it. Holds what is fixed for a corpus: word lists and aliases.</summary>
/// <remarks>Immutable, and may be used from several threads at once.</remarks>
public sealed class Extractor(Lexicon lexicon, IReadOnlyList<Alias> aliases)
{
    /// <summary>An extractor with the built-in word lists and no aliases.</summary>
    public static Extractor Default { get; } = new(Lexicon.BuiltIn, []);

    /// <summary>Every stage in its order. Pure: the same document and facts give the same extraction.</summary>
    /// <param name="document">The document.</param>
    /// <param name="facts">What the user knows of it; null when nothing.</param>
    public Extraction Extract(Document document, SourceFacts? facts)
    {
        _ = (lexicon, aliases);
        var structure = TextStructure.Of(document.Text);
        var (metadata, conflicts) = MetadataRules.Apply(document, structure, facts);
        var source = new Source(document.Text, document.Sha256, metadata, document.Status);
        ImmutableArray<Diagnostic> diagnostics = [.. document.Diagnostics, .. conflicts];
        return new Extraction(source, structure, [], [], [], [], [], diagnostics);
    }
}
