namespace Analysis.Charting;

/// <summary>What the colours or columns of a chart stand for: each source where there is room for all, else their publishers.</summary>
internal sealed class SourceNames
{
    private readonly Dictionary<string, string> names;

    /// <summary>Names for the sources of the drawn rows.</summary>
    /// <param name="sources">Their paths; may repeat.</param>
    /// <param name="evidence">Where names come from.</param>
    /// <param name="room">How many a chart can tell apart.</param>
    public SourceNames(IEnumerable<string> sources, Evidence evidence, int room)
    {
        var distinct = sources.Distinct(StringComparer.Ordinal).ToList();
        ArePublishers = distinct.Select(evidence.Label).Distinct(StringComparer.Ordinal).Count() > room;
        names = distinct.ToDictionary(source => source,
            source => ArePublishers ? evidence.Publisher(source) : evidence.Label(source), StringComparer.Ordinal);
    }

    /// <summary>Whether sources of one publisher share a name.</summary>
    public bool ArePublishers { get; }

    /// <summary>A sentence for the chart's convention; empty when names stand for single sources.</summary>
    /// <param name="what">What stands for them: "Colours".</param>
    /// <param name="shown">How many of them the chart shows.</param>
    public string Note(string what, int shown) =>
        ArePublishers && shown > 1 ? $" {what} stand for publishers: there are more sources than can be told apart." : "";

    /// <summary>The name of a source among those given.</summary>
    public string Of(string source) => names[source];
}
