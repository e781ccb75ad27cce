using Analysis.Recognition.Actors;

namespace Analysis.Tables;

/// <summary>One actor of the corpus, all its mentions joined. Mentions in duplicates and repeated captions are not counted.</summary>
/// <param name="Actor">Canonical name.</param>
/// <param name="Kind">What kind of actor it is.</param>
/// <param name="Names">Its spellings in the texts, joined by "; ", most frequent first.</param>
/// <param name="Roles">Roles in the texts, joined by "; ".</param>
/// <param name="Mentions">Number of mentions.</param>
/// <param name="Sources">Number of sources that mention it.</param>
public sealed record ActorSummaryRow(string Actor, ActorKind Kind, string Names, string Roles, int Mentions, int Sources);
