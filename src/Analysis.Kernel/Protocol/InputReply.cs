namespace Analysis.Kernel.Protocol;

/// <summary>The line that the user gave.</summary>
internal sealed record InputReply(string? Value = null) : IMessageContent
{
    /// <inheritdoc/>
    public static string MessageType => "input_reply";
}
