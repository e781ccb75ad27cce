using Analysis.Recognition.Numbers;
using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>Which kinds may count what a claim counts.</summary>
internal static class KindFit
{
    /// <summary>A match of the first of some kinds, whatever is counted.</summary>
    internal static KindMatch First(FigureKind[] candidates, int first, int last) => new(candidates[0], first, last);

    /// <summary>A match of the first of some kinds that may count it; null when none may.</summary>
    internal static KindMatch? Fitting(Claim claim, IEnumerable<FigureKind> candidates, int first, int last) =>
        candidates.FirstOrDefault(kind => Admits(kind, claim)) is { } fitting ? new(fitting, first, last) : null;

    /// <summary>
    /// Whether a kind may count what the claim counts: nothing else than persons is arrested, nothing else than homes burned down.
    /// </summary>
    internal static bool Admits(FigureKind kind, Claim claim) =>
        !claim.Counted.IsModifier && IsLargeEnough(kind, claim) && kind.Class switch
        {
            "" => true,
            "persons" => claim.Counted.IsEmpty || claim.Counted.Class == "persons",
            "people" => claim.Counted.IsEmpty || claim.Counted.Class == "persons" || claim.Counted.MayBePersons,
            "named" => claim.Counted.Class == "persons" || (claim.Counted.IsAnaphoric && claim.Antecedent == "persons")
                || (claim.Counted.IsEmpty && claim.Previous is { } previous && BackReferences.IsOfPersons(previous)
                    // "Police detained 1,300 people. In Moscow alone at least 530 were held."
                    && (previous.Match.Kind.Name == kind.Name || BackReferences.SameSentence(claim, previous) || claim.Counted.IsAnaphoric
                        || claim.Before < claim.View.First))
                || IsSetFree(kind, claim),
            var other => claim.Counted.Class == other,
        };

    // "Nineteen have since been released.": a bare number that opens the sentence.
    private static bool IsSetFree(FigureKind kind, Claim claim) =>
        kind.Name == "releases" && claim.Counted is { IsEmpty: true, IsAnaphoric: false } && claim.Before < claim.View.First
        && WordClasses.Of(claim.View[claim.Counted.Next]) == WordClass.Auxiliary;

    private static bool IsLargeEnough(FigureKind kind, Claim claim) =>
        claim.Quantity.Value.Qualifier == Qualifier.Vague
        || (claim.Quantity.Value.Value ?? claim.Quantity.Value.High) >= Math.Min(kind.Least, 5);
}
