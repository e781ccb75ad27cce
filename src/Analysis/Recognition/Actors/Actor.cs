namespace Analysis.Recognition.Actors;

/// <summary>Who or what a mention refers to.</summary>
/// <param name="Name">
/// Canonical name: the one that aliases.csv gives, else the fullest form in the document, else (states) the short English name.
/// </param>
/// <param name="Kind">What kind of actor it is.</param>
/// <param name="Role">Title or office as this mention words it ("Foreign Secretary"); empty when it names none.</param>
/// <param name="Public">
/// Whether the text shows a public office or an organisation for it; private persons are left out of exported charts by default.
/// </param>
public sealed record Actor(string Name, ActorKind Kind, string Role, bool Public)
{
    /// <summary>Kind, name and role in one line.</summary>
    public override string ToString() => Role.Length > 0 ? $"{Kind} {Name}, {Role}" : $"{Kind} {Name}";
}
