using System.Text;

namespace Analysis.Text;

/// <summary>Reads comma-separated values as RFC 4180 writes them, and remembers where each cell stands, so that a message can point at it.</summary>
/// <remarks>Records end at LF or CR LF; empty lines are no records. A quotation mark that is never closed takes the rest of the file: <see cref="IsUnclosed"/> says so.</remarks>
public sealed class CsvReader(TextReader reader)
{
    private LinePosition position = new(1, 1);

    /// <summary>Whether the last record ended inside quotation marks.</summary>
    public bool IsUnclosed { get; private set; }

    /// <summary>The next record; null at the end of the file.</summary>
    public IReadOnlyList<CsvCell>? Read()
    {
        while (reader.Peek() is '\r' or '\n')
        {
            Take();
        }

        if (reader.Peek() < 0)
        {
            return null;
        }

        var cells = new List<CsvCell> { Cell() };
        while (reader.Peek() == ',')
        {
            Take();
            cells.Add(Cell());
        }

        return cells;
    }

    private CsvCell Cell()
    {
        var start = position;
        var value = new StringBuilder();
        if (reader.Peek() == '"')
        {
            Take();
            ReadQuoted(value);
        }

        // Behind a closing mark, whatever stands before the comma belongs to the cell: lenient, nothing is lost.
        while (reader.Peek() is >= 0 and not ',' and not '\n')
        {
            var c = Take();
            if (c != '\r' || reader.Peek() != '\n')
            {
                value.Append(c);
            }
        }

        return new CsvCell(value.ToString(), start);
    }

    private void ReadQuoted(StringBuilder value)
    {
        while (reader.Peek() >= 0)
        {
            var c = Take();
            if (c != '"')
            {
                value.Append(c);
            }
            else if (reader.Peek() == '"')
            {
                value.Append(Take());
            }
            else
            {
                return;
            }
        }

        IsUnclosed = true;
    }

    private char Take()
    {
        var c = (char)reader.Read();
        position = c == '\n' ? new LinePosition(position.Line + 1, 1) : position with { Column = position.Column + 1 };
        return c;
    }
}
