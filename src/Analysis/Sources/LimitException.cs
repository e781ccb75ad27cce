namespace Analysis.Sources;

/// <summary>A file goes beyond a limit of limits.tsv.</summary>
/// <param name="limit">Name of the limit.</param>
internal sealed class LimitException(string limit) : IOException($"The file goes beyond the limit '{limit}'.")
{
    /// <summary>Name of the limit.</summary>
    public string Limit { get; } = limit;
}
