using System.Collections.Frozen;
using System.Globalization;

namespace Analysis.Recognition.Dates;

/// <summary>Reads the counts that lengths of time are written with.</summary>
internal static class WrittenCount
{
    private static readonly FrozenDictionary<string, int> Ones = Numbered("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", 1, 1);

    private static readonly FrozenDictionary<string, int> Tens = Numbered("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10);

    public static Read<decimal?>? At(DateText text, int token)
    {
        if (text.Kind(token) == Analysis.Text.TokenKind.Number
            && decimal.TryParse(text[token].Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var digits))
        {
            return new(digits, token + 1);
        }

        if (text.Is(token, "several", "few", "many", "some", "numerous", "couple"))
        {
            return new(null, token + 1);
        }

        if (text.Is(token, "a", "an"))
        {
            return text.Is(token + 1, "few") ? new(null, token + 2)
                : text.Is(token + 1, "couple") ? new(null, text.Is(token + 2, "of") ? token + 3 : token + 2)
                : text.Is(token + 1, "half") ? new(0.5m, token + 2)
                : text.Is(token + 1, "hundred") ? new(100, token + 2)
                : new(1, token + 1);
        }

        if (text.Is(token, "half") && text.Is(token + 1, "a", "an"))
        {
            return new(0.5m, token + 2);
        }

        if (Tens.TryGetValue(text[token], out var tens))
        {
            var next = text.Is(token + 1, "-") ? token + 2 : token + 1;
            return Ones.TryGetValue(text[next], out var unit) && unit < 10 ? new(tens + unit, next + 1) : new(tens, token + 1);
        }

        if (Ones.TryGetValue(text[token], out var one))
        {
            return text.Is(token + 1, "hundred") ? new(one * 100, token + 2) : new(one, token + 1);
        }

        return null;
    }

    private static FrozenDictionary<string, int> Numbered(string words, int first, int step) =>
        words.Split(' ').Select((word, index) => (word, Number: first + (index * step)))
            .ToFrozenDictionary(entry => entry.word, entry => entry.Number, StringComparer.Ordinal);
}
