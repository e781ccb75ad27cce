using System.Globalization;

namespace Analysis.Recognition.OtherLanguages;

/// <summary>Reads numbers in digits where a comma parts decimals. What may be read in two ways, such as "12,345", is not read.</summary>
internal static class ListedDigits
{
    private const int Longest = 18;

    /// <summary>The number at a token, and its last token: "12 345" is two.</summary>
    /// <param name="view">The tokens.</param>
    /// <param name="token">Where it begins.</param>
    /// <param name="hasPointGroups">Whether a point may part thousands: "12.345".</param>
    public static (decimal Value, int Last)? Read(TokenView view, int token, bool hasPointGroups)
    {
        if (!view.IsNumber(token) || view[token].Length > Longest)
        {
            return null;
        }

        var (written, last) = (view[token], token);
        while (written.Length <= Longest && written[0] != '0' && IsBehindSpace(view, last + 1) && token + 3 >= last
            && (last > token || written.Length <= 3) && written.All(char.IsAsciiDigit))
        {
            // "12 34 people": one or the other is no number of its own.
            if (view[last + 1].Length != 3 || !view[last + 1].All(char.IsAsciiDigit))
            {
                return null;
            }

            last++;
            written += view[last];
        }

        return Value(written, hasPointGroups) is { } value ? (value, last) : null;
    }

    // Commas and points, each as a mark of thousands, of decimals, or in doubt.
    private static decimal? Value(string written, bool hasPointGroups)
    {
        var plain = (written.Count(c => c == ','), written.Count(c => c == '.'), written.Contains(':')) switch
        {
            (_, _, true) => null,
            (0, 0, _) => written,
            (1, 0, _) => written.Length - written.IndexOf(',') == 4 ? null : written.Replace(',', '.'),
            (0, 1, _) => hasPointGroups && IsGrouped(written, '.') ? written.Replace(".", "") : null,
            (0, _, _) => IsGrouped(written, '.') ? written.Replace(".", "") : null,
            (_, 0, _) => IsGrouped(written, ',') ? written.Replace(",", "") : null,
            (1, _, _) => written.IndexOf(',') is var comma && IsGrouped(written[..comma], '.')
                ? written.Replace(".", "").Replace(',', '.') : null,
            (_, 1, _) => written.IndexOf('.') is var point && IsGrouped(written[..point], ',') ? written.Replace(",", "") : null,
            _ => null,
        };
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    private static bool IsGrouped(string written, char mark)
    {
        var groups = written.Split(mark);
        return groups.Length > 1 && groups[0].Length is >= 1 and <= 3 && groups[0][0] != '0'
            && groups.Skip(1).All(group => group.Length == 3);
    }

    private static bool IsBehindSpace(TokenView view, int token) =>
        view.IsNumber(token) && view.Structure.Tokens[token].Span.Start - view.Structure.Tokens[token - 1].Span.End == 1;
}
