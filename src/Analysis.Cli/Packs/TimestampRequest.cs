using System.Formats.Asn1;

namespace Analysis.Cli.Packs;

/// <summary>
/// A request (RFC 3161) by which a time-stamping authority confirms that a file was there on a day. It holds the file's
/// hash and nothing else; nothing is sent.
/// </summary>
internal static class TimestampRequest
{
    private const string Sha256 = "2.16.840.1.101.3.4.2.1";

    /// <summary>
    /// The request in DER, for a hash of SHA-256. Without a number of its own, so that the same file gives the same request.
    /// </summary>
    public static byte[] For(ReadOnlySpan<byte> hash)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteInteger(1);
            using (writer.PushSequence())
            {
                using (writer.PushSequence())
                {
                    writer.WriteObjectIdentifier(Sha256);
                    writer.WriteNull();
                }

                writer.WriteOctetString(hash);
            }

            // The answer is to bring the authority's certificate along.
            writer.WriteBoolean(true);
        }

        return writer.Encode();
    }
}
