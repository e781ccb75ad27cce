using Analysis.Diagnostics;
using Analysis.Sources;
using Analysis.Text;

namespace Analysis;

/// <summary>Gives every document of a corpus a name of its own: "a.zip#b.txt" may be a file of an archive and a file beside it.</summary>
/// <remarks>
/// Asked in the order of the corpus: the first document of a name keeps it, the second becomes "NAME~2", and both are told of it.
/// </remarks>
internal sealed class DocumentNames
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <summary>The document under a name that no earlier one has.</summary>
    public Document Named(Document document)
    {
        var (name, number) = (document.Text.Name, 1);
        while (!taken.Add(name))
        {
            number++;
            name = FormattableString.Invariant($"{document.Text.Name}~{number}");
        }

        return number == 1 ? document : document with
        {
            Text = new SourceText(name, document.Text.Content),
            Label = document.Label + name[document.Text.Name.Length..],
            Diagnostics = document.Diagnostics
                .Add(Diagnostic.Of(DiagnosticCatalog.NameTaken, document.Label, new LinePosition(1, 1), document.Text.Name, name)),
        };
    }

    /// <summary>Whether a document has another name than its own, which another had before it.</summary>
    public static bool IsRenamed(Extraction extraction) =>
        extraction.Diagnostics.Any(found => found.Code == DiagnosticCatalog.NameTaken.Code);

    /// <summary>Takes the names of a file that is not read again; not when another has one of them.</summary>
    public bool TryTake(IReadOnlyList<string> names)
    {
        if (names.Any(taken.Contains))
        {
            return false;
        }

        taken.UnionWith(names);
        return true;
    }
}
