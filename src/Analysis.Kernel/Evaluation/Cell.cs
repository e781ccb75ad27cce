using System.Globalization;

namespace Analysis.Kernel.Evaluation;

/// <summary>Code to run, and the name by which error messages call it.</summary>
internal sealed record Cell(string Name, string Code)
{
    /// <summary>A cell of a notebook, under its execution count.</summary>
    public Cell(int number, string code)
        : this(string.Create(CultureInfo.InvariantCulture, $"cell {number}"), code)
    {
    }
}
