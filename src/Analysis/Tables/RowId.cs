using System.Globalization;

namespace Analysis.Tables;

/// <summary>The id of a row, such as f4q2k9xm7c3rw0bz: by it a decision finds its row again.</summary>
/// <param name="Table">Letter of the table.</param>
/// <param name="Where">The document's bytes and the span.</param>
/// <param name="Words">The sentence, and the place in it.</param>
/// <param name="Claim">What the row claims.</param>
/// <param name="Repetition">1, or which of the documents of the very same bytes it is in.</param>
internal sealed record RowId(char Table, ulong Where, ulong Words, ulong Claim, int Repetition)
{
    /// <summary>Letter of the table of dates.</summary>
    public const char OfDates = 'd';

    /// <summary>Letter of the table of actors.</summary>
    public const char OfActors = 'a';

    /// <summary>Letter of the table of figures.</summary>
    public const char OfFigures = 'f';

    /// <summary>Letter of the table of statements.</summary>
    public const char OfStatements = 's';

    /// <summary>Letter of the table of quantities.</summary>
    public const char OfQuantities = 'q';

    // No letter that is taken for a figure or for another letter.
    private const string Letters = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int BitsOfALetter = 5;
    private const int WhereLetters = 7;
    private const int WordsLetters = 6;
    private const int ClaimLetters = 2;
    private const int Length = 1 + WhereLetters + WordsLetters + ClaimLetters;

    /// <inheritdoc/>
    public override string ToString()
    {
        Span<char> letters = stackalloc char[Length];
        letters[0] = Table;
        Write(Where, letters.Slice(1, WhereLetters));
        Write(Words, letters.Slice(1 + WhereLetters, WordsLetters));
        Write(Claim, letters[^ClaimLetters..]);
        return Repetition == 1 ? new string(letters) : string.Create(CultureInfo.InvariantCulture, $"{letters}-{Repetition}");
    }

    /// <summary>Whether words have the form of an id.</summary>
    public static bool IsOne(string words) =>
        words.Length >= Length && words.AsSpan(1, Length - 1).IndexOfAnyExcept(Letters) < 0
        && (words.Length == Length
            || (words[Length] == '-'
                && int.TryParse(words.AsSpan(Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var repetition)
                && repetition > 1));

    /// <summary>The table and the place of an id, without its words and its claim.</summary>
    public static string PlaceOf(string id) => string.Concat(id.AsSpan(0, 1 + WhereLetters), id.AsSpan(Length));

    /// <summary>The table and the words of an id.</summary>
    public static string WordsOf(string id) => string.Concat(id.AsSpan(0, 1), id.AsSpan(1 + WhereLetters, WordsLetters));

    private static void Write(ulong hash, Span<char> letters)
    {
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = Letters[(int)((hash >> (64 - (BitsOfALetter * (i + 1)))) & 31)];
        }
    }
}
