using System.Globalization;

namespace Analysis.Recognition.Numbers;

/// <summary>Reads numbers written in digits, with any thousands mark.</summary>
internal static class Digits
{
    private const int Longest = 24;

    /// <summary>The number that begins at a token, and its last token: "12 000" is two tokens.</summary>
    public static (decimal Value, int Last)? Read(TokenView view, int token)
    {
        if (view[token] == "." && view.IsGlued(token) && !view.IsGlued(token - 1) && view.IsNumber(token + 1)
            && view[token + 1].Length <= Longest && view[token + 1].All(char.IsAsciiDigit))
        {
            return (decimal.Parse("0." + view[token + 1], CultureInfo.InvariantCulture), token + 1);
        }

        if (!view.IsNumber(token) || view[token] is not { Length: <= Longest } written)
        {
            return null;
        }

        var last = token;
        if (written.Length <= 3 && written[0] != '0' && written.All(char.IsAsciiDigit) && !IsDayOfMonth(view, token))
        {
            // "12 000", "1 414 021 100", "12'000": groups of exactly three behind single spaces or apostrophes.
            while (written.Length < Longest && !written.Contains('.') && NextGroup(view, last) is { } group)
            {
                (written, last) = (written + view[group], group);
            }
        }

        var value = last > token ? Parse(written) : Value(written, IsCounted(view, last + 1));
        return value is { } read ? (read, last) : null;
    }

    /// <summary>The value of digits with their marks; empty when they are no number ("1.2.3", "10:30").</summary>
    /// <param name="written">Digits, commas and points.</param>
    /// <param name="counted">Whether a counted noun follows, so that "12.345" has a thousands mark.</param>
    // Branches: an arm for each form that marks may have.
    private static decimal? Value(string written, bool counted)
    {
        var commas = written.Count(c => c == ',');
        var points = written.Count(c => c == '.');
        var plain = written switch
        {
            _ when written.Contains(':') => null,
            _ when commas == 0 && points == 0 => written,
            _ when points == 0 && (IsGrouped(written, ',') || IsIndian(written)) => written.Replace(",", ""),
            _ when commas == 0 && points == 1 => IsGrouped(written, '.') && (counted || written.EndsWith("00", StringComparison.Ordinal))
                ? written.Replace(".", "") : written,
            _ when commas == 0 && IsGrouped(written, '.') => written.Replace(".", ""),
            // "12,00 protesters": a digit is missing, and which one cannot be told.
            _ when points == 0 && commas == 1 && written.Length - written.IndexOf(',') <= 3 => counted ? null : written.Replace(',', '.'),
            _ when points == 1 && written.IndexOf('.') is var point && (IsGrouped(written[..point], ',') || IsIndian(written[..point])) =>
                written.Replace(",", ""),
            _ when commas == 1 && written.IndexOf(',') is var comma && IsGrouped(written[..comma], '.') =>
                written.Replace(".", "").Replace(',', '.'),
            _ => null,
        };
        return Parse(plain);
    }

    private static decimal? Parse(string? plain) =>
        decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static bool IsGrouped(string written, char mark)
    {
        var groups = written.Split(mark);
        return groups.Length > 1 && groups[0].Length is >= 1 and <= 3 && groups[0][0] != '0'
            && groups.Skip(1).All(group => group.Length == 3);
    }

    // "12,34,567": lakhs and crores.
    private static bool IsIndian(string written)
    {
        var groups = written.Split(',');
        return groups.Length > 2 && groups[0].Length is 1 or 2 && groups[^1].Length == 3 && groups[1..^1].All(group => group.Length == 2);
    }

    private static int? NextGroup(TokenView view, int last) =>
        IsGroup(view, last + 1) ? last + 1
        : view[last + 1] is "'" or "’" && view.IsGlued(last) && view.IsGlued(last + 1) && view.IsNumber(last + 2)
            && view[last + 2].Length == 3 && view[last + 2].All(char.IsAsciiDigit)
            ? last + 2
            : null;

    private static bool IsGroup(TokenView view, int token) =>
        view.IsNumber(token) && view[token].IndexOf('.') is var point && (point < 0 ? view[token].Length : point) == 3
        && view[token].All(c => c == '.' || char.IsAsciiDigit(c))
        && view.Structure.Tokens[token].Span.Start - view.Structure.Tokens[token - 1].Span.End == 1;

    private static bool IsDayOfMonth(TokenView view, int token) =>
        view[token - 1] is "january" or "february" or "march" or "april" or "may" or "june" or "july" or "august" or "september"
            or "october" or "november" or "december";

    private static bool IsCounted(TokenView view, int token) =>
        view.IsWord(token) && !view.IsCapitalised(token)
        && (view[token] is "people" or "men" or "women" or "children" || view[token].EndsWith('s'));
}
