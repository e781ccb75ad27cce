using Analysis.Notebooks.Html;

namespace Analysis.Notebooks.Tables;

/// <summary>A column of a table as a notebook shows it.</summary>
/// <param name="Heading">Heading, in words.</param>
/// <param name="Cell">What a row has in it.</param>
/// <param name="IsRare">Whether it is left out where no row has anything in it.</param>
internal sealed record Column<TRow>(string Heading, Func<TRow, Passages, Cell> Cell, bool IsRare = false);
