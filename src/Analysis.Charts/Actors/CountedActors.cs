using Analysis.Recognition.Actors;
using Analysis.Tables;

namespace Analysis.Charting;

/// <summary>Mentions of actors as charts count them: no places, no private persons, no copies, no repeated captions.</summary>
internal sealed class CountedActors
{
    private readonly string[] reasons;

    public CountedActors(IEnumerable<ActorRow> actors, Evidence evidence)
    {
        Rows = [.. actors.OrderBy(row => row.Source, StringComparer.Ordinal).ThenBy(row => row.Start)];
        var inPublic = Rows.Where(row => row.Public || row.Kind != ActorKind.Person).Select(row => row.Actor)
            .ToHashSet(StringComparer.Ordinal);
        IsNamed = inPublic.Contains;
        reasons = [.. Rows.Select(row => evidence.NotCounted(row) is { Length: > 0 } reason ? reason
            : row.Kind == ActorKind.Place ? "of places"
            : inPublic.Contains(row.Actor) ? ""
            : "of persons without a public office or an organisation")];
        Ranked = [.. Counted.GroupBy(mark => mark.Row.Actor, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Key)];
    }

    /// <summary>A mention and its place in <see cref="Rows"/>.</summary>
    internal sealed record Mark(ActorRow Row, int Index);

    /// <summary>All mentions, counted or not.</summary>
    public IReadOnlyList<ActorRow> Rows { get; }

    /// <summary>Whether charts may print a name.</summary>
    public Func<string, bool> IsNamed { get; }

    /// <summary>Counted actors, most mentioned first.</summary>
    public IReadOnlyList<string> Ranked { get; }

    /// <summary>Counted mentions.</summary>
    public IEnumerable<Mark> Counted => Rows.Select((row, i) => new Mark(row, i)).Where(mark => reasons[mark.Index].Length == 0);

    /// <summary>Why a mention is not counted; empty when it is.</summary>
    public string Reason(int index) => reasons[index];

    /// <summary>Leaves out what a chart has no room for.</summary>
    public void Without(Func<ActorRow, bool> left, string reason)
    {
        foreach (var mark in Counted.Where(mark => left(mark.Row)).ToList())
        {
            reasons[mark.Index] = reason;
        }
    }
}
