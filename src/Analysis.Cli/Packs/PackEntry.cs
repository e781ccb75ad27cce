using System.Security.Cryptography;

namespace Analysis.Cli.Packs;

/// <summary>One file of an evidence pack.</summary>
/// <param name="Name">Its path in the pack, with forward slashes.</param>
/// <param name="Bytes">What it holds.</param>
internal sealed record PackEntry(string Name, byte[] Bytes)
{
    /// <summary>SHA-256 in lower-case hexadecimal.</summary>
    public string Sha256 { get; } = Convert.ToHexStringLower(SHA256.HashData(Bytes));

    /// <summary>Whether a name leads to one place inside whatever folder a pack is unpacked in, on any system.</summary>
    public static bool IsName(string name) =>
        !name.Any(letter => letter is '\\' or ':' || char.IsControl(letter)) && !name.Split('/').Any(part => part is "" or "." or "..");
}
