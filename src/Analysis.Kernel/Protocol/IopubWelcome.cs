namespace Analysis.Kernel.Protocol;

/// <summary>Greets a new subscriber of iopub, who from now on loses nothing (protocol 5.5).</summary>
internal sealed record IopubWelcome(string Subscription) : IMessageContent
{
    /// <inheritdoc/>
    public static string MessageType => "iopub_welcome";
}
