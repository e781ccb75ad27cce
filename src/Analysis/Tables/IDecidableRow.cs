namespace Analysis.Tables;

/// <summary>A row that was found in a text, and that a person can accept, reject or correct.</summary>
public interface IDecidableRow : ITextRow
{
    /// <summary>By which a decision finds the row again: the same for as long as its document, or its sentence, stays the same.</summary>
    string Id { get; }

    /// <summary>What a person made of it: accepted or corrected; empty as long as nobody decided.</summary>
    string Decision { get; }
}
