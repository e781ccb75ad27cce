namespace Analysis.Recognition.Statements;

/// <summary>What a unit of a passage is.</summary>
internal enum UnitKind
{
    Word,
    Number,
    Actor,
    Place,
    Date,
    Quote,

    /// <summary>Words in round or square brackets, brackets included.</summary>
    Aside,
    Possessive,
    Comma,
    Semicolon,
    Colon,
    Dash,

    /// <summary>A mark that ends a sentence.</summary>
    Stop,

    /// <summary>Any other mark or symbol.</summary>
    Mark,

    /// <summary>Before the first and behind the last unit.</summary>
    End,
}
