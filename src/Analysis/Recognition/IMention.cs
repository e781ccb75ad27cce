using System.Collections.Immutable;
using Analysis.Text;

namespace Analysis.Recognition;

/// <summary>Something found in a text, with its evidence: where it stands, which rule made it and from which parts.</summary>
public interface IMention
{
    /// <summary>The words it was read from.</summary>
    SourceSpan Span { get; }

    /// <summary>Name of the rule that made it, such as "number.digits".</summary>
    string Rule { get; }

    /// <summary>The mentions it was built from, in text order; empty when the rule read the words themselves.</summary>
    ImmutableArray<IMention> Parts { get; }

    /// <summary>What was read, for people: <c>explain</c> prints it.</summary>
    string Describe();
}
