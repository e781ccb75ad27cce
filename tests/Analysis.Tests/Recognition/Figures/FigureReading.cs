using Analysis.Recognition;
using Analysis.Recognition.Dates;
using Analysis.Recognition.Figures;
using Analysis.Recognition.Numbers;
using Analysis.Recognition.Statements;
using Analysis.Sources;
using Analysis.Text;

namespace Analysis.Tests.Recognition.Figures;

/// <summary>Figures of a text, with real numbers and dates and with the statements that a test gives.</summary>
internal static class FigureReading
{
    public static IReadOnlyList<Mention<Figure>> FiguresOf(
        string text, IReadOnlyList<Mention<Statement>>? statements = null, Lexicon? lexicon = null)
    {
        var structure = TextStructure.Of(new SourceText("test.txt", text));
        var metadata = new SourceMetadata("", "The Paper", new(2021, 3, 5), PublishedBasis.Assigned, null, "", "", "en");
        var quantities = new NumberRecogniser(Lexicon.BuiltIn).Recognise(structure);
        var dates = new DateRecogniser(Lexicon.BuiltIn).Recognise(structure, quantities, metadata);
        return new FigureRecogniser(lexicon ?? Lexicon.BuiltIn).Recognise(structure, quantities, dates, [], statements ?? [], metadata);
    }
}
