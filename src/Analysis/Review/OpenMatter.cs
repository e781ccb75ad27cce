namespace Analysis.Review;

/// <summary>Why a person should look at something, most doubtful first.</summary>
public enum OpenMatter
{
    /// <summary>Two persons decided differently.</summary>
    Disputed,

    /// <summary>A decision whose row is not there any more.</summary>
    Orphaned,

    /// <summary>A decision whose row reads differently now.</summary>
    ReadsOtherwise,

    /// <summary>Another source says what cannot hold beside it, or another number.</summary>
    Conflict,

    /// <summary>Another source vouches more or less for the same number.</summary>
    Certainty,

    /// <summary>A claim that nothing dates.</summary>
    UndatedFigure,

    /// <summary>Nobody is named who says it.</summary>
    UnknownSpeaker,

    /// <summary>A date that nothing resolves.</summary>
    UnresolvedDate,

    /// <summary>Two names that may be one person's.</summary>
    NamesToJoin,

    /// <summary>A source that is a copy by less than most of its text.</summary>
    NearCopy,
}
