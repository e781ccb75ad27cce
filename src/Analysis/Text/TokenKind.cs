namespace Analysis.Text;

/// <summary>What a token is made of; decided by its characters alone.</summary>
public enum TokenKind
{
    /// <summary>Letters: a word, one part of a hyphenated compound, or an abbreviation with its full stops ("U.S.").</summary>
    Word,

    /// <summary>A possessive or verbal 's split from its word.</summary>
    Clitic,

    /// <summary>ASCII digits, with inner points and commas when digits follow ("1,500", "3.2", "14.05.2021", "10:30").</summary>
    Number,

    /// <summary>An account name such as "@name".</summary>
    Handle,

    /// <summary>A web or mail address, whole: numbers inside it are not read.</summary>
    Address,

    /// <summary>One punctuation mark, or a run of the same ("...", "--", "''").</summary>
    Punctuation,

    /// <summary>Anything else that is not white space: currency signs, emoji.</summary>
    Symbol,
}
