using System.Collections.Immutable;
using Analysis.Diagnostics;
using Analysis.Text;

namespace Analysis.Sources.Formats;

/// <summary>One document of a file that holds many, with the fields its collector wrote: {"id","text","published","title","publisher","url"}.</summary>
/// <param name="Id">The collector's name for it; empty when none is given.</param>
/// <param name="Text">The text.</param>
/// <param name="Published">Day of publication as written; empty when none is given.</param>
/// <param name="Title">Title.</param>
/// <param name="Publisher">Publisher.</param>
/// <param name="Url">Address.</param>
internal sealed record DocumentFields(string Id, string Text, string Published, string Title, string Publisher, string Url)
{
    /// <summary>What a document without an id is called: by its line.</summary>
    public static string LineName(int line) => FormattableString.Invariant($"line{line}");

    /// <summary>The document; parts are named file#id, and by their line where there is no id or it stands a second time.</summary>
    public Document ToDocument(SourceFile file, LinePosition position, HashSet<string> ids)
    {
        var id = Id.Length == 0 ? LineName(position.Line) : ids.Add(Id) ? Id : $"{Id}-{LineName(position.Line)}";
        var published = PublishedField.Read(Published);
        ImmutableArray<Diagnostic> problems = Published.Length > 0 && published is null
            ? [Diagnostic.Of(DiagnosticCatalog.NoDay, file.Label, position, Published)]
            : [];
        var properties = new DocumentProperties(
            Title, Publisher, published, published is null ? PublishedBasis.Unresolved : PublishedBasis.Assigned, Url);
        return Document.Part($"{file.Name}#{id}", $"{file.Label}#{id}", Text, properties, problems);
    }
}
