namespace Analysis.Kernel.Evaluation;

/// <summary>What is known about a name: how it is declared and what its documentation says.</summary>
internal sealed record Inspection(string PlainText, string Markdown);
