using System.Collections.Frozen;
using Analysis.Recognition;
using Analysis.Recognition.Actors;

namespace Analysis.Identity;

/// <summary>A person of one source by name, with what the source shows of who it is.</summary>
/// <param name="Name">Canonical name in the source.</param>
/// <param name="Source">Path of the source.</param>
/// <param name="Roles">Roles, most frequent first.</param>
/// <param name="Offices">The words of each public office that it is called by.</param>
/// <param name="Evidence">
/// What else joins this bearer with another of the name who shows the same: a text that one copies from the other, another private
/// person named beside, the user's word.
/// </param>
internal sealed record Bearer(
    string Name, string Source, IReadOnlyList<string> Roles, IReadOnlyList<Office> Offices, FrozenSet<string> Evidence)
{
    /// <summary>The persons of one source, but for those whom the user's aliases join in all sources.</summary>
    /// <param name="extraction">The source.</param>
    /// <param name="everywhere">Canonical names of aliases that hold for all sources.</param>
    /// <param name="somewhere">Canonical names of aliases that hold for one source: its bearers are one person.</param>
    public static IEnumerable<Bearer> Of(
        Extraction extraction, FrozenSet<string> everywhere, FrozenSet<(string Actor, string Source)> somewhere)
    {
        var persons =
            extraction.Actors.Where(actor => actor.Value.Kind == ActorKind.Person && !everywhere.Contains(actor.Value.Name)).ToList();
        if (persons.Count == 0)
        {
            return [];
        }

        int BlockOf(Mention<Actor> actor) => extraction.Structure.Sentences[extraction.Structure.SentenceAt(actor.Span.Start)].Block;
        var inBlock = persons.ToLookup(BlockOf);
        var inPublic = persons.Where(actor => actor.Value.Public).Select(actor => actor.Value.Name).ToHashSet(StringComparer.Ordinal);
        return persons.GroupBy(actor => actor.Value.Name, StringComparer.Ordinal).Select(mentions =>
        {
            // A president stands beside everybody; two private persons named together are hardly so twice by chance.
            var beside = mentions.SelectMany(mention => inBlock[BlockOf(mention)]).Select(other => other.Value.Name)
                .Where(name => name != mentions.Key && name.Contains(' ') && !inPublic.Contains(name)).Select(name => "beside " + name);
            string[] said = somewhere.Contains((mentions.Key, extraction.Source.Name)) ? ["said by the user"] : [];
            return new Bearer(
                mentions.Key, extraction.Source.Name, ByFrequency(mentions.Select(mention => mention.Value.Role)),
                [.. mentions.Where(mention => mention.Value.Public).Select(mention => Office.Of(mention.Value.Role))
                    .OfType<Office>().Distinct()],
                [.. Texts(extraction, mentions), .. beside, .. said]);
        });
    }

    private static IReadOnlyList<string> ByFrequency(IEnumerable<string> roles) =>
        [.. roles.Where(role => role.Length > 0).GroupBy(role => role, StringComparer.Ordinal)
            .OrderByDescending(same => same.Count()).ThenBy(same => same.Key, StringComparer.Ordinal).Select(same => same.Key)];

    // The source itself, what it is a copy of, and where a passage with the name comes from.
    private static IEnumerable<string> Texts(Extraction extraction, IEnumerable<Mention<Actor>> mentions) =>
        mentions.Select(mention => extraction.Copied.PassageAt(mention.Span)?.Original).OfType<string>()
            .Append(extraction.Source.Name).Append(extraction.Source.DuplicateOf).Where(source => source.Length > 0)
            .Select(source => "text " + source);
}
