using System.Text;
using UtfUnknown;

namespace Analysis.Sources;

/// <summary>Guesses the encoding of bytes that are no UTF-8 by how often letters and their pairs stand in the languages written in each (UTF.Unknown).</summary>
internal static class EncodingGuess
{
    // Below this the guess is a toss-up.
    private const float Least = 0.4f;

    // More than enough to tell, and the same time for a file of any size.
    private const int Sample = 1 << 18;

    /// <summary>The text in the likeliest encoding that can hold all of the bytes; null when none is likely.</summary>
    public static DecodedText? Of(ReadOnlySpan<byte> bytes)
    {
        foreach (var detail in CharsetDetector.DetectFromBytes(bytes[..Math.Min(bytes.Length, Sample)].ToArray()).Details ?? [])
        {
            if (detail.Confidence >= Least && Strict(detail.EncodingName) is { } encoding && Try(encoding, bytes) is { } content)
            {
                return new DecodedText(content, NameOf(encoding), IsGuess: true);
            }
        }

        return null;
    }

    // What is called ISO-8859-1 is nearly always Windows-1252, which is the same with typographic marks.
    private static Encoding? Strict(string name)
    {
        var known = name.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase) ? "windows-1252" : name;
        return known.StartsWith("utf", StringComparison.OrdinalIgnoreCase) || known.Equals("ascii", StringComparison.OrdinalIgnoreCase)
            ? null
            : CodePagesEncodingProvider.Instance.GetEncoding(known) is null
                ? null
                : CodePagesEncodingProvider.Instance.GetEncoding(known, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
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
