using System.Collections.Frozen;
using Analysis.Text;

namespace Analysis.Sources;

/// <summary>Tells whether a name is that of an agency, a newspaper or another body that publishes (publishers.tsv).</summary>
internal sealed class OutletNames
{
    private const int MostWords = 8;
    private const int MostWordsOfOutlet = 5;

    private static readonly FrozenSet<string> Inner =
        FrozenSet.Create(StringComparer.Ordinal, "of", "the", "and", "for", "&", "de", "on", "against", "in", "to");

    private readonly FrozenDictionary<string, FrozenSet<string>> words;
    private readonly FrozenSet<string> bodies;

    public OutletNames(Lexicon lexicon)
    {
        words = lexicon.Rows("Sources/lexicon/publishers.tsv", 2)
            .GroupBy(row => row[0], row => row[1].Split('|'), StringComparer.Ordinal)
            .ToFrozenDictionary(
                rows => rows.Key,
                rows => rows.SelectMany(names => names).ToFrozenSet(StringComparer.OrdinalIgnoreCase), StringComparer.Ordinal);
        bodies = lexicon.Rows("Recognition/Actors/organisations.tsv", 2).Where(row => row[0] is "first" or "last")
            .SelectMany(row => row[1].Split(' ')).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The names as they come with the library.</summary>
    public static OutletNames BuiltIn { get; } = new(Lexicon.BuiltIn);

    /// <summary>Whether a name means an agency wherever it stands.</summary>
    public bool IsAgency(string name) => Has("agency", name);

    /// <summary>Whether words of a list of publishers.tsv.</summary>
    public bool Has(string list, string name) => words[list].Contains(name);

    /// <summary>Whether a list holds a word or words that stand in a text.</summary>
    public bool Names(string list, string text) => words[list].Any(text.ToLowerInvariant().Contains);

    /// <summary>What the brackets of a dateline may hold: "(AP)", "(Volta Gazette)".</summary>
    public bool IsInDateline(string name) => Has("initials", name) || IsOutlet(name);

    /// <summary>The name of a newspaper, agency or broadcaster, where more than the name says that it is one.</summary>
    public bool IsOutlet(string name) =>
        IsAgency(name) || Ends(name, "medium", MostWordsOfOutlet) || Ends(name, "paper", MostWordsOfOutlet)
        || Ends(name, "short", MostWordsOfOutlet) || HasFront(name);

    /// <summary>The name of an outlet although nothing else than the name says so: the line above a title.</summary>
    public bool IsMasthead(string name) =>
        IsAgency(name) || Ends(name, "medium", MostWordsOfOutlet - 1) || Ends(name, "short", 2)
        // "THE DAILY HARBOUR"; "The Daily Struggle" may be a headline.
        || (HasFront(name) && !name.Any(char.IsLower))
        || (name.StartsWith("The ", StringComparison.OrdinalIgnoreCase) && Ends(name, "paper", MostWordsOfOutlet - 1));

    /// <summary>The name of a body: an outlet, "Union of Seafarers", "Ministry of Health". Two words of a person's name are none.</summary>
    public bool IsBody(string name)
    {
        var parts = Parts(name);
        return IsOutlet(name) || (parts.Length is > 1 and <= MostWords && IsCapitalised(parts) && parts.Any(part => bodies.Contains(part)));
    }

    // "The Daily Harbour".
    private bool HasFront(string name) =>
        Parts(name) is { Length: 3 or 4 } parts && parts[0].Equals("the", StringComparison.OrdinalIgnoreCase)
            && Has("front", parts[1]) && IsCapitalised(parts);

    private bool Ends(string name, string list, int most)
    {
        var parts = Parts(name);
        var lead = parts.Length > 0 && parts[0].Equals("the", StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        return parts.Length - lead >= 2 && parts.Length <= most && IsCapitalised(parts) && !Has("section", parts[lead])
            && Enumerable.Range(1, Math.Min(2, parts.Length - lead - 1)).Any(count => Has(list, string.Join(' ', parts[^count..])));
    }

    private static string[] Parts(string name) => name.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static bool IsCapitalised(string[] parts) =>
        parts.All(part => Inner.Contains(part)
            || (char.IsUpper(part[0]) && part.All(c => char.IsLetter(c) || c is '-' or '\'' or '’' or '/')));
}
