using System.Collections.Frozen;
using Analysis.Recognition;
using Analysis.Recognition.Actors;
using Analysis.Text;

namespace Analysis.Identity;

/// <summary>A person of one source by name, with what the source shows of who it is.</summary>
/// <param name="Name">Canonical name in the source.</param>
/// <param name="Source">Path of the source.</param>
/// <param name="Roles">Roles, most frequent first.</param>
/// <param name="Evidence">What joins this bearer with another of the name who shows the same: a word of a public office, a text that one copies from the other, another private person named beside.</param>
internal sealed record Bearer(string Name, string Source, IReadOnlyList<string> Roles, FrozenSet<string> Evidence)
{
    private static readonly FrozenSet<string> Empty = ["former", "deputy", "senior", "acting", "vice", "chief", "head", "leader", "member", "first", "local", "assistant", "associate", "the", "his", "her", "its", "their"];

    /// <summary>The persons of one source, but for those whom the user's aliases join in all sources.</summary>
    /// <param name="extraction">The source.</param>
    /// <param name="everywhere">Canonical names of aliases that hold for all sources.</param>
    /// <param name="somewhere">Canonical names of aliases that hold for one source: its bearers are one person.</param>
    public static IEnumerable<Bearer> Of(Extraction extraction, FrozenSet<string> everywhere, FrozenSet<(string Actor, string Source)> somewhere)
    {
        var persons = extraction.Actors.Where(actor => actor.Value.Kind == ActorKind.Person && !everywhere.Contains(actor.Value.Name)).ToList();
        if (persons.Count == 0)
        {
            return [];
        }

        var inBlock = persons.ToLookup(actor => extraction.Structure.Sentences[extraction.Structure.SentenceAt(actor.Span.Start)].Block);
        var beside = persons.Where(actor => !actor.Value.Public && actor.Value.Name.Contains(' ')).Select(actor => actor.Value.Name).ToHashSet(StringComparer.Ordinal);
        beside.ExceptWith(persons.Where(actor => actor.Value.Public).Select(actor => actor.Value.Name));
        return persons.GroupBy(actor => actor.Value.Name, StringComparer.Ordinal).Select(mentions => new Bearer(
            mentions.Key, extraction.Source.Name,
            [.. mentions.Select(mention => mention.Value.Role).Where(role => role.Length > 0).GroupBy(role => role, StringComparer.Ordinal)
                .OrderByDescending(same => same.Count()).ThenBy(same => same.Key, StringComparer.Ordinal).Select(same => same.Key)],
            [.. mentions.SelectMany(Offices), .. Texts(extraction, mentions), .. somewhere.Contains((mentions.Key, extraction.Source.Name)) ? ["said by the user"] : Array.Empty<string>(),
                .. mentions.SelectMany(mention => inBlock[extraction.Structure.Sentences[extraction.Structure.SentenceAt(mention.Span.Start)].Block])
                    .Select(other => other.Value.Name).Where(name => name != mentions.Key && beside.Contains(name)).Select(name => "beside " + name)]));
    }

    // "interior minister" and "Minister of the Interior" share words; a calling such as "teacher" is no office.
    private static IEnumerable<string> Offices(Mention<Actor> mention) =>
        mention.Value.Public
            ? NameFold.Words(mention.Value.Role).Where(word => word.Length > 2 && !Empty.Contains(word) && WordClasses.Of(word) == WordClass.Open).Select(word => "office " + word)
            : [];

    private static IEnumerable<string> Texts(Extraction extraction, IEnumerable<Mention<Actor>> mentions) =>
        mentions.Select(mention => extraction.Copied.PassageAt(mention.Span)?.Original).OfType<string>()
            .Append(extraction.Source.Name).Append(extraction.Source.DuplicateOf).Where(source => source.Length > 0).Select(source => "text " + source);
}
