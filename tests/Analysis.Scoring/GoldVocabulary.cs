using System.Collections.Frozen;
using Analysis.Recognition.Actors;
using Analysis.Recognition.Numbers;

namespace Analysis.Scoring;

/// <summary>What the words of the gold files are called in the tables.</summary>
internal static class GoldVocabulary
{
    /// <summary>Categories of gold figures and the kinds that fit; a category that is not listed fits any kind.</summary>
    public static FrozenDictionary<string, string[]> FigureKinds { get; } = new Dictionary<string, string[]>
    {
        ["arrests"] = ["arrests"],
        ["detentions"] = ["arrests"],
        ["jailed"] = ["arrests", "convictions", "imprisonments"],
        ["torture/mistreatment"] = ["torture"],
        ["torture cases"] = ["torture"],
        ["exile"] = ["exiles"],
        ["political prisoners"] = ["politicalPrisoners"],
        ["deaths"] = ["deaths"],
        ["protesters"] = ["participants"],
        ["states"] = ["states"],
        ["states/officials"] = ["states", "participants"],
        ["evidence"] = ["evidence"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Qualifiers of gold figures.</summary>
    public static FrozenDictionary<string, Qualifier> Qualifiers { get; } = new Dictionary<string, Qualifier>
    {
        ["exact"] = Qualifier.Exactly,
        ["more than"] = Qualifier.MoreThan,
        ["approx"] = Qualifier.About,
        ["vague"] = Qualifier.Vague,
        ["vague-plural"] = Qualifier.Vague,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Acts of gold statements and the acts that fit.</summary>
    public static FrozenDictionary<string, string[]> Acts { get; } = new Dictionary<string, string[]>
    {
        ["say"] = ["says", "reports", "claims", "announces", "finds", "concludes"],
        ["call"] = ["callsFor", "demands"],
        ["demand"] = ["demands", "callsFor"],
        ["condemn"] = ["condemns"],
        ["concern"] = ["expressesConcern", "warns"],
        ["support"] = ["supports", "welcomes"],
        ["confirm"] = ["confirms"],
        ["claim"] = ["claims", "says"],
        ["conclude"] = ["concludes", "finds", "says", "reports"],
        ["pledge"] = ["promises"],
        ["regret"] = ["regrets", "condemns"],
        ["reject"] = ["rejects", "denies"],
        ["welcome"] = ["welcomes"],
        ["accuse"] = ["accuses"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Types of re3d entities that a kind of actor may stand for: a state acts as an organisation or is a place.</summary>
    public static FrozenDictionary<ActorKind, string[]> EntityTypes { get; } = new Dictionary<ActorKind, string[]>
    {
        [ActorKind.Person] = ["Person"],
        [ActorKind.Office] = ["Person"],
        [ActorKind.Organisation] = ["Organisation"],
        [ActorKind.Group] = ["Organisation"],
        [ActorKind.State] = ["Organisation", "Location"],
        [ActorKind.Place] = ["Location"],
    }.ToFrozenDictionary();

    /// <summary>TIMEX3 values that the gold writes in another way.</summary>
    public static FrozenDictionary<string, string[]> TimexValues { get; } = new Dictionary<string, string[]>
    {
        ["C21"] = ["20", "20XX", "21st"],
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
