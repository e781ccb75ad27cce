using System.Text;
using Analysis.Text;

namespace Analysis.Cli;

/// <summary>
/// Writes lines for a terminal that obeys none of their signs: names of files, ids and words of notebooks come from strangers.
/// A new line within a line is written as an escape, so nobody's words begin a line of their own.
/// </summary>
internal sealed class VisibleWriter(TextWriter inner) : TextWriter
{
    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => Write(value.ToString());

    // What is written in pieces ends its lines itself.
    public override void Write(string? value) => inner.Write(string.Join('\n', (value ?? "").Split('\n').Select(Shown)));

    public override void WriteLine(string? value) => inner.WriteLine(VisibleText.Of(value ?? ""));

    public override void Flush() => inner.Flush();

    // Where lines end with two signs, the first of them is no stranger's.
    private static string Shown(string line) => line.EndsWith('\r') ? VisibleText.Of(line[..^1]) + '\r' : VisibleText.Of(line);
}
