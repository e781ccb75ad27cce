namespace Analysis.Recognition.Dates;

/// <summary>The four types of temporal expression of TIMEX3 (TimeML). Written in capitals in tables.</summary>
public enum TimexType
{
    /// <summary>A calendar time of a day or longer: "9 August", "last week", "the 1990s".</summary>
    Date,

    /// <summary>A time within a day: "Friday evening", "10:30".</summary>
    Time,

    /// <summary>A length of time: "five days".</summary>
    Duration,

    /// <summary>A recurring time: "every Monday", "annually".</summary>
    Set,
}
