namespace Analysis.Cli;

/// <summary>
/// The command names something that is not there, or asks for what cannot be: its message is shown and the exit code is 2.
/// </summary>
public sealed class UsageException(string message) : Exception(message);
