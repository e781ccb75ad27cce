using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Analysis.Diagnostics;
using Analysis.Text;

namespace Analysis.Sources;

/// <summary>One text of a file, before anything is recognised in it.</summary>
/// <param name="Text">The decoded text; empty for one that could not be read.</param>
/// <param name="Label">The document in messages: folder, path, and part of the file behind '#'.</param>
/// <param name="Sha256">SHA-256 of the file's bytes, or of a part's text in UTF-8, in lower-case hexadecimal.</param>
/// <param name="Properties">What the file says about it beside the text.</param>
/// <param name="Status">Read, Empty, Unsupported or Unreadable.</param>
/// <param name="Diagnostics">What was wrong with the file.</param>
public sealed record Document(
    SourceText Text, string Label, string Sha256, DocumentProperties Properties, SourceStatus Status,
    ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>What of the file is no part of the article, in its order; lines that stand in the text are not among it.</summary>
    public ImmutableArray<LeftOutPart> LeftOut { get; init; } = [];

    /// <summary>The text of a whole file.</summary>
    public static Document Of(
        SourceFile file, byte[] bytes, string content, DocumentProperties properties, params ImmutableArray<Diagnostic> diagnostics) =>
        Read(file.Name, file.Label, Hash(bytes), content, properties, diagnostics);

    /// <summary>A text that is a part of a file, such as a line of JSON lines.</summary>
    public static Document Part(
        string name, string label, string content, DocumentProperties properties, params ImmutableArray<Diagnostic> diagnostics) =>
        Read(name, label, Hash(Encoding.UTF8.GetBytes(content)), content, properties, diagnostics);

    /// <summary>A file that gave no text.</summary>
    public static Document Failed(SourceFile file, byte[] bytes, SourceStatus status, Diagnostic why) =>
        new(new SourceText(file.Name, ""), file.Label, Hash(bytes), DocumentProperties.None, status, [why]);

    /// <summary>A diagnostic about a file as a whole.</summary>
    public static Diagnostic About(SourceFile file, DiagnosticDescriptor descriptor, params object[] arguments) =>
        Diagnostic.Of(descriptor, file.Label, new LinePosition(1, 1), arguments);

    private static Document Read(
        string name, string label, string sha256, string content, DocumentProperties properties, ImmutableArray<Diagnostic> diagnostics)
    {
        var isEmpty = string.IsNullOrWhiteSpace(content);
        return new Document(
            new SourceText(name, content), label, sha256, properties, isEmpty ? SourceStatus.Empty : SourceStatus.Read,
            isEmpty ? diagnostics.Add(Diagnostic.Of(DiagnosticCatalog.NoText, label, new LinePosition(1, 1))) : diagnostics);
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
