using System.Globalization;

namespace Analysis.Baselines;

/// <summary>A row as words, so that rows of any two versions of the program can be compared.</summary>
/// <param name="Table">The table, with the columns of the program that made the row.</param>
/// <param name="Cells">A cell for each column.</param>
internal sealed record BaselineRow(BaselineTable Table, IReadOnlyList<string> Cells)
{
    public string Source => this["source"];

    public string Id => this["id"];

    public string Quote => this["quote"];

    public int Start => Number("start");

    public int End => Number("end");

    /// <summary>The cell of a column; empty when the table has none of that name.</summary>
    public string this[string column] => Table.Place(column) is { } place ? Cells[place] : "";

    /// <summary>The row with other names of files, in every column that holds one.</summary>
    public BaselineRow With(IReadOnlyDictionary<string, string> renamed) => renamed.Count == 0 ? this : this with
    {
        Cells = [.. Table.Columns.Zip(Cells,
            (column, cell) => column is "source" or "otherSource" or "copyOf" or "file" ? renamed.GetValueOrDefault(cell, cell) : cell)],
    };

    private int Number(string column) =>
        int.TryParse(this[column], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
