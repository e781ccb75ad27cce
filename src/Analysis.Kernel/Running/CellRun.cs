using System.Text.Json.Nodes;

namespace Analysis.Kernel.Running;

/// <summary>How one cell ran.</summary>
/// <param name="Succeeded">Whether it ran to its end without an error.</param>
/// <param name="ExecutionCount">Its number in the run.</param>
/// <param name="Outputs">Its outputs, as notebooks store them.</param>
/// <param name="Duration">How long it took.</param>
/// <param name="TimedOut">Whether it was stopped because it took too long.</param>
/// <param name="ErrorName">The kind of error; null without one.</param>
/// <param name="ErrorMessage">The error's message; null without one.</param>
public sealed record CellRun(
    bool Succeeded, int ExecutionCount, JsonArray Outputs, TimeSpan Duration, bool TimedOut, string? ErrorName, string? ErrorMessage);
