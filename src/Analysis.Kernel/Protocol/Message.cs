using System.Text.Json;

namespace Analysis.Kernel.Protocol;

/// <summary>A message as received. The JSON parts are kept as bytes: a header must be echoed exactly as it came.</summary>
/// <param name="Identities">The frames before the delimiter; first the sender's routing id.</param>
/// <param name="Header">The header.</param>
/// <param name="HeaderJson">The header's bytes.</param>
/// <param name="ParentJson">The parent header's bytes.</param>
/// <param name="MetadataJson">The metadata's bytes.</param>
/// <param name="ContentJson">The content's bytes.</param>
internal sealed record Message(
    IReadOnlyList<byte[]> Identities,
    MessageHeader Header,
    byte[] HeaderJson,
    byte[] ParentJson,
    byte[] MetadataJson,
    byte[] ContentJson)
{
    /// <summary>The content as one of the protocol's records; null when it does not fit.</summary>
    public T? Content<T>()
        where T : class
    {
        try
        {
            return (T?)JsonSerializer.Deserialize(ContentJson, typeof(T), ProtocolJson.Default);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The message id of the parent; null without one.</summary>
    public string? ParentId()
    {
        try
        {
            return JsonSerializer.Deserialize(ParentJson, ProtocolJson.Default.MessageHeader)?.MsgId;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
