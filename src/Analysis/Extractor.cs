using Analysis.Diagnostics;
using Analysis.Metadata;
using Analysis.Recognition;
using Analysis.Recognition.Actors;
using Analysis.Recognition.Dates;
using Analysis.Recognition.Figures;
using Analysis.Recognition.Numbers;
using Analysis.Recognition.OtherLanguages;
using Analysis.Recognition.Statements;
using Analysis.Sources;
using Analysis.Text;
using Document = Analysis.Sources.Document;

namespace Analysis;

/// <summary>Turns a document into everything that is recognised in it. Holds what is fixed for a corpus: word lists and aliases.</summary>
/// <remarks>Immutable, and may be used from several threads at once.</remarks>
public sealed class Extractor(Lexicon lexicon, IReadOnlyList<Alias> aliases)
{
    /// <summary>An extractor with the built-in word lists and no aliases.</summary>
    public static Extractor Default { get; } = new(Lexicon.BuiltIn, []);

    private readonly ReadingLimits limits = new(lexicon);
    private readonly NumberRecogniser numbers = new(lexicon);
    private readonly DateRecogniser dates = new(lexicon);
    private readonly ActorRecogniser actors = new(lexicon, aliases);
    private readonly StatementRecogniser statements = new(lexicon);
    private readonly FigureRecogniser figures = new(lexicon);
    private readonly OtherLanguageReader otherLanguages = new(lexicon, aliases);

    /// <summary>Every stage in its order. Pure: the same document and facts give the same extraction.</summary>
    /// <param name="document">The document.</param>
    /// <param name="facts">What the user knows of it; null when nothing.</param>
    public Extraction Extract(Document document, SourceFacts? facts)
    {
        var structure = TextStructure.Of(document.Text, limits.Sentence);
        var (metadata, conflicts) = MetadataRules.Apply(document, structure, facts);
        var source = new Source(document.Text, document.Sha256, metadata, document.Status);
        if (document.Status == SourceStatus.Read && !LanguageProfile.IsEnglish(structure, metadata.Language))
        {
            return InOtherLanguage(document, source, structure, conflicts);
        }

        // What is no part of the document gives nothing at any stage.
        var allNumbers = Furniture.Without(structure, numbers.Recognise(structure));
        var foundDates = Furniture.Without(structure, dates.Recognise(structure, allNumbers, metadata));
        var quantities = Overlaps.Without(allNumbers, foundDates);
        var foundActors = Furniture.Without(structure, actors.Recognise(structure, foundDates, metadata));
        var foundStatements = Furniture.Without(structure, statements.Recognise(structure, foundActors, foundDates, metadata));
        var foundFigures = Furniture.Without(structure,
            figures.Recognise(structure, quantities, foundDates, foundActors, foundStatements, metadata));
        return new Extraction(
            source, structure, quantities, foundDates, foundActors, foundStatements, foundFigures,
            [.. document.Diagnostics, .. conflicts, .. StructureDiagnostics.Of(document, structure),
                .. DateDiagnostics.Of(document, foundDates)]) { LeftOut = LeftOut(document, structure) };
    }

    // English rules would misread it: what looks the same in every language is kept, and what lists of the language tell.
    private Extraction InOtherLanguage(Document document, Source source, TextStructure structure, IEnumerable<Diagnostic> conflicts)
    {
        var allNumbers = Furniture.Without(structure, numbers.Recognise(structure));
        var fullDates = dates.Recognise(structure, allNumbers, source.Metadata)
            .Where(date => date.Value.Basis == DateBasis.Explicit && IsDigits(structure, date.Span)).ToList();
        var (listed, allDates, names, metadata) = otherLanguages.Read(structure, document.Text.Name, source.Metadata, fullDates);
        var isListed = otherLanguages.Knows(metadata.Language);
        var counts = isListed ? listed
            : [.. Overlaps.Without(allNumbers, fullDates)
                .Where(number => number.Value.Value is not null && IsDigits(structure, number.Value.Number)).Select(Bare)];
        var language = metadata.Language.Length > 0 ? $"'{metadata.Language}'" : "one that cannot be told";
        var isTold = Diagnostic.Of(isListed ? DiagnosticCatalog.ListedLanguage : DiagnosticCatalog.OtherLanguage, document.Label,
            new LinePosition(1, 1), language);
        return new Extraction(
            source with { Metadata = metadata, Status = SourceStatus.OtherLanguage }, structure, counts, allDates, names, [], [],
            [.. document.Diagnostics, .. conflicts, .. StructureDiagnostics.Of(document, structure),
                .. DateDiagnostics.Of(document, allDates), isTold]) { LeftOut = LeftOut(document, structure) };
    }

    private static int LeftOut(Document document, TextStructure structure) =>
        LeftOutParts.Of(document, structure).Sum(part => part.Length);

    // The number alone: what looks like a bound or a unit may be a word of the other language.
    private static Mention<Quantity> Bare(Mention<Quantity> number) =>
        new(new Quantity(Qualifier.Exactly, number.Value.Value, number.Value.Value, number.Value.Value, "", number.Value.Number),
            number.Value.Number, number.Rule);

    private static bool IsDigits(TextStructure structure, SourceSpan span)
    {
        var (first, last) = structure.TokensOf(span);
        return Enumerable.Range(first, last - first + 1).All(token => structure.Tokens[token].Kind is not TokenKind.Word);
    }
}
