namespace Analysis.Recognition.Figures;

/// <summary>How the words of a kind stand to what is counted.</summary>
internal enum KindRole
{
    /// <summary>A verb that happens to those counted: arrested.</summary>
    Patient,

    /// <summary>A verb that those counted do: died.</summary>
    Agent,

    /// <summary>A noun for what happened: arrests, toll.</summary>
    Event,

    /// <summary>What they are said to be: dead, in custody.</summary>
    State,

    /// <summary>What they are called: protesters, states.</summary>
    Noun,
}
