namespace Analysis.Recognition.Actors;

/// <summary>What a title shows about who bears it.</summary>
internal enum TitleClass
{
    /// <summary>An office or public function.</summary>
    Head,

    /// <summary>A calling: shows no public office.</summary>
    Work,

    /// <summary>Military, police, noble or religious rank.</summary>
    Rank,
}
