using Analysis.Kernel.Protocol;

namespace Analysis.Kernel.Handlers;

/// <summary>A request, the channel it came on, and its place in the order in which requests came on that channel.</summary>
internal sealed record Request(Message Message, Channel Channel, long Sequence)
{
    /// <summary>The protocol's name of the request.</summary>
    public string Type => Message.Header.MsgType;
}
