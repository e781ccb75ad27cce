namespace Analysis.Baselines;

/// <summary>A baseline that cannot be believed.</summary>
/// <param name="line">Line of it, from 1.</param>
/// <param name="message">What is wrong.</param>
internal sealed class BaselineException(int line, string message) : Exception(message)
{
    public int Line { get; } = line;
}
