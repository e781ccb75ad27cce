namespace Analysis.Kernel.Protocol;

/// <summary>Text that a cell wrote to a console stream.</summary>
internal sealed record StreamOutput(string Name, string Text) : IMessageContent
{
    /// <inheritdoc/>
    public static string MessageType => "stream";
}
