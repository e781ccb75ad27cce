namespace Analysis.Recognition.Dates;

/// <summary>Which one of recurring days or periods is meant, and counted from where.</summary>
internal enum Shift
{
    /// <summary>Not said: the tense of the clause decides.</summary>
    None,

    /// <summary>"last", counted from publication.</summary>
    Last,

    /// <summary>"this", counted from publication.</summary>
    This,

    /// <summary>"next", "coming", counted from publication.</summary>
    Next,

    /// <summary>"the previous", counted from the last date in the text.</summary>
    Previous,

    /// <summary>"the same", "that", counted from the last date in the text.</summary>
    Same,

    /// <summary>"the following", counted from the last date in the text.</summary>
    Following,
}
