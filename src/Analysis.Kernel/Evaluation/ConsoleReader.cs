namespace Analysis.Kernel.Evaluation;

/// <summary>Stands in for the console's input and asks the front end for every line.</summary>
internal sealed class ConsoleReader : TextReader
{
    private string _line = "";
    private int _at;

    /// <inheritdoc/>
    public override int Peek()
    {
        Fill();
        return _line[_at];
    }

    /// <inheritdoc/>
    public override int Read()
    {
        Fill();
        return _line[_at++];
    }

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int count)
    {
        Fill();
        var taken = Math.Min(count, _line.Length - _at);
        _line.CopyTo(_at, buffer, index, taken);
        _at += taken;
        return taken;
    }

    /// <inheritdoc/>
    public override string ReadLine()
    {
        // What Read left of a line comes first.
        if (_at < _line.Length)
        {
            var rest = _line[_at..].TrimEnd('\n');
            _at = _line.Length;
            return rest;
        }

        return Ask();
    }

    private void Fill()
    {
        if (_at < _line.Length)
            return;
        (_line, _at) = (Ask() + "\n", 0);
    }

    private static string Ask() =>
        (CellScope.Output ?? throw new IOException("There is nobody to ask.")).ReadLine("", password: false);
}
