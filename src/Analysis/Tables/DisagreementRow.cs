using Analysis.Recognition.Figures;

namespace Analysis.Tables;

/// <summary>
/// Two claims about one kind of thing and one time whose numbers differ. Two rows of the figures, side by
/// side; nothing is decided or averaged.
/// </summary>
/// <param name="Source">Source of the first claim, by order of sources.</param>
/// <param name="Id">Id of the first claim in the figures, for a decision on it.</param>
/// <param name="Start">First code unit of its number.</param>
/// <param name="End">Just behind the last.</param>
/// <param name="Quote">The exact words.</param>
/// <param name="Kind">Kind of both figures.</param>
/// <param name="Measure">Measure of both.</param>
/// <param name="From">
/// First day of the period that both speak of, or the day on which both stood; for a difference of
/// certainty the day on which the earlier stood.
/// </param>
/// <param name="To">Last day of it, or the day on which the later stood.</param>
/// <param name="Words">The first claim in its words.</param>
/// <param name="Speaker">Who makes it; empty when unknown.</param>
/// <param name="OtherSource">Source of the second claim.</param>
/// <param name="OtherId">Id of the second claim in the figures.</param>
/// <param name="OtherStart">First code unit of its number.</param>
/// <param name="OtherEnd">Just behind the last.</param>
/// <param name="OtherQuote">The exact words.</param>
/// <param name="OtherWords">The second claim in its words.</param>
/// <param name="OtherSpeaker">Who makes it; empty when unknown.</param>
/// <param name="Relation">How the numbers stand to each other.</param>
/// <param name="Rule">Why the two are compared.</param>
public sealed record DisagreementRow(
    string Source, string Id, int Start, int End, string Quote, string Kind, Measure Measure, DateOnly? From,
    DateOnly? To, string Words, string Speaker,
    string OtherSource, string OtherId, int OtherStart, int OtherEnd, string OtherQuote, string OtherWords, string OtherSpeaker,
    Relation Relation, string Rule) : ITextRow;
