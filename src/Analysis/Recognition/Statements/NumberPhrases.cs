using System.Collections.Frozen;
using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>Finds the noun phrase around a number.</summary>
internal static class NumberPhrases
{
    // "recorded two albums": made, not counted.
    private static readonly FrozenSet<string> NoCount = new[]
    {
        "albums", "songs", "singles", "tracks", "goals", "wins", "points", "victories", "votes", "companies", "vehicles"
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a number begins at a unit, with what bounds it: "recorded at least 40 arrests", "counted a total of 300".</summary>
    public static bool BeginAt(Passage passage, int start)
    {
        const int longestBound = 5;
        // "recorded the killing of 40 pupils"
        var i = passage[start].Is(WordClass.Determiner) && passage[start + 1].Is(WordClass.Open) && passage[start + 2].IsWord("of")
            ? start + 3
            : start;
        while (i < start + longestBound && (passage[i].Is(WordClass.Determiner) || passage[i].Is(WordClass.Adverb)
            || passage[i].Is(WordClass.Preposition)
            || passage[i].Lower is "least" or "most" or "total" or "estimated" or "than" or "additional" or "further" or "over"))
        {
            i++;
        }

        return passage.IsNumber(i) && !NoCount.Contains(passage[i + 1].Lower);
    }

    /// <summary>Whether a number and nothing else stands at a unit, as in "10,000 marched, the union said; police said 2,500".</summary>
    public static bool IsAlone(Passage passage, int start)
    {
        if (!BeginAt(passage, start))
        {
            return false;
        }

        var i = start;
        while (!passage.IsNumber(i))
        {
            i++;
        }

        while (passage.IsNumber(i))
        {
            i++;
        }

        return passage[i].Kind is UnitKind.End or UnitKind.Stop or UnitKind.Semicolon or UnitKind.Comma;
    }

    /// <summary>
    /// The last unit of the noun phrase with a number in it that begins at <paramref name="first"/>: "the
    /// union's figure of 88 arrests in May".
    /// </summary>
    public static int? EndOf(Passage passage, int first)
    {
        const int longestCount = 10;
        var last = first - 1;
        var hasNumber = false;
        while (last < first + longestCount && (passage[last + 1].Kind is UnitKind.Number or UnitKind.Date || passage[last + 1].IsName
            || passage[last + 1].Is(WordClass.Open)
            || passage[last + 1].Is(WordClass.Determiner) || passage[last + 1].Is(WordClass.Adverb)
            || passage[last + 1].Is(WordClass.Preposition)))
        {
            last++;
            hasNumber |= passage.IsNumber(last);
        }

        return hasNumber ? last : null;
    }

    /// <summary>
    /// The first unit of a noun phrase with a number in it that ends at <paramref name="last"/>, with what bounds the number.
    /// </summary>
    public static int? EndingAt(Passage passage, int last)
    {
        const int longestPhrase = 9;
        int? number = null;
        for (var i = last; i >= Math.Max(0, last - longestPhrase); i--)
        {
            if (passage.IsNumber(i))
            {
                number = i;
                break;
            }

            if (!(passage[i].Is(WordClass.Open) || passage[i].IsName || passage[i].Is(WordClass.Preposition)
                || passage[i].Is(WordClass.Determiner) || passage[i].Kind == UnitKind.Date))
            {
                return null;
            }
        }

        if (number is not { } first)
        {
            return null;
        }

        // "at least 40", "more than 40", "an estimated 40": what bounds the number belongs to it.
        while (passage[first - 1].Is(WordClass.Determiner) || passage[first - 1].Is(WordClass.Adverb)
            || (passage[first - 1].Is(WordClass.Preposition) && passage.IsBound(first - 1))
            || (passage[first - 1].Kind == UnitKind.Word
            && passage[first - 1].Lower is "least" or "most" or "than" or "more" or "fewer" or "less" or "estimated"
                or "additional" or "further"))
        {
            first--;
        }

        return first;
    }
}
