using Analysis.Kernel.Display;

namespace Analysis.Kernel.Evaluation;

/// <summary>How a cell ended: with a result, without one, or with an error.</summary>
internal sealed record CellOutcome(MimeBundle? Result, CellError? Error);
