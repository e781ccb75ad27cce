namespace Analysis.Text;

/// <summary>A half-open range [Start, End) of UTF-16 code units in one source text.</summary>
/// <remarks>Spans order by start, then by end; the default value is the empty span at 0.</remarks>
public readonly record struct SourceSpan : IComparable<SourceSpan>
{
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="start"/> is negative or <paramref name="end"/> lies before it.
    /// </exception>
    public SourceSpan(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        (Start, End) = (start, end);
    }

    /// <summary>Offset of the first code unit.</summary>
    public int Start { get; }

    /// <summary>Offset just behind the last code unit.</summary>
    public int End { get; }

    /// <summary>Number of UTF-16 code units; not of characters a reader sees.</summary>
    public int Length => End - Start;

    /// <summary>Whether <paramref name="other"/> lies wholly inside; a span contains itself.</summary>
    public bool Contains(SourceSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the code unit at <paramref name="offset"/> belongs to the span; End does not.</summary>
    public bool Contains(int offset) => Start <= offset && offset < End;

    /// <summary>Whether both share at least one code unit; spans that only touch do not.</summary>
    public bool Overlaps(SourceSpan other) => Start < other.End && other.Start < End;

    /// <summary>The smallest span that contains both.</summary>
    public SourceSpan Union(SourceSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <inheritdoc/>
    public int CompareTo(SourceSpan other) => (Start, End).CompareTo((other.Start, other.End));

    /// <summary>"Start..End", as in C# ranges.</summary>
    public override string ToString() => FormattableString.Invariant($"{Start}..{End}");
}
