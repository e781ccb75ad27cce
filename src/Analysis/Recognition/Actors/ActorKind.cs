namespace Analysis.Recognition.Actors;

/// <summary>What kind of actor a name stands for.</summary>
public enum ActorKind
{
    /// <summary>One human being.</summary>
    Person,

    /// <summary>A named body: union, party, court, company, outlet, council.</summary>
    Organisation,

    /// <summary>A state, as a member of the United Nations or by common name.</summary>
    State,

    /// <summary>People or bodies acting together without a name of their own: "the Belgian authorities", "security forces".</summary>
    Group,

    /// <summary>An office without the name of its holder: "the Foreign Secretary".</summary>
    Office,

    /// <summary>A place: kept, but apart from actors.</summary>
    Place,
}
