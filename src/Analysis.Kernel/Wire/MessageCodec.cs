using System.Globalization;
using System.Text.Json;
using Analysis.Kernel.Protocol;

namespace Analysis.Kernel.Wire;

/// <summary>Turns frames into messages and back: identities, delimiter, signature, header, parent, metadata, content, buffers.</summary>
internal sealed class MessageCodec(MessageSigner signer)
{
    /// <summary>The version of the messaging protocol that the kernel speaks.</summary>
    public const string ProtocolVersion = "5.5";

    private static readonly byte[] Delimiter = "<IDS|MSG>"u8.ToArray();
    private static readonly byte[] EmptyObject = "{}"u8.ToArray();
    private readonly ReplayGuard _replays = new();
    private readonly string _session = Guid.NewGuid().ToString("N");

    /// <summary>Reads a message; null when it is malformed, wrongly signed, sent a second time or not JSON.</summary>
    public Message? Decode(IReadOnlyList<byte[]> frames)
    {
        var at = 0;
        while (at < frames.Count && !frames[at].AsSpan().SequenceEqual(Delimiter))
            at++;
        if (frames.Count < at + 6)
            return null;
        var parts = frames.Skip(at + 2).Take(4).ToArray();
        if (!signer.Verifies(frames[at + 1], parts) || (signer.IsSigning && !_replays.IsNew(frames[at + 1])))
            return null;
        try
        {
            var header = JsonSerializer.Deserialize(parts[0], ProtocolJson.Default.MessageHeader);
            // A header without the two fields that every answer needs cannot be answered.
            if (header?.MsgId is null || header.MsgType is null)
                return null;
            return new Message(frames.Take(at).ToArray(), header, parts[0], parts[1], parts[2], parts[3]);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The frames of a message of ours.</summary>
    /// <param name="identities">Routing ids or a topic, put before the delimiter.</param>
    /// <param name="parentJson">The header of the request, as received; null for a message without a parent.</param>
    /// <param name="content">The content, which names its own message type.</param>
    public IReadOnlyList<byte[]> Encode<T>(IReadOnlyList<byte[]> identities, byte[]? parentJson, T content)
        where T : IMessageContent
    {
        var header = new MessageHeader(
            Guid.NewGuid().ToString("N"),
            _session,
            "kernel",
            DateTime.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture),
            T.MessageType,
            ProtocolVersion);
        byte[][] parts =
        [
            JsonSerializer.SerializeToUtf8Bytes(header, ProtocolJson.Default.MessageHeader),
            parentJson ?? EmptyObject,
            EmptyObject,
            JsonSerializer.SerializeToUtf8Bytes(content, typeof(T), ProtocolJson.Default),
        ];
        return [.. identities, Delimiter, signer.Sign(parts), .. parts];
    }
}
