using System.Collections.Immutable;
using Analysis.Diagnostics;
using Analysis.Text;

namespace Analysis.Sources.Formats;

/// <summary>
/// One document of a file that holds many, with the fields its collector wrote: {"id","text","published","title","publisher","url"}.
/// </summary>
/// <param name="Id">The collector's name for it; empty when none is given.</param>
/// <param name="Text">The text.</param>
/// <param name="Published">Day of publication as written; empty when none is given.</param>
/// <param name="Title">Title.</param>
/// <param name="Publisher">Publisher.</param>
/// <param name="Url">Address.</param>
internal sealed record DocumentFields(string Id, string Text, string Published, string Title, string Publisher, string Url)
{
    /// <summary>The fields of a document.</summary>
    /// <param name="names">What the file calls each field.</param>
    /// <param name="value">The value of what the file calls so.</param>
    public static DocumentFields Of(IReadOnlyDictionary<string, string> names, Func<string, string> value)
    {
        string Field(string field) => names.TryGetValue(field, out var name) ? value(name) : "";
        return new DocumentFields(Field("id"), Field("text"), Field("published"), Field("title"), Field("publisher"), Field("url"));
    }

    /// <summary>A message that names what nothing reads, or none.</summary>
    public static ImmutableArray<Diagnostic> Unread(SourceFile file, IEnumerable<string> names, string what) =>
        string.Join(", ", names.Where(name => name.Length > 0).Select(name => $"'{name}'")) is { Length: > 0 } list
            ? [Document.About(file, DiagnosticCatalog.UnreadFields, $"the {what} {list}", "id, text, published, title, publisher, url")]
            : [];

    /// <summary>What a document without an id is called: by its line.</summary>
    public static string LineName(int line) => FormattableString.Invariant($"line{line}");

    /// <summary>The document; parts are named file#id, and by their line where there is no id or it stands a second time.</summary>
    public Document ToDocument(SourceFile file, LinePosition position, HashSet<string> ids, ColumnOrder order = ColumnOrder.Unknown)
    {
        var id = Id.Length == 0 ? LineName(position.Line) : ids.Add(Id) ? Id : $"{Id}-{LineName(position.Line)}";
        var isSecond = Id.Length > 0 && id != Id;
        var published = PublishedField.Read(Published, order);
        ImmutableArray<Diagnostic> problems = Published.Length > 0 && published is null
            ? [Diagnostic.Of(DiagnosticCatalog.NoDay, file.Label, position, Published)]
            : [];
        if (isSecond)
        {
            problems = problems.Add(Diagnostic.Of(DiagnosticCatalog.NameTaken, file.Label, position, Id, id));
        }

        var properties = new DocumentProperties(
            Title, Publisher, published, published is null ? PublishedBasis.Unresolved : PublishedBasis.Assigned, Url);
        return Document.Part($"{file.Name}#{id}", $"{file.Label}#{id}", Text, properties, problems);
    }
}
