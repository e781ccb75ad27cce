using System.Collections.Frozen;
using System.Collections.Immutable;
using Analysis.Text;

namespace Analysis;

/// <summary>What of a source another source of the corpus says in the same words, so that it counts once.</summary>
/// <param name="Passages">The shared passages, in text order; none overlaps another.</param>
/// <param name="Figures">Spans of the figures that do not count here, since the original's do.</param>
/// <param name="Statements">Spans of the statements that do not count here.</param>
public sealed record CopyMarks(ImmutableArray<CopiedPassage> Passages, FrozenSet<SourceSpan> Figures, FrozenSet<SourceSpan> Statements)
{
    /// <summary>A source that shares nothing.</summary>
    public static CopyMarks None { get; } = new([], [], []);

    /// <summary>The passage that holds a span; null when none does.</summary>
    public CopiedPassage? PassageAt(SourceSpan span)
    {
        var (low, high) = (0, Passages.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Passages[middle].Reach.End < span.End ? (middle + 1, high) : (low, middle);
        }

        return low < Passages.Length && Passages[low].Reach.Contains(span) ? Passages[low] : null;
    }
}
