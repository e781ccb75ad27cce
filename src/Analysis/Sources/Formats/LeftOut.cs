using System.Collections.Immutable;
using System.Globalization;
using Analysis.Diagnostics;

namespace Analysis.Sources.Formats;

/// <summary>What of a file is no part of its article, so that nothing is left out in silence.</summary>
internal sealed class LeftOut
{
    private readonly List<LeftOutPart> parts = [];

    /// <summary>Every piece, in the order in which it was met.</summary>
    public ImmutableArray<LeftOutPart> Parts => [.. parts];

    /// <summary>Adds a piece; white space is none.</summary>
    public void Add(string kind, string words)
    {
        if (!string.IsNullOrWhiteSpace(words))
        {
            parts.Add(new LeftOutPart(kind, words.Trim()));
        }
    }

    /// <summary>One message for the file, or none.</summary>
    public ImmutableArray<Diagnostic> Report(SourceFile file) =>
        parts.Count == 0 ? [] : [Document.About(file, DiagnosticCatalog.LeftOut, string.Join(", ", parts
            .GroupBy(part => part.Kind, StringComparer.Ordinal).OrderBy(kind => kind.Key, StringComparer.Ordinal).Select(Text)))];

    private static string Text(IGrouping<string, LeftOutPart> kind) =>
        string.Create(CultureInfo.InvariantCulture, $"{kind.Key} ({kind.Count()} x, {kind.Sum(part => part.Length)} characters)");
}
