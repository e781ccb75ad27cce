using System.Collections.Immutable;
using Analysis.Sources;

namespace Analysis;

/// <summary>What one file gave, and what of its own that rests on: its bytes, and the user's lines about it.</summary>
/// <param name="File">Path inside the corpus folder.</param>
/// <param name="Sha256">Hash of its bytes; empty when they could not be read.</param>
/// <param name="Facts">The lines of sources.csv about it and about parts of it.</param>
/// <param name="Extractions">What each of its documents gave, in the order of the file; none is marked as a duplicate, which is a matter between files.</param>
internal sealed record FileReading(string File, string Sha256, ImmutableArray<SourceFacts> Facts, ImmutableArray<Extraction> Extractions);
