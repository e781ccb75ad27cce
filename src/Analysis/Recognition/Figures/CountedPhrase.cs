namespace Analysis.Recognition.Figures;

/// <summary>What stands behind a number: the noun phrase it counts, or none.</summary>
/// <param name="First">First token of the noun phrase; behind <see cref="Head"/> when there is none.</param>
/// <param name="Head">Its head noun.</param>
/// <param name="Last">Its last token: the head, or what "of" adds to it.</param>
/// <param name="Next">The token from which the sentence goes on.</param>
/// <param name="Class">
/// persons, homes, lives, bodies, thing; that of the whole in "12 of the 500 men"; empty when it cannot be told.
/// </param>
internal sealed record CountedPhrase(int First, int Head, int Last, int Next, string Class)
{
    /// <summary>"of them", "of whom", "of the 500": the noun stands elsewhere.</summary>
    public bool IsAnaphoric { get; init; }

    /// <summary>The whole is named here: "12 of the 500 men", not "12 of them".</summary>
    public bool HasWhole { get; init; }

    /// <summary>The number is part of an adjective ("12-member") and counts nothing of its own.</summary>
    public bool IsModifier { get; init; }

    /// <summary>A participle or "dead", "missing" before the noun: "120 arrested protesters".</summary>
    public int? Adjective { get; init; }

    /// <summary>A plural that no list knows and whose ending is not that of a thing: "12 beekeepers".</summary>
    public bool MayBePersons { get; init; }

    public bool IsEmpty => Head < First;
}
