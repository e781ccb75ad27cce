namespace Analysis.Kernel.Protocol;

/// <summary>What belongs to a display but is not saved.</summary>
internal sealed record Transient(string? DisplayId);
