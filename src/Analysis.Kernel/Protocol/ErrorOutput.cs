namespace Analysis.Kernel.Protocol;

/// <summary>Why a cell failed.</summary>
internal sealed record ErrorOutput(string Ename, string Evalue, IReadOnlyList<string> Traceback) : IMessageContent
{
    /// <inheritdoc/>
    public static string MessageType => "error";
}
