using System.Collections.Immutable;
using Analysis.Diagnostics;
using Analysis.Text;

namespace Analysis.Sources;

/// <summary>A CSV table that the user keeps in the corpus folder: its good lines, and a diagnostic for each bad one.</summary>
internal sealed class UserTable
{
    private readonly string label;
    private readonly IReadOnlyList<string> columns;
    private readonly List<Diagnostic> diagnostics = [];
    private readonly List<Line> lines = [];
    private char separator;

    private UserTable(string label, IReadOnlyList<string> columns) => (this.label, this.columns) = (label, columns);

    /// <summary>The lines that have as many cells as the first line names columns, and every cell that must not be empty.</summary>
    public IReadOnlyList<Line> Lines => lines;

    public ImmutableArray<Diagnostic> Diagnostics => [.. diagnostics];

    /// <summary>Reads a table.</summary>
    /// <param name="file">The file; a missing one is an empty table.</param>
    /// <param name="columns">The columns, in the order in which messages list them.</param>
    /// <param name="needed">How many of the first columns must be there and filled.</param>
    public static UserTable Read(SourceFile? file, IReadOnlyList<string> columns, int needed)
    {
        var table = new UserTable(file?.Label ?? "", columns);
        if (file is not null)
        {
            table.ReadFile(file, needed);
        }

        return table;
    }

    public void Report(DiagnosticDescriptor descriptor, LinePosition position, params object[] arguments) =>
        diagnostics.Add(Diagnostic.Of(descriptor, label, position, arguments));

    private void ReadFile(SourceFile file, int needed)
    {
        var content = UserFile.Read(file, diagnostics);
        if (content is null)
        {
            return;
        }

        (var reader, separator) = UserCsv.Open(content, columns);
        if (reader.Read() is not { } heading)
        {
            Report(DiagnosticCatalog.EmptyTable, new LinePosition(1, 1), string.Join(",", columns));
        }
        else if (Heading(heading, needed) is { } places)
        {
            ReadLines(reader, content, heading.Count, places, needed);
        }
    }

    private Dictionary<string, int>? Heading(IReadOnlyList<CsvCell> heading, int needed)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < heading.Count; i++)
        {
            var name = UserCsv.NameOf(heading[i]);
            if (!columns.Contains(name))
            {
                Report(DiagnosticCatalog.UnknownColumn, heading[i].Position, name, string.Join(", ", columns));
            }

            places.TryAdd(name, i);
        }

        if (columns.Take(needed).FirstOrDefault(column => !places.ContainsKey(column)) is not { } missing)
        {
            return places;
        }

        Report(DiagnosticCatalog.NoColumn, new LinePosition(1, 1), missing, string.Join(",", columns));
        return null;
    }

    private void ReadLines(CsvReader reader, string content, int width, Dictionary<string, int> places, int needed)
    {
        while (reader.Read() is { } cells)
        {
            if (reader.IsMisquoted || cells.Count != width)
            {
                Report(reader.IsMisquoted ? DiagnosticCatalog.UnpairedQuote : DiagnosticCatalog.CellCount,
                    cells[0].Position, cells.Count, width);
                reader = BehindFirstLine(reader, content, cells);
            }
            else
            {
                Add(new Line(cells, places), needed);
            }
        }
    }

    private void Add(Line line, int needed)
    {
        if (columns.Take(needed).FirstOrDefault(column => line[column].Value.Length == 0) is { } empty)
        {
            Report(DiagnosticCatalog.EmptyCell, line[empty].Position, empty);
        }
        else
        {
            lines.Add(line);
        }
    }

    // A quotation mark too many swallows the lines behind it: reading goes on with the line after the one where the record began.
    private CsvReader BehindFirstLine(CsvReader reader, string content, IReadOnlyList<CsvCell> cells)
    {
        if (!cells.Any(cell => cell.Value.Contains('\n')))
        {
            return reader;
        }

        var next = cells[0].Position.Line + 1;
        var start = new LineMap(content).OffsetOf(new LinePosition(next, 1));
        return new CsvReader(new StringReader(content[start..]), next, separator);
    }

    /// <summary>One good line.</summary>
    internal sealed class Line(IReadOnlyList<CsvCell> cells, Dictionary<string, int> places)
    {
        /// <summary>The cell of a column, trimmed; empty at the line's start when the table lacks the column.</summary>
        public CsvCell this[string column] =>
            places.TryGetValue(column, out var place) ? cells[place] with { Value = cells[place].Value.Trim() }
            : new CsvCell("", cells[0].Position);
    }
}
