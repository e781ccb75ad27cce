using System.Text;

namespace Analysis.Text;

/// <summary>
/// Reads comma-separated values as RFC 4180 writes them, and remembers where each cell stands, so that a message can point at it.
/// </summary>
/// <remarks>
/// Records end at LF or CR LF; empty lines are no records. Bad quotation is read leniently, nothing is
/// lost: <see cref="IsMisquoted"/> tells.
/// </remarks>
/// <param name="reader">The text, from the beginning of a line on.</param>
/// <param name="firstLine">Number of that line, for positions.</param>
/// <param name="separator">What parts the cells: a comma, in some countries a semicolon, or a tab.</param>
public sealed class CsvReader(TextReader reader, int firstLine = 1, char separator = ',')
{
    private LinePosition position = new(firstLine, 1);

    /// <summary>Whether the last record ended inside quotation marks, or had words between a closing mark and the comma.</summary>
    public bool IsMisquoted { get; private set; }

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

        IsMisquoted = false;
        var cells = new List<CsvCell> { Cell() };
        while (reader.Peek() == separator)
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
            IsMisquoted |= reader.Peek() is >= 0 and not '\r' and not '\n' && reader.Peek() != separator;
        }

        // Behind a closing mark, whatever stands before the comma belongs to the cell.
        while (reader.Peek() is >= 0 and not '\n' && reader.Peek() != separator)
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

        IsMisquoted = true;
    }

    private char Take()
    {
        var c = (char)reader.Read();
        position = c == '\n' ? new LinePosition(position.Line + 1, 1) : position with { Column = position.Column + 1 };
        return c;
    }
}
