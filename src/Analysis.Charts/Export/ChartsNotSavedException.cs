namespace Analysis.Charting;

/// <summary>Some of many files could not be written; the others were.</summary>
/// <param name="written">The files that were written, in order.</param>
/// <param name="failures">File and reason of each that was not.</param>
public sealed class ChartsNotSavedException(IReadOnlyList<string> written, IReadOnlyList<string> failures)
    : Exception("Not saved: " + string.Join("; ", failures))
{
    /// <summary>The files that were written, in order.</summary>
    public IReadOnlyList<string> Written { get; } = written;
}
