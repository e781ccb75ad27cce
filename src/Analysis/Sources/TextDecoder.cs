using System.Text;

namespace Analysis.Sources;

/// <summary>
/// Tells the encoding of a text from its bytes: a byte order mark, else UTF-8 when the bytes allow it, else
/// a guess by their look, which is told.
/// </summary>
public static class TextDecoder
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Utf16Little = new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly Encoding Utf16Big = new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly Encoding Utf32Little = new UTF32Encoding(bigEndian: false, byteOrderMark: false,
        throwOnInvalidCharacters: true);
    private static readonly Encoding Utf32Big = new UTF32Encoding(bigEndian: true, byteOrderMark: false, throwOnInvalidCharacters: true);
    private static readonly Encoding Windows1251 = CodePagesEncodingProvider.Instance.GetEncoding(1251)!;
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    // Begins the shifts of ISO 2022, whose bytes are all ASCII.
    private const byte Escape = 0x1B;

    private const int FewLetters = 3;
    private const int WholeToBroken = 4;

    /// <summary>The encoding of a text in UTF-8 some bytes of which are none; each stands as U+FFFD.</summary>
    internal const string BrokenUtf8 = "UTF-8 with broken bytes";

    private static ReadOnlySpan<byte> Unassigned1252 => [0x81, 0x8D, 0x8F, 0x90, 0x9D];

    /// <summary>The text of the bytes; null when they are no text in any of these encodings.</summary>
    public static DecodedText? Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => Try(Utf8, rest, "UTF-8", isGuess: false),
        [0xFF, 0xFE, 0, 0, .. var rest] => Try(Utf32Little, rest, "UTF-32", isGuess: false),
        [0, 0, 0xFE, 0xFF, .. var rest] => Try(Utf32Big, rest, "UTF-32", isGuess: false),
        [0xFF, 0xFE, .. var rest] => Try(Utf16Little, rest, "UTF-16", isGuess: false),
        [0xFE, 0xFF, .. var rest] => Try(Utf16Big, rest, "UTF-16", isGuess: false),
        _ => HasUtf32Zeros(bytes, 3) ? Try(Utf32Little, bytes, "UTF-32", isGuess: true)
            : HasUtf32Zeros(bytes, 0) ? Try(Utf32Big, bytes, "UTF-32", isGuess: true)
            : HasZeros(bytes, 1) ? Try(Utf16Little, bytes, "UTF-16", isGuess: true)
            : HasZeros(bytes, 0) ? Try(Utf16Big, bytes, "UTF-16", isGuess: true)
            : IsBinary(bytes) ? null
            : (bytes.Contains(Escape) ? EncodingGuess.Of(bytes) : null) ?? Try(Utf8, bytes, "UTF-8", isGuess: false)
                ?? Broken(bytes) ?? (HasFewLetters(bytes) ? SingleByte(bytes) : null) ?? EncodingGuess.Of(bytes) ?? SingleByte(bytes),
    };

    // A text in UTF-8 with a byte or two of another file, or cut within its last letter: what is whole outnumbers by far what is not.
    private static DecodedText? Broken(ReadOnlySpan<byte> bytes)
    {
        var (whole, broken) = (0, 0);
        for (var rest = bytes; rest.Length > 0;)
        {
            var isWhole = Rune.DecodeFromUtf8(rest, out _, out var length) == System.Buffers.OperationStatus.Done;
            (whole, broken) = (whole + (isWhole && length > 1 ? 1 : 0), broken + (isWhole ? 0 : 1));
            rest = rest[length..];
        }

        return broken * WholeToBroken <= whole ? new DecodedText(Encoding.UTF8.GetString(bytes), BrokenUtf8, IsGuess: true) : null;
    }

    // No character needs the highest of the four bytes, and few the next.
    private static bool HasUtf32Zeros(ReadOnlySpan<byte> bytes, int highest)
    {
        var next = highest == 0 ? 1 : 2;
        for (var i = 0; i + 3 < bytes.Length; i += 4)
        {
            if (bytes[i + highest] != 0 || bytes[i + next] > 0x10)
            {
                return false;
            }
        }

        return bytes.Length >= 4 && bytes.Length % 4 == 0;
    }

    // The blanks and full stops of UTF-16 have a zero as every other byte, in any script.
    private static bool HasZeros(ReadOnlySpan<byte> bytes, int parity)
    {
        var zeros = new int[2];
        for (var i = 0; i < bytes.Length; i++)
        {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }

        return bytes.Length % 2 == 0 && zeros[parity] > 0 && zeros[parity] * 20 >= bytes.Length / 2 && zeros[1 - parity] == 0;
    }

    private static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes)
        {
            if (b < 0x20 && b is not (0x08 or 0x09 or 0x0A or 0x0B or 0x0C or 0x0D or 0x1B or 0x1A))
            {
                return true;
            }
        }

        return false;
    }

    // One "é" looks as likely as a "Ž" of another encoding: the commonest of the West is the better guess.
    private static bool HasFewLetters(ReadOnlySpan<byte> bytes)
    {
        var high = 0;
        foreach (var b in bytes)
        {
            high += b >= 0x80 ? 1 : 0;
            if (high > FewLetters)
            {
                return false;
            }
        }

        return true;
    }

    // Cyrillic words are runs of high bytes; in Western words a high byte stands among ASCII letters.
    private static DecodedText? SingleByte(ReadOnlySpan<byte> bytes)
    {
        var (inRuns, alone) = (0, 0);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] >= 0xC0)
            {
                var hasHighNeighbour = i > 0 && bytes[i - 1] >= 0xC0 || i + 1 < bytes.Length && bytes[i + 1] >= 0xC0;
                (inRuns, alone) = hasHighNeighbour ? (inRuns + 1, alone) : (inRuns, alone + 1);
            }
        }

        return inRuns > alone
            ? bytes.Contains((byte)0x98) ? null : new DecodedText(Windows1251.GetString(bytes), "Windows-1251", IsGuess: true)
            : bytes.ContainsAny(Unassigned1252) ? null : new DecodedText(Windows1252.GetString(bytes), "Windows-1252", IsGuess: true);
    }

    private static DecodedText? Try(Encoding encoding, ReadOnlySpan<byte> bytes, string name, bool isGuess)
    {
        try
        {
            return new DecodedText(encoding.GetString(bytes), name, isGuess);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
