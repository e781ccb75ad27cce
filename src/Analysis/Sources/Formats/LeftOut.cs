using System.Collections.Immutable;
using System.Globalization;
using Analysis.Diagnostics;

namespace Analysis.Sources.Formats;

/// <summary>What of a file is no part of its article, so that nothing is left out in silence.</summary>
internal sealed class LeftOut
{
    private readonly SortedDictionary<string, (int Pieces, int Characters)> byKind = new(StringComparer.Ordinal);

    /// <summary>Counts a piece; white space is none.</summary>
    public void Add(string kind, string words)
    {
        var characters = words.Count(c => !char.IsWhiteSpace(c));
        if (characters > 0)
        {
            var before = byKind.GetValueOrDefault(kind);
            byKind[kind] = (before.Pieces + 1, before.Characters + characters);
        }
    }

    /// <summary>One message for the file, or none.</summary>
    public ImmutableArray<Diagnostic> Report(SourceFile file) =>
        byKind.Count == 0 ? [] : [Document.About(file, DiagnosticCatalog.LeftOut, string.Join(", ", byKind.Select(Text)))];

    private static string Text(KeyValuePair<string, (int Pieces, int Characters)> entry) =>
        string.Create(CultureInfo.InvariantCulture, $"{entry.Key} ({entry.Value.Pieces} x, {entry.Value.Characters} characters)");
}
