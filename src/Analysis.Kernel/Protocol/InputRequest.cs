namespace Analysis.Kernel.Protocol;

/// <summary>Asks the user for a line.</summary>
internal sealed record InputRequest(string Prompt, bool Password) : IMessageContent
{
    /// <inheritdoc/>
    public static string MessageType => "input_request";
}
