namespace Analysis.Charting.Drawing.Lettering;

/// <summary>
/// The order of letters in a line that holds words from right to left: the Unicode bidirectional algorithm
/// (UAX #9) without explicit embeddings.
/// </summary>
internal static class Bidi
{
    private const string Pairs = "()[]{}<>«»‹›";

    private enum Class : byte
    {
        Left, Right, Arabic, Digit, ArabicDigit, Separator, Terminator, Common, Mark, Neutral,
    }

    /// <summary>
    /// The level of each code unit: even from left to right, odd from right to left. The line's own direction is that of its first letter.
    /// </summary>
    public static byte[] Levels(string text)
    {
        var levels = new byte[text.Length];
        if (!text.Any(IsRightToLeft))
        {
            return levels;
        }

        var classes = text.Select(Of).ToArray();
        var start = classes.FirstOrDefault(one => one is Class.Left or Class.Right or Class.Arabic) is Class.Right or Class.Arabic ? (byte)1
            : (byte)0;
        var edge = start == 1 ? Class.Right : Class.Left;
        ResolveWeak(classes, edge);
        ResolveBrackets(text, classes, edge);
        ResolveNeutral(classes, edge);
        for (var i = 0; i < classes.Length; i++)
        {
            levels[i] = (byte)(start + (start == 0
                ? classes[i] switch { Class.Right => 1, Class.Digit or Class.ArabicDigit => 2, _ => 0 }
                : classes[i] == Class.Right ? 0 : 1));
        }

        // Spaces at the end stand where the line ends (L1).
        for (var i = text.Length - 1; i >= 0 && char.IsWhiteSpace(text[i]); i--)
        {
            levels[i] = start;
        }

        return levels;
    }

    /// <summary>Whether a line is read from right to left: its first letter is.</summary>
    public static bool IsRightToLeft(string text) =>
        text.Select(Of).FirstOrDefault(one => one is Class.Left or Class.Right or Class.Arabic) is Class.Right or Class.Arabic;

    /// <summary>The character whose shape a bracket takes between words that are read from right to left; any other stays (L4).</summary>
    public static int Mirrored(int character) =>
        Pairs.IndexOf((char)character, StringComparison.Ordinal) is >= 0 and var at && character < 0xFFFF ? Pairs[at ^ 1] : character;

    /// <summary>The order, from left to right, of parts with the given levels (L2).</summary>
    public static IReadOnlyList<int> Order(IReadOnlyList<byte> levels)
    {
        var order = Enumerable.Range(0, levels.Count).ToArray();
        for (var level = levels.DefaultIfEmpty((byte)0).Max(); level > 0; level--)
        {
            for (var i = 0; i < order.Length; i++)
            {
                var first = i;
                while (i < order.Length && levels[order[i]] >= level)
                {
                    i++;
                }

                Array.Reverse(order, first, i - first);
            }
        }

        return order;
    }

    private static bool IsRightToLeft(char unit) => Of(unit) is Class.Right or Class.Arabic or Class.ArabicDigit;

