namespace Analysis.Text;

/// <summary>The words of a text one by one: letters and digits in a row.</summary>
/// <param name="Start">The first letter.</param>
/// <param name="Word">The word.</param>
public readonly record struct WordRun(int Start, string Word)
{
    /// <summary>Just behind its last letter.</summary>
    public int End => Start + Word.Length;

    /// <summary>The words of a text, in order.</summary>
    /// <remarks>A hyphen and an apostrophe part words, so that "Quispe's" and a file's "quispe-1.txt" hold the word of the name.</remarks>
    public static List<WordRun> Of(string text)
    {
        var words = new List<WordRun>();
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && IsOfWord(text[at]))
            {
                at++;
            }

            if (at > start)
            {
                words.Add(new(start, text[start..at]));
            }
        }

        return words;
    }

    private static bool IsOfWord(char letter) =>
        char.IsLetterOrDigit(letter) || char.IsSurrogate(letter)
        || char.GetUnicodeCategory(letter) is System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
