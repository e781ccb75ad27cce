namespace Analysis.Recognition.Actors;

/// <summary>What a text tells of a person's gender.</summary>
internal enum Gender
{
    Unknown,
    Female,
    Male,
}
