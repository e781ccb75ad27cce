using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>What clause rules look at: a name, a date, a quotation or an aside as a whole, else one word or mark.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token, included.</param>
/// <param name="Span">Its words.</param>
/// <param name="Lower">A word in lower case; empty for anything else.</param>
/// <param name="Class">The class of a word; Open for anything else.</param>
/// <param name="Index">Index of the actor mention, date or quotation; -1 for anything else.</param>
internal readonly record struct Unit(UnitKind Kind, int First, int Last, SourceSpan Span, string Lower, WordClass Class, int Index)
{
    public bool IsWord(string lower) => Kind == UnitKind.Word && Lower == lower;

    public bool Is(WordClass wordClass) => Kind == UnitKind.Word && Class == wordClass;

    public bool IsName => Kind is UnitKind.Actor or UnitKind.Place;

    public bool IsPossessive => Kind == UnitKind.Possessive;

    /// <summary>Whether a noun phrase can end here.</summary>
    public bool EndsNounPhrase => IsName || Is(WordClass.Open) || Is(WordClass.Pronoun) || Kind is UnitKind.Number or UnitKind.Quote
        || (Is(WordClass.Determiner) && Lower is "some" or "many" or "others" or "both" or "all" or "most" or "few" or "several");

    /// <summary>Whether a noun phrase can begin here.</summary>
    public bool StartsNounPhrase => IsName || Is(WordClass.Determiner) || Is(WordClass.Open) || Is(WordClass.Pronoun)
        || Kind is UnitKind.Number or UnitKind.Quote or UnitKind.Date || (Is(WordClass.Adverb) && Lower is not ("not" or "too" or "also"));
}
