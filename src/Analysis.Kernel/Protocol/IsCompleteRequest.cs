namespace Analysis.Kernel.Protocol;

/// <summary>Asks whether code is complete.</summary>
internal sealed record IsCompleteRequest(string? Code = null) : IMessageContent
{
    /// <inheritdoc/>
    public static string MessageType => "is_complete_request";
}
