using Analysis.Recognition.Dates;
using Analysis.Sources;
using Analysis.Text;

namespace Analysis.Recognition.OtherLanguages;

/// <summary>
/// Knows the lines that state when a document was published: a label and a day, a day by itself with place
/// and words of such lines, a dateline.
/// </summary>
internal static class ListedPublication
{
    private const int LongestLine = 24;
    private const int LongestPlace = 8;

    /// <summary>The day of publication in the first blocks; nothing when the text does not state it.</summary>
    public static PublicationDate? Find(
        TextStructure structure, IReadOnlyList<TokenView> blocks, IReadOnlyList<Mention<Timex>> dates, LanguageLists lists)
    {
        foreach (var view in blocks.TakeWhile(view => view.Sentence.Block < PublicationDate.HeadBlocks))
        {
            var span = structure.SpanOf(view.First, view.End - 1);
            if (structure.Blocks[view.Sentence.Block].Kind is BlockKind.Caption or BlockKind.Note
                || dates.FirstOrDefault(date =>
                    span.Contains(date.Span)) is not { Value: { Basis: DateBasis.Explicit, From: { } day } value } date
                || value.To != day)
            {
                continue;
            }

            var (first, last) = structure.TokensOf(date.Span);
            if (Basis(view, first, last, lists) is { } basis)
            {
                return new PublicationDate(day, basis, date.Span);
            }
        }

        return null;
    }

    private static PublishedBasis? Basis(TokenView view, int first, int last, LanguageLists lists)
    {
        var others = Enumerable.Range(view.First, first - view.First).Concat(Enumerable.Range(last + 1, view.End - last - 1)).ToList();
        if (others.Any(token => lists.Is(view, token, "stale")))
        {
            return null;
        }

        var place = PlaceEnd(view, view.First);
        if (place == first && first > view.First && IsDash(view, AfterBracket(view, last + 1)))
        {
            return PublishedBasis.Dateline;
        }

        if (view.End - view.First > LongestLine || !Covered(view, view.First, first, lists) || !Covered(view, last + 1, view.End, lists))
        {
            return null;
        }

        return lists.Is(view, view.First, "published") ? PublishedBasis.Header : PublishedBasis.Stated;
    }

    // Words of such lines, times and marks; a place where a comma parts it from the day.
    private static bool Covered(TokenView view, int from, int to, LanguageLists lists)
    {
        for (var at = from; at < to; at++)
        {
            var known = Math.Max(lists.Skip(view, at, "published"), lists.Skip(view, at, "line"));
            if (known > at)
            {
                at = known - 1;
            }
            else if (view.IsCapitalised(at) && PlaceEnd(view, at) is var end && end > at
                && (view[from == view.First ? to - 1 : from] is "," or "(" or "|" || view[to - 1] is ")"))
            {
                at = Math.Min(end, to) - 1;
            }
            else if (view.IsWord(at) || view[at] is "!" or "?" || (view.IsNumber(at) && !view[at].Contains(':')))
            {
                return false;
            }
        }

        return true;
    }

    private static int PlaceEnd(TokenView view, int token)
    {
        var at = token;
        while (at < token + LongestPlace
            && (view.IsCapitalised(at) || IsInCapitals(view, at) || (at > token && view[at] is "," or "-" or "(" or ")")))
        {
            at++;
        }

        return at;
    }

    private static bool IsInCapitals(TokenView view, int token) => view.IsWord(token) && view.Structure.Words(token).All(char.IsUpper);

    private static int AfterBracket(TokenView view, int token)
    {
        var at = view[token] is "." or "," ? token + 1 : token;
        if (view[at] != "(")
        {
            return at;
        }

        var end = at;
        while (end < at + LongestPlace && view.Has(end) && view[end] != ")")
        {
            end++;
        }

        return end + 1;
    }

    private static bool IsDash(TokenView view, int token) => view[token] is "-" or "–" or "—" or "--";
}
