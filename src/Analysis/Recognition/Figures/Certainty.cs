namespace Analysis.Recognition.Figures;

/// <summary>How strongly the source vouches for a figure. Never upgraded: received reports are not confirmed cases.</summary>
public enum Certainty
{
    /// <summary>Stated by the document itself or its speaker, without more.</summary>
    Stated,

    /// <summary>The words say confirmed, verified, established.</summary>
    Confirmed,

    /// <summary>The words say documented, recorded, registered.</summary>
    Documented,

    /// <summary>The words say reported, reportedly, received reports of.</summary>
    Reported,

    /// <summary>The words say alleged, claimed, according to one side.</summary>
    Alleged,

    /// <summary>
    /// The words deny it, or speak of what could be or is asked for: "could reach 500", "denied that 20 died", "must release 120".
    /// </summary>
    Denied,
}
