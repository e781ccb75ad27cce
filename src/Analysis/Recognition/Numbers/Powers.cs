using System.Globalization;

namespace Analysis.Recognition.Numbers;

/// <summary>Reads numbers in scientific notation: "1.3e6", "6.2x10^-4", "1.1^23".</summary>
internal static class Powers
{
    /// <summary>The number that begins at a token; empty when no power follows its digits.</summary>
    public static NumberReading? Read(TokenView view, int token)
    {
        var sign = view.IsHyphen(token) && view.IsGlued(token) && !view.IsGlued(token - 1) ? -1 : 1;
        var first = sign < 0 ? token + 1 : token;
        if (!view.IsNumber(first) || view.IsGlued(token - 1) || Digits.Read(view, first) is not { } digits || !view.IsGlued(digits.Last))
        {
            return null;
        }

        var next = digits.Last + 1;
        if (view[next] is ['e', .. { Length: 1 or 2 } exponent] && exponent.All(char.IsAsciiDigit) && !view.IsGlued(next))
        {
            return Reading(token, next, sign, digits.Value, 10, int.Parse(exponent, CultureInfo.InvariantCulture));
        }

        var isTenfold = view[next] is "x10" or "×10" && view.IsGlued(next);
        var mark = isTenfold ? next + 1 : next;
        if (view[mark] != "^" || !view.IsGlued(mark))
        {
            return null;
        }

        var power = view[mark + 1] is "+" or "-" ? mark + 2 : mark + 1;
        return view.IsNumber(power) && view[power].Length <= 2 && view[power].All(char.IsAsciiDigit)
            ? Reading(token, power, sign, isTenfold ? digits.Value : 1, isTenfold ? 10 : (double)digits.Value,
                (view[mark + 1] == "-" ? -1 : 1) * int.Parse(view[power], CultureInfo.InvariantCulture))
            : null;
    }

    private static NumberReading? Reading(int first, int last, int sign, decimal factor, double radix, int power)
    {
        var value = Math.Pow(radix, power);
        return value is > 1e-18 and < 1e18 && (double)factor * value < 1e18 ? new(first, last, sign * factor * (decimal)value) : null;
    }
}
