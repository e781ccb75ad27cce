namespace Analysis.Charting;

/// <summary>Lines against columns: a disc for each cell, its area for the number of rows, which stands beside it.</summary>
internal sealed class Grid
{
    private const double LargestDisc = 24;
    private const double SmallestDisc = 5;
    private const double NumberRoom = 26;
    private const double LineHeight = 28;

    /// <summary>A cell with the rows it counts.</summary>
    internal sealed record Cell(string Line, string Column, IReadOnlyList<int> Rows);

    /// <summary>Draws the cells.</summary>
    /// <param name="width">Width of the paper in pixels.</param>
    /// <param name="part">Which lines; discs are measured against those of all.</param>
    /// <param name="all">Labels and keys of the lines, from top to bottom.</param>
    /// <param name="columns">Names of the columns, from left to right.</param>
    /// <param name="every">What is counted.</param>
    /// <param name="counted">What a row is: "mention".</param>
    /// <param name="whenEmpty">Words in the place of discs.</param>
    public static Plot Draw(int width, Chart.Part part, IReadOnlyList<(string Label, string Key)> all, IReadOnlyList<string> columns,
        IReadOnlyList<Cell> every, string counted, string whenEmpty)
    {
        var sheet = new Sheet(width);
        var lines = all.Skip(part.From).Take(part.To - part.From).ToList();
        var cells = every.Where(cell => lines.Any(line => line.Key == cell.Line)).ToList();
        if (cells.Count == 0)
        {
            return sheet.Plot(whenEmpty);
        }

        // Narrow drawings keep their names at the left: a table reads along its lines.
        var names = sheet.IsNarrow ? Math.Max(96, sheet.Width / 3.0) : Math.Clamp(sheet.Width / 5.0, 130, 190);
        var step = (sheet.Width - names) / columns.Count;
        var heads = columns.Select(column => step >= 74 ? Markup.Fit(column, step - 10, 4) : []).ToList();
        var isUpright = heads.Any(head => head.Count == 0);
        var top = isUpright ? Keys(sheet, columns) : heads.Max(head => head.Count) * TextWidth.Line + 10;
        for (var i = 0; i < columns.Count; i++)
        {
            if (isUpright)
            {
                sheet.Text(names + step * i + 6, top - 12, Key(i), weight: 600);
            }
            else
            {
                sheet.Text(names + step * i + 6, top - 6 - heads[i].Count * TextWidth.Line / 2.0,
                    string.Join('\n', heads[i]), colour: ChartTheme.Muted);
            }
        }

        var y = top;
        var at = new Dictionary<string, double>(StringComparer.Ordinal);
        sheet.Line(0, y, sheet.Width, y, ChartTheme.Line);
        foreach (var (label, key) in lines)
        {
            var words = Markup.Fit(label, names - 12, 3);
            var height = Math.Max(LineHeight, words.Count * TextWidth.Line + 8);
            sheet.Text(names - 12, y + height / 2, string.Join('\n', words), "right");
            at[key] = y + height / 2;
            y += height;
            sheet.Line(0, y, sheet.Width, y, ChartTheme.Grid);
        }

        var most = Math.Sqrt(every.Max(cell => cell.Rows.Count));
        var largest = Math.Max(8, Math.Min(LargestDisc, step - NumberRoom));
        var panel = sheet.Add(new Box(names, top, sheet.Width, y));
        var places = cells.Select(cell => (Cell: cell, X: names + step * Column(cell) + 6 + largest / 2,
            Size: Math.Round(Math.Max(SmallestDisc, largest * Math.Sqrt(cell.Rows.Count) / most), 1))).ToList();
        sheet.Trace(new
        {
            type = "scatter", mode = "markers", showlegend = false, xaxis = panel.X, yaxis = panel.Y,
            x = places.Select(place => Math.Round(place.X, 2)), y = places.Select(place => at[place.Cell.Line]),
            marker = new { size = places.Select(place => place.Size), color = ChartTheme.Series[0], opacity = 1, symbol = "circle",
                line = new { width = 0 } }, cliponaxis = false,
            customdata = cells.Select(cell => cell.Rows), hoverinfo = "text",
            hovertext = cells
                .Select(cell => Markup.Lines($"{Words.Sentence(cell.Line)}: {Words.Count(cell.Rows.Count, counted)}, {cell.Column}", 64)),
        });
        foreach (var (cell, x, _) in places)
        {
            sheet.Text(x + largest / 2 + 3, at[cell.Line], ChartTheme.Format(cell.Rows.Count));
        }

        sheet.Height = y + 4;
        return sheet.Plot(whenEmpty);

        int Column(Cell cell) => columns.TakeWhile(column => column != cell.Column).Count();
    }

    private static string Key(int column) => ((char)('A' + column)).ToString();

    /// <summary>Where columns are too narrow for their names they have letters, told above.</summary>
    private static double Keys(Sheet sheet, IReadOnlyList<string> columns)
    {
        var y = 0.0;
        for (var i = 0; i < columns.Count; i++)
        {
            var lines = Markup.Fit(columns[i], sheet.Width - 24, 2);
            sheet.Text(0, y + TextWidth.Line / 2.0, Key(i), weight: 600);
            sheet.Text(20, y + lines.Count * TextWidth.Line / 2.0, string.Join('\n', lines), colour: ChartTheme.Muted);
            y += lines.Count * TextWidth.Line;
        }

        return y + 30;
    }
}
