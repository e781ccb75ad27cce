using Analysis.Recognition.Actors;
using Analysis.Recognition.Dates;
using Analysis.Recognition.Numbers;
using Analysis.Recognition.Statements;
using Analysis.Sources;
using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>Finds claims of numbers: how many were arrested, died, fled, and who says so.</summary>
/// <remarks>
/// A mention's span is the number with its bound words; its parts are the number, the noun, the words that gave the kind, the period, the
/// certainty and the statement. Immutable; the lexicons are read once, in the constructor.
/// </remarks>
public sealed class FigureRecogniser
{
    private readonly IReadOnlyList<FigureRule> rules;
    private readonly CountedPhrases counted;
    private readonly Certainties certainties;
    private readonly BoundsBehind bounds;
    private readonly NoCounts noCounts;
    private readonly TableFigures tables;

    /// <summary>
    /// Takes kinds.tsv, counted-nouns.tsv, accounts.tsv, care.tsv, movements.tsv, certainty.tsv, denials.tsv, no-counts.tsv, reckoning.tsv,
    /// seizures.tsv and tables.tsv of <paramref name="lexicon"/>.
    /// </summary>
    public FigureRecogniser(Lexicon lexicon)
    {
        var kinds = new FigureKinds(lexicon);
        var nouns = new CountedNouns(lexicon);
        rules = new FigureRules(kinds, nouns, lexicon).InOrder;
        counted = new(nouns, kinds);
        certainties = new(lexicon);
        bounds = new(lexicon);
        noCounts = new(lexicon);
        tables = new(lexicon, kinds, nouns);
    }

    /// <summary>All figures, in text order. A caption that repeats an earlier block gives none.</summary>
    /// <param name="structure">The text.</param>
    /// <param name="quantities">Its numbers; those inside dates are left out here.</param>
    /// <param name="dates">Its dates, for periods and as-of days.</param>
    /// <param name="actors">Its actors; a number inside a name ("Group of 77") is no figure.</param>
    /// <param name="statements">Its statements, for speakers.</param>
    /// <param name="metadata">Publisher and date of publication.</param>
    public IReadOnlyList<Mention<Figure>> Recognise(
        TextStructure structure, IReadOnlyList<Mention<Quantity>> quantities, IReadOnlyList<Mention<Timex>> dates,
        IReadOnlyList<Mention<Actor>> actors,
        IReadOnlyList<Mention<Statement>> statements, SourceMetadata metadata)
    {
        var found = new List<Mention<Figure>>();
        var numbers = quantities.ToLookup(quantity => structure.SentenceAt(quantity.Span.Start));
        var days = dates.ToLookup(date => structure.SentenceAt(date.Span.Start));
        var names = actors.ToLookup(actor => structure.SentenceAt(actor.Span.Start));
        var said = statements.SelectMany(statement => Sentences(structure, statement.Span), (statement, sentence) => (statement, sentence))
            .ToLookup(pair => pair.sentence, pair => pair.statement);
        var previous = default(FoundFigure);
        var latest = default((FoundFigure Figure, int Sentence)?);
        var byNumber = new Dictionary<decimal, FoundFigure>();
        var antecedent = "";
        for (var index = 0; index < structure.Sentences.Count; index++)
        {
            var sentence = structure.Sentences[index];
            previous = previous?.Claim.View.Sentence is { } earlier && earlier.Block == sentence.Block
                && earlier.TokenEnd == sentence.FirstToken ? previous : null;
            antecedent = index > 0 && structure.Sentences[index - 1].Block != sentence.Block ? "" : antecedent;
            if (!numbers.Contains(index) || structure.BlockOf(sentence) is not { Repeats: null, Kind: not BlockKind.Row })
            {
                continue;
            }

            var view = new TokenView(structure, sentence);
            var mentions = new SentenceMentions(view, numbers[index], days[index], names[index]);
            var told = new List<SharedWords.Told>();
            foreach (var quantity in mentions.Quantities.Where(IsCount))
            {
                var (first, last) = structure.TokensOf(quantity.Span);
                var claim = bounds.Behind(new Claim(view, quantity, first, last, counted.Read(view, first, last + 1, mentions), mentions,
                    previous)
                {
                    Antecedent = antecedent,
                    Earlier = latest is { } recent && index - recent.Sentence <= 1 ? recent.Figure : null,
                });
                claim = claim with { Whole = WholeOf(claim, byNumber) };
                antecedent = claim.Counted.IsEmpty ? antecedent : claim.Counted.Class;
                if (noCounts.IsOne(claim) || Match(claim) is not { } match)
                {
                    continue;
                }

                var noun = (match.Match.Inherits || view[claim.Counted.Next - 1] is "them" or "whom") && claim.Counted.IsEmpty
                    && previous is not null ? previous.Noun : Words(claim.Counted, view);
                previous = new(claim with { Previous = null }, match.Match, noun)
                {
                    IsOfSeveral = previous is not null && previous.Claim.View.First == view.First
                        && (previous.IsOfSeveral || previous.Match.Kind.Name != match.Match.Kind.Name),
                };
                latest = (previous, index);
                if (quantity.Value.Value is { } number)
                {
                    byNumber[number] = previous;
                }

                told.Add(new(claim, match.Match,
                    Figure(new(claim, match.Match, noun), match.Rule, Attribution.Of(claim, said[index], metadata), metadata)));
            }

            found.AddRange(SharedWords.Of(told));
        }

        found.AddRange(tables.Read(structure, quantities, dates, actors, metadata));
        return [.. found.OrderBy(figure => figure.Span.Start)];
    }

