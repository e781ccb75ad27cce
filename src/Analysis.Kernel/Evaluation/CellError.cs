namespace Analysis.Kernel.Evaluation;

/// <summary>Why a cell failed, for its user: the kind of error, its message, and the lines to show.</summary>
internal sealed record CellError(string Name, string Message, IReadOnlyList<string> Traceback);
