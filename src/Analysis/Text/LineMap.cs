namespace Analysis.Text;

/// <summary>Turns offsets into lines and columns, for display only; lines end at LF, CR or CR LF.</summary>
public sealed class LineMap
{
    private readonly int[] starts;

    /// <summary>Finds the line starts of <paramref name="content"/> in one pass.</summary>
    public LineMap(string content)
    {
        var found = new List<int> { 0 };
        for (var i = 0; i < content.Length; i++)
        {
            var endsLine = content[i] == '\n' || (content[i] == '\r' && (i + 1 == content.Length || content[i + 1] != '\n'));
            if (endsLine)
            {
                found.Add(i + 1);
            }
        }

        starts = [.. found];
    }

    /// <summary>Number of lines; a text that ends with a line break has an empty last line.</summary>
    public int Count => starts.Length;

    /// <summary>Line and column of an offset, both counted from 1; columns count UTF-16 code units.</summary>
    public LinePosition this[int offset]
    {
        get
        {
            var index = Array.BinarySearch(starts, offset);
            var line = index < 0 ? ~index - 1 : index;
            return new LinePosition(line + 1, offset - starts[line] + 1);
        }
    }

    /// <summary>Offset of a line and column, both counted from 1; the inverse of the indexer.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such line.</exception>
    public int OffsetOf(LinePosition position)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(position.Line, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(position.Line, starts.Length);
        return starts[position.Line - 1] + position.Column - 1;
    }
}
