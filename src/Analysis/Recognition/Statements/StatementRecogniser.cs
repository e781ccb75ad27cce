using System.Collections.Immutable;
using Analysis.Recognition.Actors;
using Analysis.Recognition.Dates;
using Analysis.Sources;
using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>Finds who said, condemned, called for what, and when. The document's own narration is no statement, nor is a word in scare quotes.</summary>
public sealed class StatementRecogniser
{
    private readonly CueFinder cues;
    private readonly Speakers speakers;
    private readonly StatementRules rules;

    /// <param name="lexicon">Holds cues.tsv and speakers.tsv, with the user's rows first.</param>
    public StatementRecogniser(Lexicon lexicon)
    {
        cues = new CueFinder(new CueLexicon(lexicon));
        speakers = new Speakers(lexicon);
        rules = new StatementRules(cues, speakers);
    }

    /// <summary>All statements of a document, by start; one inside another comes after it.</summary>
    /// <remarks>The span of a mention is what was said. Its parts are the actor and the date it rests on, as far as the text names them.</remarks>
    public IReadOnlyList<Mention<Statement>> Recognise(
        TextStructure structure, IReadOnlyList<Mention<Actor>> actors, IReadOnlyList<Mention<Timex>> dates, SourceMetadata metadata)
    {
        var document = new DocumentView(structure, actors, dates, metadata);
        var drafts = new DraftFinder(document, cues, rules).Find();
        var resolver = new SpeakerResolver(document, speakers);
        var done = new Dictionary<Draft, Mention<Statement>>(ReferenceEqualityComparer.Instance);
        var known = new Dictionary<Draft, Speaker>(ReferenceEqualityComparer.Instance);
        foreach (var draft in drafts)
        {
            var speaker = SpeakerOf(draft, resolver, known);
            known[draft] = speaker;
            done[draft] = Finish(document, draft, speaker, draft.Continues is { } earlier ? done.GetValueOrDefault(earlier)?.Value : null);
        }

        return [.. done.Values.OrderBy(mention => mention.Span.Start).ThenByDescending(mention => mention.Span.End).ThenBy(mention => mention.Value.Cue)];
    }

    private static Speaker SpeakerOf(Draft draft, SpeakerResolver resolver, Dictionary<Draft, Speaker> known)
    {
        if (draft.Subject is { } subject)
        {
            return resolver.Resolve(draft.Passage, subject);
        }

        var speaker = draft.Continues is { } earlier && known.TryGetValue(earlier, out var same) ? same : Speaker.Unknown(null);
        resolver.Continue(draft.Passage, draft.Content, speaker);
        return draft.Cue is null ? speaker with { Span = null } : speaker;
    }

    private static Mention<Statement> Finish(DocumentView document, Draft draft, Speaker speaker, Statement? earlier)
    {
        var (date, words) = StatementDates.Of(draft, document.Metadata);
        date = words is null && earlier is not null ? earlier.Date : date;
        var parts = new IMention?[] { speaker.Mention, words }.OfType<IMention>().OrderBy(part => part.Span);
        return new Mention<Statement>(
            new Statement(speaker.Name, speaker.Span, draft.Cue, draft.Act, DirectnessOf(document, draft), date), draft.Content, draft.Rule)
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
        return !document.QuotationsIn(draft.Content).Any() ? Directness.Indirect
            : document.BeginsAndEndsQuoted(draft.Content) ? Directness.Direct
            : Directness.Mixed;
    }
}
