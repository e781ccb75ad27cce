using System.Globalization;
using System.Xml;
using Microsoft.CodeAnalysis;

namespace Analysis.Kernel.Evaluation;

/// <summary>The XML documentation that lies beside a library, read when somebody first asks for it.</summary>
internal sealed class Documentation : DocumentationProvider
{
    private readonly Lazy<Dictionary<string, string>> _members;
    private readonly string _path;

    private Documentation(string path)
    {
        _path = path;
        _members = new(() => Read(path));
    }

    /// <summary>The documentation of a library.</summary>
    public static Documentation For(string libraryPath) => new(Path.ChangeExtension(libraryPath, ".xml"));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Documentation other && other._path == _path;

    /// <inheritdoc/>
    public override int GetHashCode() => _path.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    protected override string? GetDocumentationForSymbol(
        string documentationMemberID, CultureInfo preferredCulture, CancellationToken cancellationToken) =>
        _members.Value.GetValueOrDefault(documentationMemberID);

    private static Dictionary<string, string> Read(string path)
    {
        var members = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!File.Exists(path))
            return members;
        try
        {
            using var reader = XmlReader.Create(path, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            var onNext = reader.Read();
            while (onNext)
            {
                if (reader is { NodeType: XmlNodeType.Element, Name: "member" } && reader.GetAttribute("name") is { } name)
                {
                    // Stands on the next node afterwards.
                    members[name] = reader.ReadOuterXml();
                    onNext = !reader.EOF;
                }
                else
                {
                    onNext = reader.Read();
                }
            }
        }
        catch (Exception e) when (e is XmlException or IOException)
        {
            // Documentation that cannot be read is as good as none.
        }

        return members;
    }
}
