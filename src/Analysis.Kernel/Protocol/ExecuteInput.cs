namespace Analysis.Kernel.Protocol;

/// <summary>Tells all front ends which code now runs.</summary>
internal sealed record ExecuteInput(string Code, int ExecutionCount) : IMessageContent
{
    /// <inheritdoc/>
    public static string MessageType => "execute_input";
}
