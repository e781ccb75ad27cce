using System.Globalization;
using Analysis.Sources;
using Analysis.Text;

namespace Analysis.Recognition.Dates;

/// <summary>The day on which a document says it was published.</summary>
/// <param name="Day">The day.</param>
/// <param name="Basis">Stated, Header or Dateline.</param>
/// <param name="Span">The words that state it.</param>
public sealed record PublicationDate(DateOnly Day, PublishedBasis Basis, SourceSpan Span)
{
    // Headers, headlines, bylines and datelines stand in the first blocks; "Geneva, 3 March 2011" may close a statement.
    internal const int HeadBlocks = 8;

    // Saved pages and releases have menus and addresses above: a date that is labelled as the day of publication may stand below them.
    private const int LabelledBlocks = 15;
    private const int LongestLine = 24;

    private static readonly DateWords Words = new(Lexicon.BuiltIn);

    /// <summary>
    /// Finds it in the text; empty when the text does not state it. Dates in captions, in notes on
    /// archives and in running text never count.
    /// </summary>
    public static PublicationDate? Find(TextStructure structure)
    {
        var isRelease = false;
        for (var i = 0; i < Math.Min(LabelledBlocks, structure.Blocks.Count); i++)
        {
            var label = i == 0 ? LineLabel.None : PublicationLines.Label(Text(structure, i - 1));
            isRelease |= PublicationLines.IsReleaseLine(Text(structure, i));
            if (label != LineLabel.Stale && In(structure, i, isHead: true) is { } found
                && (i < HeadBlocks || label == LineLabel.Published || isRelease || found.Basis == PublishedBasis.Header))
            {
                return found;
            }
        }

        var last = structure.Blocks.Count - 1;
        return last >= HeadBlocks || last > 0 ? In(structure, last, isHead: false) : null;
    }

    /// <summary>
    /// The one day with its year that a short text such as a field of metadata names; empty when it names none, or several.
    /// </summary>
    public static DateOnly? OnlyDay(TextStructure structure)
    {
        if (structure.Tokens.Length == 0)
        {
            return null;
        }

        var text = new DateText(structure, Words, Counts.None, 0, structure.Tokens.Length);
        DateOnly? only = null;
        for (var token = 0; token < structure.Tokens.Length; token++)
        {
            if (FullDay(text, token) is { } day)
            {
                if (only is not null && only != day.Value)
                {
                    return null;
                }

                (only, token) = (day.Value, day.End - 1);
            }
        }

        return only;
    }

    private static DateText Text(TextStructure structure, int block)
    {
        var (first, end) = structure.TokensOf(structure.Blocks[block]);
        return new DateText(structure, Words, Counts.None, first, end);
    }

    private static PublicationDate? In(TextStructure structure, int index, bool isHead)
    {
        var block = structure.Blocks[index];
        if (block.Kind is BlockKind.Caption or BlockKind.Furniture || (block.Kind == BlockKind.Note && isHead))
        {
            return null;
        }

        var (first, last) = structure.TokensOf(block.Span);
        var text = Text(structure, index);
        var reach = Math.Min(last + 1, first + LongestLine);
        for (var token = first; token < reach; token++)
        {
            if (FullDay(text, token) is not { } date)
            {
                if (isHead && YearlessDay(text, token) is { } yearless && PublicationLines.IsDateline(text, token, yearless.End))
                {
                    return InCopyrightYear(structure, text.SpanOf(token, yearless.End), yearless.Value);
                }

                continue;
            }

            var basis = PublicationLines.Basis(text, token, date.End, isHead);
            return basis is { } found && !(basis == PublishedBasis.Dateline && token == first && IsChronology(structure, index))
                ? new PublicationDate(date.Value, found, text.SpanOf(token, date.End))
                : null;
        }

        return null;
    }

    // "12 March 2021 (Minsk) - Police arrest ten." and below it "13 March 2021 (Brest) - ...": entries of a time line, each with its day.
    private static bool IsChronology(TextStructure structure, int index) =>
        Enumerable.Range(0, structure.Blocks.Count).Any(other => other != index
            && FullDay(Text(structure, other), structure.TokensOf(structure.Blocks[other].Span).First) is not null);

    // "NAIROBI, 7 August (Agency) -" has its year where a line such as "© 2013 Agency" gives it, else none.
    private static PublicationDate? InCopyrightYear(TextStructure structure, SourceSpan span, DayOf day)
    {
        for (var i = 0; i < structure.Tokens.Length; i++)
        {
            if (!structure.Is(i, "©") && !structure.Is(i, "copyright"))
            {
                continue;
            }

            for (var next = i + 1; next < Math.Min(i + 4, structure.Tokens.Length); next++)
            {
                if (structure.Words(next) is { Length: 4 } word
                    && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
                    && year is >= 1800 and < 2200 && day.Day <= DateTime.DaysInMonth(year, day.Month))
                {
                    return new PublicationDate(new DateOnly(year, day.Month, day.Day), PublishedBasis.Dateline, span);
                }
            }
        }

        return null;
    }

    private static Read<DayOf>? YearlessDay(DateText text, int token) =>
        CalendarDates.Day(text, token) is { Value: DayOf { Year: null } day, End: var end } ? new(day, end) : null;

    // A day with its year, in an order that is not in doubt.
    private static Read<DateOnly>? FullDay(DateText text, int token)
    {
        var read = NumericDates.Iso(text, token) ?? NumericDates.DayMonthYear(text, token) ?? CalendarDates.Day(text, token);
        return read is { Value: DayOf { Year: { Kind: YearKind.Absolute } year } day, End: var end }
            ? new(new DateOnly(year.Value, day.Month, day.Day), end)
            : null;
    }
}
