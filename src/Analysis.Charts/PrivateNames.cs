using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Analysis.Recognition.Actors;

namespace Analysis.Charting;

/// <summary>Takes the names of persons for whom the texts show neither office nor organisation out of words that charts print.</summary>
/// <remarks>Immutable.</remarks>
internal sealed partial class PrivateNames
{
    private const string Nobody = "a private person";

    // Names as a whole; the words that they are made of; their last words that no public actor's name ends in.
    private readonly FrozenSet<string> names;
    private readonly FrozenSet<string> words;
    private readonly FrozenSet<string> surnames;

    public PrivateNames(IEnumerable<Actor> actors)
    {
        var groups = actors.GroupBy(actor => actor.Name, StringComparer.Ordinal)
            .ToLookup(group => group.All(actor => actor is { Kind: ActorKind.Person, Public: false }), group => group.Key);
        names = groups[true].ToFrozenSet(StringComparer.Ordinal);
        words = groups[true].SelectMany(Words).ToFrozenSet(StringComparer.Ordinal);
        surnames = groups[true].Select(name => Words(name).LastOrDefault("")).Except(groups[false].SelectMany(Words))
            .ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>
    /// The words with each such name hidden: the name alone, and the name in a phrase ("the mother of Nadia Quispe", "Ms Quispe's lawyer").
    /// </summary>
    public string Hidden(string said) =>
        names.Contains(said) ? Nobody
        : words.Count == 0 ? said
        : OfSource().Replace(Name().Replace(said, match => IsNamed(match.Groups["name"].Value) ? Nobody : match.Value), Nobody);

    private bool IsNamed(string name) =>
        names.Contains(name) || (Words(name) is [.., var last] all && surnames.Contains(last) && all.All(words.Contains));

    private static string[] Words(string name) => name.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    // A namesake is called after the source that has him; who has no name needs none.
    [GeneratedRegex(Nobody + @" \[[^\[\]]+\]")]
    private static partial Regex OfSource();

    // A run of words with capitals, a form of address before it left out.
    [GeneratedRegex(
        @"\b(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?(?<name>\p{Lu}[\p{L}\p{M}’'-]*?(?: \p{Lu}[\p{L}\p{M}’'-]*?)*)(?=['’]s?\b|[^\p{L}\p{M}’'-]|$)")]
    private static partial Regex Name();
}
