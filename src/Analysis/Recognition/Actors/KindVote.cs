namespace Analysis.Recognition.Actors;

/// <summary>Settles the kind of names that do not show it: other mentions of the same words decide.</summary>
internal static class KindVote
{
    public static void Settle(List<NamedSighting> names)
    {
        foreach (var group in names.Where(name => name.Kind is ActorKind.Person or ActorKind.Organisation or ActorKind.Place)
            .GroupBy(name => name.Key, StringComparer.Ordinal))
        {
            var votes = group.Any(name => !name.Sighting.IsProvisional) ? group.Where(name => !name.Sighting.IsProvisional)
                : group.Any(name => !name.Sighting.IsUnexplained) ? group.Where(name => !name.Sighting.IsUnexplained)
                : group;
            var winner = votes.GroupBy(name => name.Kind).OrderByDescending(kind => kind.Count()).ThenBy(kind => kind.Key).First().Key;
            var isExplained = group.Any(name => name.Kind == winner && !name.Sighting.IsUnexplained);
            foreach (var name in group.Where(name => name.Sighting.IsProvisional))
            {
                name.Kind = winner;
                name.IsPublic |= winner != ActorKind.Person && isExplained;
                name.IsPublic &= winner != ActorKind.Person || name.Sighting.IsPublic;
            }
        }
    }
}
