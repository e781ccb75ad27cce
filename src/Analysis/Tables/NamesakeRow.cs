namespace Analysis.Tables;

/// <summary>Two names that may be one person's: listed for you to decide, never joined by themselves.</summary>
/// <param name="Source">Path of the first source that names the person.</param>
/// <param name="Actor">The person's name in the tables.</param>
/// <param name="Roles">The person's roles in the texts, joined by "; ".</param>
/// <param name="OtherSource">Path of the first source that names the other.</param>
/// <param name="Other">The other's name in the tables.</param>
/// <param name="OtherRoles">The other's roles in the texts.</param>
/// <param name="Reason">Why they may be one, and why they are not joined.</param>
/// <param name="Alias">The line for aliases.csv (name, actor, kind) that joins them.</param>
public sealed record NamesakeRow(
    string Source, string Actor, string Roles, string OtherSource, string Other, string OtherRoles, string Reason, string Alias);
