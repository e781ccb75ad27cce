namespace Analysis.Charting.Drawing.Reading;

/// <summary>A value that all points of a trace share, or one for each of them.</summary>
/// <param name="All">The shared value, which also stands in where the list is too short.</param>
/// <param name="Own">One a point; none when they share one.</param>
internal readonly record struct Each<T>(T All, IReadOnlyList<T>? Own)
{
    /// <summary>Whether each point has its own.</summary>
    public bool IsList => Own is not null;

    /// <summary>The value of a point.</summary>
    public T this[int index] => Own is not null && index < Own.Count ? Own[index] : All;
}
