using Analysis.Text;

namespace Analysis.Sources;

/// <summary>What is known of a document beside its text, and from where.</summary>
/// <param name="Title">Title by sources.csv, the file's own metadata, or its title block; empty when none.</param>
/// <param name="Publisher">Publisher by sources.csv or the file's own metadata; empty when not known.</param>
/// <param name="Published">Day of publication; empty when nothing tells.</param>
/// <param name="PublishedBasis">Where that day comes from.</param>
/// <param name="PublishedSpan">The words of the text that state it; empty when they are not in the text.</param>
/// <param name="Basis">The user's reason for an assigned date (sources.csv, column basis); empty otherwise.</param>
/// <param name="Url">Address of publication; empty when not known. Never opened.</param>
/// <param name="Language">ISO 639-1 code, "en" for English; empty when it cannot be told.</param>
public sealed record SourceMetadata(
    string Title, string Publisher, DateOnly? Published, PublishedBasis PublishedBasis, SourceSpan? PublishedSpan,
    string Basis, string Url, string Language);
