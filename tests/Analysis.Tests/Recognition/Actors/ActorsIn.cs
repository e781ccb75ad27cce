using Analysis.Recognition;
using Analysis.Recognition.Actors;
using Analysis.Sources;
using Analysis.Text;

namespace Analysis.Tests.Recognition.Actors;

/// <summary>The actors of a test sentence, as the tables of these tests write them.</summary>
internal static class ActorsIn
{
    private static readonly SourceMetadata Unknown = new("", "", null, PublishedBasis.Unresolved, null, "", "", "en");

    public static IReadOnlyList<Mention<Actor>> Text(string text, params Alias[] aliases) => Text(Lexicon.BuiltIn, text, aliases);

    public static IReadOnlyList<Mention<Actor>> Text(Lexicon lexicon, string text, params Alias[] aliases) =>
        new ActorRecogniser(lexicon, aliases).Recognise(TextStructure.Of(new SourceText("test.txt", text)), [], Unknown);

    /// <summary>"Kind Name, Role" of each mention, joined by "; ", and the spans of the same.</summary>
    public static (string Actors, IReadOnlyList<SourceSpan> Spans) Marked(string marked, params Alias[] aliases)
    {
        var found = Text(Support.Marked.Parse(marked).Text, aliases);
        return (string.Join("; ", found.Select(mention => mention.Value.ToString())), [.. found.Select(mention => mention.Span)]);
    }
}
