namespace Analysis.Kernel.Protocol;

/// <summary>Asks what stands at the cursor.</summary>
/// <remarks>The position counts Unicode code points.</remarks>
internal sealed record InspectRequest(string? Code = null, int CursorPos = int.MaxValue, int DetailLevel = 0) : IMessageContent
{
    /// <inheritdoc/>
    public static string MessageType => "inspect_request";
}
