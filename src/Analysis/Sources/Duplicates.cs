using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Analysis.Sources;

/// <summary>
/// Recognises a source whose text was met before: the same letters and digits in the same order, whatever the case, spaces and marks.
/// </summary>
internal sealed class Duplicates
{
    // A number of 16 bytes for each text, not 64 letters: there may be a million of them.
    private readonly Dictionary<UInt128, string> firstByText = [];

    /// <summary>The earlier source with the same text; empty when this is the first, or has no letters.</summary>
    public string FirstWithTextOf(Source source)
    {
        var key = KeyOf(source);
        return key.Length == 0 || firstByText.TryAdd(Short(key), source.Name) ? "" : firstByText[Short(key)];
    }

    /// <summary>The first half of a SHA-256 in hexadecimal digits, as a number; 0 for none. No two texts have the same by chance.</summary>
    public static UInt128 Short(string sha256) =>
        sha256.Length == 0 ? 0 : UInt128.Parse(sha256.AsSpan(0, 32), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    /// <summary>The same for all sources that have the same text; empty for one without a letter.</summary>
    public static string KeyOf(Source source)
    {
        var folded = Folded(source.Text.Content);
        return folded.Length == 0 ? "" : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(folded)));
    }

    private static string Folded(string content)
    {
        var folded = new StringBuilder(content.Length);
        foreach (var c in content)
        {
            if (char.IsLetterOrDigit(c))
            {
                folded.Append(char.ToLowerInvariant(c));
            }
        }

        return folded.ToString();
    }
}
