namespace Analysis.Sources;

/// <summary>One line of the user's sources.csv: what is known of a document and its text does not say.</summary>
/// <param name="File">Path of the source inside the corpus folder; for a part of a file with '#' and the part.</param>
/// <param name="Title">Title; empty leaves it to the document.</param>
/// <param name="Publisher">Publisher; empty leaves it to the document.</param>
/// <param name="Published">Day of publication; empty leaves it to the document.</param>
/// <param name="Basis">How the user knows that day.</param>
/// <param name="Url">Address of publication.</param>
/// <param name="Language">ISO 639-1 code; empty leaves it to the rules.</param>
public sealed record SourceFacts(
    string File, string Title, string Publisher, DateOnly? Published, string Basis, string Url, string Language);
