using Analysis.Recognition;
using Analysis.Recognition.Actors;
using Analysis.Recognition.Dates;
using Analysis.Recognition.Numbers;
using Analysis.Recognition.Statements;
using Analysis.Sources;
using Analysis.Tests.Support;
using Analysis.Text;

namespace Analysis.Tests.Recognition.Statements;

/// <summary>Reads the statements of a text, with the names and dates that the stages before find in it.</summary>
internal static class Reading
{
    private static readonly NumberRecogniser Numbers = new(Lexicon.BuiltIn);
    private static readonly DateRecogniser Dates = new(Lexicon.BuiltIn);
    private static readonly ActorRecogniser Actors = new(Lexicon.BuiltIn, []);
    private static readonly StatementRecogniser Statements = new(Lexicon.BuiltIn);

    public static IReadOnlyList<Mention<Statement>> Of(
        string text, DateOnly? published = null, string publisher = "", Lexicon? lexicon = null)
    {
        var structure = Marked.Parse(text).Structure;
        var metadata = new SourceMetadata(
            "", publisher, published, published is null ? PublishedBasis.Unresolved : PublishedBasis.Assigned, null, "", "", "en");
        var dates = Dates.Recognise(structure, Numbers.Recognise(structure), metadata);
        var actors = Actors.Recognise(structure, dates, metadata);
        var recogniser = lexicon is null ? Statements : new StatementRecogniser(lexicon);
        return recogniser.Recognise(structure, actors, dates, metadata);
    }

    /// <summary>One line a statement: "Ada Okoro says (direct)".</summary>
    public static IEnumerable<string> Lines(string text, string publisher = "") =>
        Of(text, publisher: publisher).Select(mention => mention.Value.ToString());
}
