namespace Analysis.Recognition.Actors;

/// <summary>What the letters of a word alone say about it.</summary>
internal static class NameShape
{
    /// <summary>Two or more letters, all of them capitals, full stops and digits between them aside: "AU", "U.N.", "G20".</summary>
    public static bool IsAcronym(string word)
    {
        var capitals = 0;
        foreach (var c in word)
        {
            if (char.IsUpper(c))
            {
                capitals++;
            }
            else if (c is not '.' and not '&' && !char.IsAsciiDigit(c))
            {
                return false;
            }
        }

        return capitals >= 2 || (capitals == 1 && word.Length >= 2 && char.IsAsciiDigit(word[^1]) && char.IsUpper(word[0]));
    }

    /// <summary>Begins with a capital letter, or holds one behind a small first letter ("eBay").</summary>
    public static bool IsCapitalised(string word) =>
        char.IsUpper(word[0]) || (word.Length > 2 && char.IsLower(word[0]) && char.IsUpper(word[1]) && char.IsLower(word[^1]));

    /// <summary>A long word with the ending of an abstract noun: "accountability", "discrimination".</summary>
    public static bool IsAbstract(string lower) =>
        lower.Length > 8
        && (lower.EndsWith("tion", StringComparison.Ordinal) || lower.EndsWith("bility", StringComparison.Ordinal)
            || lower.EndsWith("ness", StringComparison.Ordinal) || lower.EndsWith("ment", StringComparison.Ordinal));

    /// <summary>A capital letter behind a small one: "AirBridge".</summary>
    public static bool HasInnerCapital(string word) =>
        word.Length > 3 && word.AsSpan(2).ContainsAnyInRange('A', 'Z') && word.Any(char.IsLower);

    /// <summary>"NGOs", "UAVs": things of a kind, not one name.</summary>
    public static bool IsPluralAcronym(string word) => word.Length > 2 && word[^1] == 's' && word[..^1].All(char.IsUpper);

    /// <summary>A single capital letter: the first of a name.</summary>
    public static bool IsInitial(string word) =>
        word.Length == 1 && char.IsUpper(word[0]) || (word.Length is 4 or 6 && word[1] == '.' && word[3] == '.');

    /// <summary>A number in Roman digits, II to XXXIX.</summary>
    public static bool IsRoman(string word) => word.Length is >= 2 and <= 6 && word.All(c => c is 'I' or 'V' or 'X');
}
