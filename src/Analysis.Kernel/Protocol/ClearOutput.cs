namespace Analysis.Kernel.Protocol;

/// <summary>Removes a cell's output so far, at once or when the next output comes.</summary>
internal sealed record ClearOutput(bool Wait) : IMessageContent
{
    /// <inheritdoc/>
    public static string MessageType => "clear_output";
}
