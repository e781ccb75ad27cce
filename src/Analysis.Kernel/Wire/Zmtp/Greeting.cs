namespace Analysis.Kernel.Wire.Zmtp;

/// <summary>The 64 octets that open a ZMTP 3 connection, with the NULL mechanism.</summary>
/// <remarks>ZMTP specification, RFC 23 and 37. A peer may send the first ten and wait for ours, so ours goes out whole at once.</remarks>
internal static class Greeting
{
    /// <summary>The length of a greeting, in octets.</summary>
    public const int Length = 64;

    /// <summary>Our greeting: version 3.1, NULL, not a server.</summary>
    public static byte[] Bytes()
    {
        var bytes = new byte[Length];
        bytes[0] = 0xFF;
        bytes[9] = 0x7F;
        bytes[10] = 3;
        bytes[11] = 1;
        "NULL"u8.CopyTo(bytes.AsSpan(12));
        return bytes;
    }

    /// <summary>Whether the peer speaks ZMTP 3 or later with the NULL mechanism. The padding is never looked at.</summary>
    public static bool IsAcceptable(ReadOnlySpan<byte> greeting)
    {
        Span<byte> mechanism = stackalloc byte[20];
        "NULL"u8.CopyTo(mechanism);
        return greeting.Length == Length
            && greeting[0] == 0xFF
            && (greeting[9] & 1) == 1
            && greeting[10] >= 3
            && greeting[12..32].SequenceEqual(mechanism);
    }
}
