namespace Analysis.Tables;

/// <summary>
/// The columns that every table of found things begins and ends with: where it stands, its exact words, and the rule that found it.
/// </summary>
public interface ITextRow
{
    /// <summary>Path of the source inside the corpus folder.</summary>
    string Source { get; }

    /// <summary>Offset of the first UTF-16 code unit in the decoded text.</summary>
    int Start { get; }

    /// <summary>Offset just behind the last.</summary>
    int End { get; }

    /// <summary>The exact words from Start to End.</summary>
    string Quote { get; }

    /// <summary>Name of the rule that made the row.</summary>
    string Rule { get; }
}
