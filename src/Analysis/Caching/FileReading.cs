using System.Collections.Immutable;

namespace Analysis.Caching;

/// <summary>What one file gave, and what that rests on.</summary>
/// <param name="File">Path inside the corpus folder.</param>
/// <param name="Sha256">Hash of its bytes; empty when they could not be read.</param>
/// <param name="Key">
/// Names everything that decides what it gives, see <see cref="ReadingKeys"/>; empty when it must be read again each time.
/// </param>
/// <param name="Extractions">
/// What each of its documents gave, in the order of the file; none is marked as a duplicate, which is a matter between files.
/// </param>
internal sealed record FileReading(string File, string Sha256, string Key, ImmutableArray<Extraction> Extractions);