    // Behind "of the": the number there, when the text has counted so many before.
    private static FoundFigure? WholeOf(Claim claim, Dictionary<decimal, FoundFigure> byNumber)
    {
        var view = claim.View;
        return claim.Counted is { IsAnaphoric: true, HasWhole: false } && view[claim.Last + 1] == "of" && view[claim.Last + 2] == "the"
            && claim.Mentions.Quantities.FirstOrDefault(other => view.Structure.TokensOf(other.Span).First == claim.Last + 3)
                is { Value: { Unit.Length: 0, Value: { } whole } }
            ? byNumber.GetValueOrDefault(whole) : null;
    }

    private static IEnumerable<int> Sentences(TextStructure structure, SourceSpan span)
    {
        for (var sentence = structure.SentenceAt(span.Start);
            sentence < structure.Sentences.Count && structure.Sentences[sentence].Span.Start < span.End; sentence++)
        {
            yield return sentence;
        }
    }

    // Whole numbers without a unit: no ages, years, money, percentages or shares.
    internal static bool IsCount(Mention<Quantity> quantity) =>
        quantity.Value.Unit.Length == 0
        && IsWhole(quantity.Value.Value) && IsWhole(quantity.Value.Low) && IsWhole(quantity.Value.High);

    private static bool IsWhole(decimal? value) => value is null || (value > 0 && decimal.IsInteger(value.Value));

    private (KindMatch Match, string Rule)? Match(Claim claim)
    {
        foreach (var rule in rules)
        {
            if (rule.Match(claim) is { } match)
            {
                return (match with { IsCorrected = match.IsCorrected || claim.IsCorrected }, rule.Name);
            }
        }

        return null;
    }

    private Mention<Figure> Figure(FoundFigure figure, string rule, Attribution attribution, SourceMetadata metadata)
    {
        var (claim, match) = (figure.Claim, figure.Match);
        var view = claim.View;
        var isLevel = rule is "figure.level" or "figure.total";
        var isMain = isLevel
            || rule is "figure.subject" or "figure.object" or "figure.coordinated" or "figure.elided" or "figure.prisoners";
        var limits = attribution.Limits(claim);
        var time = match.Kind.Class == "things" ? FigureTime.None : FigurePeriods.Find(claim, match, limits, isLevel, isMain);
        var vouching = attribution.Denied(certainties.Of(claim, match));
        var (asOf, basis) = time.AsOf is { } day ? (day, AsOfBasis.Stated) : attribution.AsOf(metadata);
        var place = match.Kind.Class == "things" ? null : FigurePlaces.Find(claim, match);
        var value = new Figure(
            match.Kind.Name, figure.Noun, claim.Quantity.Value, Measures.Of(claim, match, time.Period, isLevel), time.Period, asOf, basis,
            place?.Value ?? "", attribution.SpeakerOf(vouching), attribution.Chain, vouching.Certainty, vouching.Polarity);

        List<IMention> parts = [claim.Quantity];
        if (!claim.Counted.IsEmpty)
        {
            parts.Add(new Mention<string>(figure.Noun, view.Span(claim.Counted.First, claim.Counted.Last), "figure.counted"));
        }

        if (match.First <= match.Last && view.Has(match.First))
        {
            parts.Add(new Mention<string>(match.Kind.Name, view.Span(match.First, match.Last), "figure.kind"));
        }

        if (vouching.Words is { } words)
        {
            parts.Add(new Mention<string>(vouching.Certainty.ToString(), words, "figure.certainty"));
        }

        if (place is not null)
        {
            parts.Add(place);
        }

        if (time.Evidence is { } evidence)
        {
            parts.Add(evidence);
        }

        if (attribution.Innermost is { } statement)
        {
            parts.Add(statement);
        }

        return new(value, claim.Quantity.Span, rule) { Parts = [.. parts] };
    }

    private static string Words(CountedPhrase phrase, TokenView view) =>
        phrase.IsEmpty ? "" : view.Structure.Source[view.Span(phrase.First, phrase.Last)];
}
