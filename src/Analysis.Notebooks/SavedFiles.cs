using System.Collections.Immutable;
using Analysis.Notebooks.Html;

namespace Analysis.Notebooks;

/// <summary>Files that were saved, by name: where on the machine they lie is nobody's business who reads the notebook.</summary>
/// <param name="Folder">The folder as it was named.</param>
/// <param name="Names">Names of the files, in order.</param>
public sealed record SavedFiles(string Folder, ImmutableArray<string> Names)
{
    /// <inheritdoc/>
    public override string ToString() => $"Saved: {string.Join(", ", Names)}.";

    internal string Html() => HtmlText.Output($"<p>Saved {Names.Length} files: {string.Join(", ", Names.Select(HtmlText.Escape))}.</p>");
}