    private static Class Of(char unit) => unit switch
    {
        >= '0' and <= '9' or (>= '\u06F0' and <= '\u06F9') => Class.Digit,
        (>= '\u0660' and <= '\u0669') or '\u066B' or '\u066C' => Class.ArabicDigit,
        '+' or '-' or '−' => Class.Separator,
        '#' or '$' or '%' or '€' or '£' or '°' or '٪' => Class.Terminator,
        ',' or '.' or '/' or ':' or '\u00A0' or '\u202F' or '\u060C' => Class.Common,
        (>= '\u0300' and <= '\u036F') or (>= '\u0591' and <= '\u05BD') or '\u05BF' or '\u05C1' or '\u05C2' or (>= '\u0610' and <= '\u061A')
            or (>= '\u064B' and <= '\u065F') or '\u0670' => Class.Mark,
        (>= '\u0590' and <= '\u05FF') or (>= '\u07C0' and <= '\u085F') or (>= '\uFB1D' and <= '\uFB4F') or '\u200F' => Class.Right,
        (>= '\u0600' and <= '\u07BF') or (>= '\u0860' and <= '\u08FF') or (>= '\uFB50' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFE') =>
            Class.Arabic,
        _ when char.IsLetter(unit) || char.IsSurrogate(unit) || unit == '\u200E' => Class.Left,
        _ => Class.Neutral,
    };

    // Branches: the rules W1 to W7, in their order.
    private static void ResolveWeak(Class[] classes, Class edge)
    {
        var (before, strong) = (edge, edge);
        for (var i = 0; i < classes.Length; i++)
        {
            classes[i] = classes[i] == Class.Mark ? before : classes[i];
            before = classes[i];
            strong = classes[i] is Class.Left or Class.Right or Class.Arabic ? classes[i] : strong;
            classes[i] = classes[i] == Class.Digit && strong == Class.Arabic ? Class.ArabicDigit : classes[i];
        }

        for (var i = 0; i < classes.Length; i++)
        {
            classes[i] = classes[i] == Class.Arabic ? Class.Right : classes[i];
            if (i > 0 && i + 1 < classes.Length && classes[i - 1] == classes[i + 1]
                && ((classes[i] is Class.Separator or Class.Common && classes[i - 1] == Class.Digit)
                    || (classes[i] == Class.Common && classes[i - 1] == Class.ArabicDigit)))
            {
                classes[i] = classes[i - 1];
            }
        }

        for (var i = 0; i < classes.Length; i++)
        {
            var end = i;
            while (end < classes.Length && classes[end] == Class.Terminator)
            {
                end++;
            }

            if (end > i && ((i > 0 && classes[i - 1] == Class.Digit) || (end < classes.Length && classes[end] == Class.Digit)))
            {
                Array.Fill(classes, Class.Digit, i, end - i);
            }
        }

        strong = edge;
        for (var i = 0; i < classes.Length; i++)
        {
            classes[i] = classes[i] is Class.Separator or Class.Terminator or Class.Common ? Class.Neutral : classes[i];
            strong = classes[i] is Class.Left or Class.Right ? classes[i] : strong;
            classes[i] = classes[i] == Class.Digit && strong == Class.Left ? Class.Left : classes[i];
        }
    }

    // N0: a pair of brackets takes the direction of what it holds, when that is the line's, else of what stands before it.
    private static void ResolveBrackets(string text, Class[] classes, Class edge)
    {
        const string opening = "([{", closing = ")]}";
        var open = new Stack<(char Close, int At)>();
        for (var i = 0; i < text.Length; i++)
        {
            if (opening.IndexOf(text[i], StringComparison.Ordinal) is >= 0 and var kind)
            {
                open.Push((closing[kind], i));
            }
            else if (open.TryPeek(out var pair) && pair.Close == text[i])
            {
                open.Pop();
                var inside = Enumerable.Range(pair.At + 1, i - pair.At - 1).Select(k => Strong(classes[k]))
                    .Where(one => one != Class.Neutral).ToList();
                if (inside.Count > 0)
                {
                    var before = Enumerable.Range(0, pair.At).Select(k => Strong(classes[k]))
                        .LastOrDefault(one => one != Class.Neutral, edge);
                    classes[pair.At] = classes[i] = inside.Contains(edge) ? edge : before == inside[0] ? inside[0] : edge;
                }
            }
        }
    }

    // N1 and N2.
    private static void ResolveNeutral(Class[] classes, Class edge)
    {
        for (var i = 0; i < classes.Length; i++)
        {
            if (classes[i] != Class.Neutral)
            {
                continue;
            }

            var end = i;
            while (end < classes.Length && classes[end] == Class.Neutral)
            {
                end++;
            }

            var before = i == 0 ? edge : Strong(classes[i - 1]);
            var after = end == classes.Length ? edge : Strong(classes[end]);
            Array.Fill(classes, before == after ? before : edge, i, end - i);
            i = end;
        }
    }

    private static Class Strong(Class one) =>
        one switch { Class.Digit or Class.ArabicDigit or Class.Right => Class.Right, Class.Left => Class.Left, _ => Class.Neutral };
}
