namespace Analysis.Recognition.Numbers;

/// <summary>How the words around a number bound it. Never dropped: "more than 10,000" is not 10,000.</summary>
public enum Qualifier
{
    /// <summary>The number as it stands.</summary>
    Exactly,

    /// <summary>some, about, around, nearly, almost, roughly, -odd.</summary>
    About,

    /// <summary>more than, over, exceeding: the number itself does not belong.</summary>
    MoreThan,

    /// <summary>at least, no fewer than, or more: the number belongs.</summary>
    AtLeast,

    /// <summary>fewer than, under, below: the number itself does not belong.</summary>
    LessThan,

    /// <summary>at most, up to, as many as, or fewer: the number belongs.</summary>
    AtMost,

    /// <summary>from one number to another, both belonging.</summary>
    Between,

    /// <summary>Words without a number: dozens, hundreds of thousands, several, many. They stay words.</summary>
    Vague,
}
