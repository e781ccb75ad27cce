namespace Analysis.Tables;

/// <summary>How the numbers of two claims stand to each other. Who is right is not for a program to say.</summary>
public enum Relation
{
    /// <summary>No number fits both: 450 and 500, or "more than 600" and 500.</summary>
    Contradict,

    /// <summary>They differ, but one of them is "about": whether both can hold depends on how much the word allows.</summary>
    Differ,

    /// <summary>They differ in words, and one number can fit both: "more than 10,000" and 13,000.</summary>
    BothPossible,

    /// <summary>
    /// The same number, which one confirms and the other only passes on as reported or alleged: nothing says
    /// that it was ever confirmed, or when.
    /// </summary>
    Certainty,
}
