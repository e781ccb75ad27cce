using System.Collections.Frozen;
using Analysis.Recognition.Actors;
using Analysis.Tables;
using Analysis.Text;

namespace Analysis.Masking;

/// <summary>
/// Names that their text explains as nobody's ("Solheim told reporters") and that private persons elsewhere in the corpus bear: for what is
/// published they are these persons.
/// </summary>
public static class PrivateSurnames
{
    /// <summary>The private persons by such a name. A name that anybody or anything else of the corpus has is none.</summary>
    /// <param name="mentions">Every mention of the corpus.</param>
    /// <param name="persons">The private persons.</param>
    public static IReadOnlyDictionary<string, string[]> Of(IReadOnlyList<ActorRow> mentions, IReadOnlyList<string> persons)
    {
        var named = persons.Select(person => (Person: person, Words: WordRun.Of(person.Split(" [", 2)[0])))
            .Where(one => one.Words.Count > 1).ToLookup(one => one.Words[^1].Word, one => one.Person, StringComparer.Ordinal);
        var others = persons.ToHashSet(StringComparer.Ordinal);
        var taken = mentions.Where(row => !IsUnexplained(row) && !others.Contains(row.Actor))
            .SelectMany(row => WordRun.Of(Courtesies.Without(row.Quote))).Select(run => run.Word)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return mentions.Where(IsUnexplained).Select(row => row.Quote).Distinct(StringComparer.Ordinal)
            .Where(name => named.Contains(name) && !taken.Contains(name))
            .ToFrozenDictionary(name => name, name => named[name].ToArray(), StringComparer.Ordinal);
    }

    private static bool IsUnexplained(ActorRow row) => row is { Kind: ActorKind.Organisation, Public: false };
}
