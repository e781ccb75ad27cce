namespace Analysis.Kernel.Protocol;

/// <summary>The content of a message, which names its own type.</summary>
internal interface IMessageContent
{
    /// <summary>The protocol's name of the message type.</summary>
    static abstract string MessageType { get; }
}
