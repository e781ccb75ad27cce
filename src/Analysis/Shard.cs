using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Analysis.Sources;

namespace Analysis;

/// <summary>
/// One of several parts of a corpus, each read by a program of its own. Which part a document falls into depends on its bytes alone.
/// </summary>
/// <param name="Number">Number of the part, from 1.</param>
/// <param name="Of">How many parts there are.</param>
public sealed record Shard(int Number, int Of)
{
    // Of the 64 digits of a hash, as many as a number holds.
    private const int Digits = 15;

    /// <summary>A part as users write it, "7/200"; null when it is none.</summary>
    public static Shard? Parse(string words) =>
        words.Split('/') is [var number, var of] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var which)
        && int.TryParse(of, NumberStyles.None, CultureInfo.InvariantCulture, out var all) && which >= 1 && which <= all
            ? new Shard(which, all)
            : null;

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}/{Of}");

    /// <summary>Whether a document falls into it.</summary>
    internal bool Has(Document document) => Has(document.Sha256);

    /// <summary>Whether a file falls into it, which its path alone decides.</summary>
    internal bool Has(SourceFile file) => Has(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(file.Name))));

    private bool Has(string hash) =>
        long.Parse(hash.AsSpan(0, Digits), NumberStyles.HexNumber, CultureInfo.InvariantCulture) % Of == Number - 1;
}
