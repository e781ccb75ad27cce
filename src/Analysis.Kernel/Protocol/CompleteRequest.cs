namespace Analysis.Kernel.Protocol;

/// <summary>Asks what could stand at the cursor.</summary>
/// <remarks>The position counts Unicode code points.</remarks>
internal sealed record CompleteRequest(string? Code = null, int CursorPos = int.MaxValue) : IMessageContent
{
    /// <inheritdoc/>
    public static string MessageType => "complete_request";
}
