using Analysis.Recognition.Actors;
using Analysis.Recognition.Dates;
using Analysis.Sources;
using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>
/// Finds who said, condemned, called for what, and when. The document's own narration is no statement, nor is a word in scare quotes.
/// </summary>
public sealed class StatementRecogniser
{
    private readonly CueFinder cues;
    private readonly Speakers speakers;
    private readonly StatementRules rules;

    /// <param name="lexicon">Holds cues.tsv, speakers.tsv and genders.tsv, with the user's rows first.</param>
    public StatementRecogniser(Lexicon lexicon)
    {
        cues = new CueFinder(new CueLexicon(lexicon));
        speakers = new Speakers(lexicon);
        rules = new StatementRules(cues, speakers);
    }

    /// <summary>All statements of a document, by start; one inside another comes after it.</summary>
    /// <remarks>
    /// The span of a mention is what was said. Its parts are the actor and the date it rests on, as far as the text names them.
    /// </remarks>
    public IReadOnlyList<Mention<Statement>> Recognise(
        TextStructure structure, IReadOnlyList<Mention<Actor>> actors, IReadOnlyList<Mention<Timex>> timexes, SourceMetadata metadata)
    {
        var document = new DocumentView(structure, actors, timexes, metadata);
        var passages = PassageReader.Read(document);
        var drafts = new DraftFinder(document, passages, cues, rules, speakers).Find();
        var resolver = new SpeakerResolver(document, passages, cues, speakers);
        var known = new Dictionary<Draft, Speaker>(ReferenceEqualityComparer.Instance);
        foreach (var draft in drafts)
        {
            known[draft] = resolver.Resolve(draft, draft.Continues is { } earlier ? known.GetValueOrDefault(earlier) : null,
                draft.Turn is { } turn ? known.GetValueOrDefault(turn) : null);
        }

        var dates = new StatementDates(document, speakers, known);
        return [.. drafts.Where(draft => !IsImpersonal(draft, known[draft]))
            .Select(draft => Finish(document, draft, known[draft], dates.Of(draft)))
            .OrderBy(mention => mention.Span.Start).ThenByDescending(mention => mention.Span.End)
            .ThenBy(mention => mention.Value.Cue?.Start)];
    }

    // "It supports the roof": an "it" that stands for no known body is a thing.
    private static bool IsImpersonal(Draft draft, Speaker speaker) =>
        speaker.Name.Length == 0 && draft.Subject is { } subject && draft.Passage[subject.First].IsWord("it");

    private static Mention<Statement> Finish(DocumentView document, Draft draft, Speaker speaker, StatementDate when)
    {
        var parts = new IMention?[] { speaker.Mention, when.Words }.OfType<IMention>().OrderBy(part => part.Span);
        return new Mention<Statement>(
            new Statement(speaker.Name, speaker.Span, draft.Cue, draft.Act, DirectnessOf(document, draft),
                when.Date) { SpeaksFor = speaker.For }, draft.Content, draft.Rule)
        {
            Parts = [.. parts],
        };
    }

    private static Directness DirectnessOf(DocumentView document, Draft draft)
    {
        if (draft.IsUnmarked)
        {
            return Directness.Unmarked;
        }

        // The words that name the speaker between two halves of a quotation do not make it less direct.
        // A word or two in single marks are held at arm's length, not quoted.
        return !document.QuotationsIn(draft.Content).Any(quote => !quote.Single || document.WordCount(quote.Inner) > 2)
            ? Directness.Indirect
            : document.BeginsAndEndsQuoted(draft.Content) ? Directness.Direct
            : Directness.Mixed;
    }
}
