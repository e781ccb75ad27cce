namespace Analysis.Mutants;

/// <summary>One wrong change on purpose.</summary>
/// <param name="Id">Its number, by which the environment switches it on.</param>
/// <param name="Kind">comparison, constant, branch, order or list.</param>
/// <param name="File">The file below src/Analysis.</param>
/// <param name="Line">The line it is in.</param>
/// <param name="Start">Where the changed code begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Code">What stands there instead, with "#" for the number; the dropped line for a list.</param>
/// <param name="Shown">What it is, for the table.</param>
internal sealed record Mutant(int Id, string Kind, string File, int Line, int Start, int End, string Code, string Shown);
