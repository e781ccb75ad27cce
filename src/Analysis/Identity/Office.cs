using System.Collections.Frozen;
using Analysis.Recognition.Actors;
using Analysis.Text;

namespace Analysis.Identity;

/// <summary>A public office by its words, in no order: "interior minister" and "Minister of the Interior" are one.</summary>
/// <param name="Words">The words, sorted, joined by spaces.</param>
internal sealed record Office(string Words)
{
    // They tell no office from another.
    private static readonly FrozenSet<string> Empty =
        FrozenSet.ToFrozenSet(["former", "senior", "acting", "local", "assistant", "associate", "member", "head", "leader", "chief"],
            StringComparer.Ordinal);

    private readonly FrozenSet<string> words = Words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The office of a role; null when its words tell none.</summary>
    public static Office? Of(string role)
    {
        var words = NameFold.Words(role).Where(word => word.Length > 2 && !Empty.Contains(word) && WordClasses.Of(word) == WordClass.Open)
            .Distinct().Order(StringComparer.Ordinal).ToList();
        return words.Count > 0 ? new Office(string.Join(' ', words)) : null;
    }

    /// <summary>
    /// For each office the fullest one that says the same and more: "minister" is the foreign minister, unless the
    /// health minister bears the name as well.
    /// </summary>
    public static IReadOnlyDictionary<Office, Office> Fullest(IEnumerable<Office> offices)
    {
        var all = offices.Distinct().ToList();
        var full = all.Where(office => !all.Exists(other => other != office && office.words.IsSubsetOf(other.words))).ToList();
        return all.Select(office => (office, Fuller: full.FindAll(other => office.words.IsSubsetOf(other.words))))
            .Where(pair => pair.Fuller.Count == 1)
            .ToDictionary(pair => pair.office, pair => pair.Fuller[0]);
    }

    /// <inheritdoc/>
    public bool Equals(Office? other) => other is not null && Words == other.Words;

    /// <inheritdoc/>
    public override int GetHashCode() => Words.GetHashCode(StringComparison.Ordinal);
}
