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

    /// <summary>A verb that tells the kind of a case only: "59 cases in which detainees were beaten".</summary>
    Case,

    /// <summary>A noun for people who came together: a rally of 5,000, a strike by 50,000.</summary>
    Gathering,

    /// <summary>A noun that tells the kind of those whom "of" adds only: the killers of four.</summary>
    Of,

    /// <summary>A verb that tells the kind where a state is where it leads: walked into Chad.</summary>
    Crossing,

    /// <summary>What a state or a town does for those who fled to it: "hosts 900,000 South Sudanese".</summary>
    Hosting,

    /// <summary>Who goes over a border and flees from nothing: tourists, troops.</summary>
    Traveller,

    /// <summary>A verb that tells the kind where a gathering is where it leads: came on tractors to the protest.</summary>
    Going,

    /// <summary>A verb that tells the kind where a place for gatherings is what they do it to: filled the central square.</summary>
    Filling,

    /// <summary>A place for gatherings: square, parliament.</summary>
    Ground,

    /// <summary>A verb that tells the kind where a gathering is what they do: held a silent vigil.</summary>
    Holding,

    /// <summary>A verb that tells the kind where a length of time is what they get: gave 26 men nine years.</summary>
    Term,

    /// <summary>A noun for what people tell was done to them: "58 described beatings".</summary>
    Account,

    /// <summary>A noun for what they bear: "nine had gunshot wounds".</summary>
    Harm,

    /// <summary>A noun that tells the kind of those whom "against" adds: the charges against 28.</summary>
    Against,

    /// <summary>A verb that tells the kind where foreigners or a border are what it is about: expelled 1,800 migrants.</summary>
    Expelling,

    /// <summary>Whoever or whatever makes an expulsion a deportation: migrants, border.</summary>
    Foreign,

    /// <summary>A verb that tells the kind where a cell is where they are brought: took 120 vendors to the police station.</summary>
    Taking,

    /// <summary>A place that tells what those who are brought there are: police station, hospital.</summary>
    Cell,

    /// <summary>What a hospital does to those who were hurt: treated, took in.</summary>
    Admitting,

    /// <summary>A noun for those whom somebody has lost when they are dead: "lost three children".</summary>
    Kin,

    /// <summary>What they are said to be: dead, in custody.</summary>
    State,

    /// <summary>What they are called: protesters, states.</summary>
    Noun,
}
