namespace Analysis.Text;

/// <summary>The decoded text of one source, never edited: every offset of the library points into <see cref="Content"/>.</summary>
/// <remarks>Line ends are kept as they came; a byte order mark is not part of the text.</remarks>
public sealed class SourceText(string name, string content)
{
    /// <summary>Path of the source inside its corpus folder, with forward slashes; part of a file behind '#'.</summary>
    public string Name { get; } = name;

    /// <summary>The characters that spans count.</summary>
    public string Content { get; } = content;

    /// <summary>Lines and columns, for messages.</summary>
    public LineMap Lines { get; } = new(content);

    /// <summary>The exact words of a span.</summary>
    public string this[SourceSpan span] => Content[span.Start..span.End];

    /// <summary>The characters of a span, without a copy.</summary>
    public ReadOnlySpan<char> Slice(SourceSpan span) => Content.AsSpan(span.Start, span.Length);
}
