namespace Analysis.Kernel.Protocol;

/// <summary>Asks for earlier inputs.</summary>
internal sealed record HistoryRequest(
    bool Output = false,
    bool Raw = true,
    string HistAccessType = "tail",
    int Session = 0,
    int Start = 0,
    int? Stop = null,
    int? N = null,
    string? Pattern = null,
    bool Unique = false) : IMessageContent
{
    /// <inheritdoc/>
    public static string MessageType => "history_request";
}
