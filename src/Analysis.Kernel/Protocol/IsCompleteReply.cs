namespace Analysis.Kernel.Protocol;

/// <summary>Whether code is complete, incomplete or invalid, and how the next line would be indented.</summary>
internal sealed record IsCompleteReply(string Status, string? Indent) : IMessageContent
{
    /// <inheritdoc/>
    public static string MessageType => "is_complete_reply";
}
