using Analysis.Text;

namespace Analysis.Recognition.Numbers;

/// <summary>
/// Knows the number of a footnote that a program has glued to the mark behind a word: "were held,3 of whom", "were freed.4".
/// </summary>
internal static class FootnoteMark
{
    public static bool Is(TokenView view, NumberReading number) =>
        number.First == number.Last && view.IsNumber(number.First) && view[number.First].Length <= 3
        && view[number.First].All(char.IsAsciiDigit)
        && view[number.First - 1] is "," or "." or ";" or ":" or "”" or "\"" or ")" && view.IsGlued(number.First - 1)
        && view.IsGlued(number.First - 2) && IsEndOfClause(view, number.First - 2) && !view.IsGlued(number.First)
        && !IsCounted(view, number.Last + 1);

    // A word, or a closing mark behind one: "No.4", "p.12" and "§ 3.4" are labels, told elsewhere.
    private static bool IsEndOfClause(TokenView view, int token) =>
        (view.IsWord(token) && view[token].Length > 3 && char.IsLower(view.Structure.Words(token)[^1]))
        || (view[token] is "." or "," or "”" or "\"" or ")" && view.IsWord(token - 1));

    // "were held,3 people were freed" lacks a space.
    private static bool IsCounted(TokenView view, int token) =>
        view.IsWord(token) && !view.IsCapitalised(token)
        && (view[token] is "people" or "men" or "women" or "children"
            || (view[token].EndsWith('s') && view.ClassOf(token) == WordClass.Open));
}
