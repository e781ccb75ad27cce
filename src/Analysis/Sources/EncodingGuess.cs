using System.Collections.Frozen;
using System.Text;
using UtfUnknown;

namespace Analysis.Sources;

/// <summary>
/// Guesses the encoding of bytes that are no UTF-8 by how often letters and their pairs stand in the
/// languages written in each (UTF.Unknown).
/// </summary>
internal static class EncodingGuess
{
    // Below this the guess is a toss-up.
    private const float Least = 0.4f;

    // More than enough to tell, and the same time for a file of any size.
    private const int Sample = 1 << 18;

    // Pairs that share most letters; detectors confuse them. The right one of a text has no signs inside words ("są" is no "s±").
    private static readonly FrozenDictionary<string, string> Siblings = new[]
    {
        ("windows-1250", "iso-8859-2"), ("windows-1253", "iso-8859-7"), ("windows-1254", "iso-8859-9"), ("koi8-r", "koi8-u"),
        ("windows-1255", "iso-8859-8"),
    }.SelectMany(pair => new[] { pair, (pair.Item2, pair.Item1) })
        .ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.OrdinalIgnoreCase);

    /// <summary>The text in the likeliest encoding that can hold all of the bytes; null when none is likely.</summary>
    public static DecodedText? Of(ReadOnlySpan<byte> bytes)
    {
        foreach (var detail in CharsetDetector.DetectFromBytes(bytes[..Math.Min(bytes.Length, Sample)].ToArray()).Details ?? [])
        {
            if (detail.Confidence >= Least
                && Best(bytes, detail.EncodingName, Siblings.GetValueOrDefault(detail.EncodingName, "")) is { } best)
            {
                // "café" reads the same in several encodings of the West: then it is called by the commonest.
                return Read(bytes, "windows-1252") is { } western && western.Content == best.Content ? western : best;
            }
        }

        return null;
    }

    private static DecodedText? Best(ReadOnlySpan<byte> bytes, string name, string sibling) =>
        (Read(bytes, name), Read(bytes, sibling)) switch
    {
            ({ } first, { } second) => Torn(second.Content) < Torn(first.Content) ? second : first,
            var (first, second) => first ?? second,
        };

    private static DecodedText? Read(ReadOnlySpan<byte> bytes, string name) =>
        name.Length > 0 && Strict(name) is { } encoding && Try(encoding, bytes) is { } content
            ? new DecodedText(content, NameOf(encoding), IsGuess: true)
            : null;

    // Signs that touch a letter and are no marks of punctuation.
    private static int Torn(string content)
    {
        var torn = 0;
        for (var i = 0; i < content.Length; i++)
        {
            torn += char.IsSymbol(content[i]) && content[i] > '\u007F'
                && ((i > 0 && char.IsLetter(content[i - 1])) || (i + 1 < content.Length && char.IsLetter(content[i + 1]))) ? 1 : 0;
        }

        return torn;
    }

    // What is called ISO-8859-1 is nearly always Windows-1252, which is the same with typographic marks.
    private static Encoding? Strict(string name)
    {
        var known = name.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase) ? "windows-1252" : name;
        return known.StartsWith("utf", StringComparison.OrdinalIgnoreCase) || known.Equals("ascii", StringComparison.OrdinalIgnoreCase)
            ? null
            : CodePagesEncodingProvider.Instance.GetEncoding(known) is null
                ? null
                : CodePagesEncodingProvider.Instance
                    .GetEncoding(known, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
    }

    private static string? Try(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            var content = encoding.GetString(bytes);
            return content.AsSpan().ContainsAnyInRange('\u0080', '\u009F') ? null : content;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static string NameOf(Encoding encoding) => encoding.WebName.StartsWith("windows", StringComparison.Ordinal)
        ? "W" + encoding.WebName[1..]
        : encoding.WebName.ToUpperInvariant();
}
