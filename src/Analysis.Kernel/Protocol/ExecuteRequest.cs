namespace Analysis.Kernel.Protocol;

/// <summary>Asks to run code.</summary>
internal sealed record ExecuteRequest(
    string? Code = null,
    bool Silent = false,
    bool? StoreHistory = null,
    Dictionary<string, string>? UserExpressions = null,
    bool AllowStdin = false,
    bool StopOnError = true) : IMessageContent
{
    /// <inheritdoc/>
    public static string MessageType => "execute_request";
}
