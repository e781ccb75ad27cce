using System.Text;

namespace Analysis.Kernel.Evaluation;

/// <summary>Stands in for a console stream and gives what is written to the cell that writes it.</summary>
internal sealed class ConsoleWriter(string stream) : TextWriter
{
    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.UTF8;

    private static (TextWriter Out, TextWriter Error, TextReader In)? _own;

    /// <summary>Puts Console.Out, Console.Error and Console.In under the care of the kernel.</summary>
    public static void Install()
    {
        Console.SetOut(new ConsoleWriter("stdout") { NewLine = "\n" });
        Console.SetError(new ConsoleWriter("stderr") { NewLine = "\n" });
        Console.SetIn(new ConsoleReader());
        _own = (Console.Out, Console.Error, Console.In);
    }

    /// <summary>Takes the console back from code that put something else in its place.</summary>
    public static void Claim()
    {
        if (_own is not { } own)
            return;
        if (Console.Out != own.Out)
            Console.SetOut(own.Out);
        if (Console.Error != own.Error)
            Console.SetError(own.Error);
        if (Console.In != own.In)
            Console.SetIn(own.In);
    }

    /// <inheritdoc/>
    public override void Write(char value) => Write(value.ToString());

    /// <inheritdoc/>
    public override void Write(string? value)
    {
        if (!string.IsNullOrEmpty(value))
            CellScope.Output?.Write(stream, value);
    }

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer) => Write(buffer.ToString());

    // One call for the text and the end of its line: they belong into one message.

    /// <inheritdoc/>
    public override void WriteLine() => Write(NewLine);

    /// <inheritdoc/>
    public override void WriteLine(string? value) => Write(value + NewLine);

    /// <inheritdoc/>
    public override void WriteLine(char[] buffer, int index, int count) => Write(new string(buffer, index, count) + NewLine);

    /// <inheritdoc/>
    public override void WriteLine(ReadOnlySpan<char> buffer) => Write(buffer.ToString() + NewLine);

    /// <inheritdoc/>
    public override void WriteLine(bool value) => WriteLine(value.ToString());

    /// <inheritdoc/>
    public override void WriteLine(char value) => WriteLine(value.ToString());

    /// <inheritdoc/>
    public override void WriteLine(decimal value) => WriteLine(value.ToString(FormatProvider));

    /// <inheritdoc/>
    public override void WriteLine(double value) => WriteLine(value.ToString(FormatProvider));

    /// <inheritdoc/>
    public override void WriteLine(float value) => WriteLine(value.ToString(FormatProvider));

    /// <inheritdoc/>
    public override void WriteLine(int value) => WriteLine(value.ToString(FormatProvider));

    /// <inheritdoc/>
    public override void WriteLine(long value) => WriteLine(value.ToString(FormatProvider));

    /// <inheritdoc/>
    public override void WriteLine(uint value) => WriteLine(value.ToString(FormatProvider));

    /// <inheritdoc/>
    public override void WriteLine(ulong value) => WriteLine(value.ToString(FormatProvider));

    /// <inheritdoc/>
    public override void WriteLine(StringBuilder? value) => WriteLine(value?.ToString());
}
