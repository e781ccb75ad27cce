using System.Security.Cryptography;
using System.Text;

namespace Analysis.Kernel.Wire;

/// <summary>Signs the four JSON parts of a message with HMAC-SHA256, in lower-case hexadecimal.</summary>
internal sealed class MessageSigner(string key)
{
    private readonly byte[] _key = Encoding.UTF8.GetBytes(key);

    /// <summary>The signature of the parts as they go over the wire; empty without a key.</summary>
    public byte[] Sign(IEnumerable<byte[]> parts)
    {
        if (_key.Length == 0)
            return [];
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _key);
        foreach (var part in parts)
            hash.AppendData(part);
        return Encoding.ASCII.GetBytes(Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <summary>Whether there is a key, so that messages are signed.</summary>
    public bool IsSigning => _key.Length > 0;

    /// <summary>Whether the signature is that of the parts as received; compared in constant time.</summary>
    public bool Verifies(byte[] signature, IEnumerable<byte[]> parts) =>
        _key.Length == 0 || CryptographicOperations.FixedTimeEquals(signature, Sign(parts));
}
