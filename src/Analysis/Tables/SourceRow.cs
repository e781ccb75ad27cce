using Analysis.Sources;

namespace Analysis.Tables;

/// <summary>One file of the corpus folder and what became of it.</summary>
/// <param name="Source">Path inside the corpus folder.</param>
/// <param name="Title">Title; empty when none is known.</param>
/// <param name="Publisher">Publisher; empty when not known.</param>
/// <param name="Published">Day of publication; empty when nothing tells.</param>
/// <param name="PublishedBasis">Where that day comes from.</param>
/// <param name="Language">ISO 639-1 code; empty when it cannot be told.</param>
/// <param name="Sha256">Hash of the bytes, lower-case hexadecimal.</param>
/// <param name="Characters">Length of the text in UTF-16 code units.</param>
/// <param name="Sentences">Number of sentences.</param>
/// <param name="Status">What became of the file.</param>
/// <param name="DuplicateOf">The source that it is a copy of; empty when there is none.</param>
/// <param name="RestsOn">Sources or documents whose claims this one passes on, joined by "; "; empty when none is seen.</param>
/// <param name="LeftOut">
/// Characters, without white space, that are no part of the document: menus, comments, lists of other articles.
/// </param>
public sealed record SourceRow(
    string Source, string Title, string Publisher, DateOnly? Published, PublishedBasis PublishedBasis, string Language,
    string Sha256, int Characters, int Sentences, SourceStatus Status, string DuplicateOf, string RestsOn, int LeftOut);
