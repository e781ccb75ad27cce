using Analysis.Text;

namespace Analysis.Sources;

/// <summary>The fields of a document under the names that people give them (fields.tsv).</summary>
internal static class FieldNames
{
    private static readonly IReadOnlyList<(string Field, string[] Names)> Known =
        [.. Lexicon.BuiltIn.Rows("Sources/lexicon/fields.tsv", 2).Select(row => (row[0], row[1].Split('|')))];

    /// <summary>Which of the given names stands for each field; a name that stands for none is not among the values.</summary>
    public static IReadOnlyDictionary<string, string> Match(IReadOnlyCollection<string> names)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (field, theirs) in Known)
        {
            if (theirs.Select(name => names.FirstOrDefault(given => IsSame(given, name)))
                .FirstOrDefault(given => given is not null) is { } match)
            {
                found.Add(field, match);
            }
        }

        return found;
    }

    // "Article Text", "article_text", "articleText": one name.
    private static bool IsSame(string given, string name) => Letters(given).Equals(Letters(name), StringComparison.OrdinalIgnoreCase);

    private static string Letters(string name) => string.Concat(name.Where(char.IsLetterOrDigit));
}
