using System.Collections.Frozen;
using Analysis.Recognition.Actors;
using Analysis.Text;

namespace Analysis.Tables;

/// <summary>The bodies and reports whose claims a source passes on: who gives its figures, and the reports that speak in it.</summary>
internal static class ReportsBehind
{
    // "report", "study", "findings": nouns for documents among those that can speak.
    private static readonly FrozenSet<string> Documents = Lexicon.BuiltIn.Rows("Recognition/Statements/speakers.tsv", 2)
        .Where(row => row[0] == "document").SelectMany(row => row[1].Split(' ')).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Their names in the order of the text, joined by "; ". The publisher itself and private persons are none.</summary>
    public static string Of(Extraction extraction)
    {
        var persons = extraction.Actors.Select(mention => mention.Value).Where(actor => actor.Kind == ActorKind.Person).Select(actor => actor.Name).ToHashSet(StringComparer.Ordinal);
        var figures = extraction.Figures.Select(found => (found.Span.Start, Name: found.Value.Speaker));
        var reports = extraction.Statements.Where(found => IsReport(found.Value.Speaker)).Select(found => (found.Span.Start, Name: found.Value.Speaker));
        return string.Join("; ", figures.Concat(reports)
            .Where(found => IsNamed(found.Name) && !persons.Contains(found.Name) && found.Name != extraction.Source.Metadata.Publisher)
            .OrderBy(found => found.Start).Select(found => found.Name).Distinct(StringComparer.Ordinal));
    }

    private static bool IsReport(string name) => Documents.Contains(name[(name.LastIndexOf(' ') + 1)..].ToLowerInvariant());

    // "experts" and "the report" could be anybody's.
    private static bool IsNamed(string name) => name.Any(char.IsUpper);
}
