namespace Analysis.Kernel.Protocol;

/// <summary>Asks which comms are open.</summary>
internal sealed record CommInfoRequest() : IMessageContent
{
    /// <inheritdoc/>
    public static string MessageType => "comm_info_request";
}
