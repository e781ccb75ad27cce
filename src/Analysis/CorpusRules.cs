using System.Collections.Immutable;
using Analysis.Recognition.Actors;
using Analysis.Text;

namespace Analysis;

/// <summary>What every extraction of a corpus rests on beside its own document: the user's aliases and word lists, and the name of the folder, which messages carry.</summary>
internal sealed record CorpusRules(string Label, ImmutableArray<Alias> Aliases, Lexicon Lexicon)
{
    /// <summary>Whether a document gives the same under both.</summary>
    public bool Equals(CorpusRules? other) =>
        other is not null && Label == other.Label && Aliases.SequenceEqual(other.Aliases) && Lexicon.HasSameRowsAs(other.Lexicon);

    /// <inheritdoc/>
    public override int GetHashCode() => Label.GetHashCode(StringComparison.Ordinal);
}
