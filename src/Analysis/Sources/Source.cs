using Analysis.Text;

namespace Analysis.Sources;

/// <summary>One document of a corpus: its text, the hash of its bytes, and what is known of it.</summary>
/// <param name="Text">The decoded text; empty for a source that could not be read.</param>
/// <param name="Sha256">SHA-256 of the bytes in lower-case hexadecimal; identifies the source, whatever it is called.</param>
/// <param name="Metadata">Title, publisher, date and their reasons.</param>
/// <param name="Status">What became of the file.</param>
public sealed record Source(SourceText Text, string Sha256, SourceMetadata Metadata, SourceStatus Status)
{
    /// <summary>Path inside the corpus folder, with forward slashes; the first column of every table.</summary>
    public string Name => Text.Name;

    /// <summary>The source that it is a copy of; empty when there is none.</summary>
    public string DuplicateOf { get; init; } = "";
}
