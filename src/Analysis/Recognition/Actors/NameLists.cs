namespace Analysis.Recognition.Actors;

/// <summary>The lists in which a word begins a phrase: looked up once a token, so that no rule asks a list that cannot have it.</summary>
[Flags]
internal enum NameLists
{
    None = 0,
    States = 1,
    Nations = 2,
    Peoples = 4,
    Aliases = 8,
    Places = 16,
    Titles = 32,
    Groups = 64,
    Parties = 128,
    StatelessNations = 256,

    /// <summary>Words that a rule begins with beside those of the phrases.</summary>
    Other = 512,
}
