namespace Analysis.Recognition.Statements;

/// <summary>The form of a cue verb, by its place in cues.tsv.</summary>
internal enum CueForm
{
    /// <summary>say, call: also the infinitive and the plural present.</summary>
    Base,

    /// <summary>says, calls.</summary>
    Singular,

    /// <summary>said, called: past and participle.</summary>
    Past,

    /// <summary>saying, calling.</summary>
    Ing,
}
