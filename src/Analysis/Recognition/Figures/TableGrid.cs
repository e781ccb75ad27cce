using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>One cell of a table.</summary>
/// <param name="First">First token of its words; behind <paramref name="Last"/> when it is empty.</param>
/// <param name="Last">Last token of its words.</param>
internal sealed record TableCell(int First, int Last)
{
    public bool IsEmpty => Last < First;
}

/// <summary>The rows of one table, each cut into cells at its bars.</summary>
internal static class TableGrid
{
    /// <summary>Every table of a document: its rows, and the index of its first block.</summary>
    public static IEnumerable<(IReadOnlyList<IReadOnlyList<TableCell>> Rows, int Block)> Of(TextStructure structure)
    {
        for (var block = 0; block < structure.Blocks.Count; block++)
        {
            var first = block;
            var rows = new List<IReadOnlyList<TableCell>>();
            while (block < structure.Blocks.Count && structure.Blocks[block].Kind == BlockKind.Row
                && structure.Blocks[block].Repeats is null)
            {
                rows.Add(Cells(structure, structure.Blocks[block].Span));
                block++;
            }

            if (rows.Count > 1)
            {
                yield return (rows, first);
            }
        }
    }

    private static List<TableCell> Cells(TextStructure structure, SourceSpan row)
    {
        var cells = new List<TableCell>();
        var (token, last) = structure.TokensOf(row);
        var first = token;
        for (; token <= last; token++)
        {
            if (structure.Words(token) == TableRows.Bar)
            {
                // The bar that opens a row parts nothing.
                if (cells.Count > 0 || token > first || structure.Tokens[token].Span.Start > row.Start)
                {
                    cells.Add(new(first, token - 1));
                }

                first = token + 1;
            }
        }

        if (first <= last)
        {
            cells.Add(new(first, last));
        }

        return cells;
    }
}
