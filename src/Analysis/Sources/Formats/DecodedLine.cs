namespace Analysis.Sources.Formats;

/// <summary>A line of a file, decoded.</summary>
/// <param name="Content">Its characters; empty when it could not be read.</param>
/// <param name="Guess">The encoding, where it is told by the look of the bytes alone; else empty.</param>
/// <param name="Problem">Why it could not be read; null when it could.</param>
internal readonly record struct DecodedLine(string Content, string Guess, LineProblem? Problem = null);

/// <summary>Why a line could not be read.</summary>
internal enum LineProblem
{
    /// <summary>No known encoding.</summary>
    Undecodable,

    /// <summary>Longer than a file may be.</summary>
    TooLong,
}
