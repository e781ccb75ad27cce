using System.Collections.Frozen;


namespace Analysis.Recognition.Figures;

/// <summary>Finds what has reached a number: "arrests rose to 120", "the death toll stands at 34", "the total figure now at 13,000".</summary>
internal sealed class Levels(FigureKinds kinds)
{
    private const int Farthest = 18;

    private static readonly FrozenSet<string> Movements = FrozenSet.ToFrozenSet(
        [
            "rose", "risen", "rises", "rising", "rise", "increased", "increase", "grew", "grown", "growing", "climbed", "climbing", "jumped", "soared", "surged", "mounted", "reached", "reaching", "reaches", "reach",
            "stands", "stood", "stand", "standing", "fell", "fallen", "falling", "dropped", "decreased", "declined", "went", "swelled", "doubled", "tripled", "brings", "bringing", "brought", "raised", "raising", "raises",
            "put", "puts", "putting", "pushed", "pushing", "takes", "taking", "took", "estimated", "revised", "remains", "remained", "totalled", "totaled", "totalling", "totaling", "totals", "exceeded", "exceeds", "exceed",
            "passed", "topped", "topping", "surpassed", "hit", "numbered", "numbering", "climb", "climbs", "jump", "now",
        ],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Totals = FrozenSet.ToFrozenSet(["number", "numbers", "total", "toll", "tally", "count", "figure", "figures", "estimates"], StringComparer.Ordinal);

    public KindMatch? Match(Claim claim)
    {
        var view = claim.View;
        if (Connector(claim) is not { } connector || !claim.Counted.IsEmpty && claim.Counted.Class is not "persons")
        {
            return null;
        }

        var moved = IsMovement(view, connector) || view[connector] is "is" or "are" or "was" or "were" or ":" or "of";
        var isPut = false;
        for (var token = connector; token >= connector - Farthest && Goes(claim, token); token--)
        {
            moved |= Movements.Contains(view[token]);
            isPut |= Totals.Contains(view[token]);
            var isTotal = CountsBefore(view, token);
            if (kinds.EndingAt(view, token, KindRole.Event) is { } events && (moved || view[events.First - 1] is "put" or "puts" || Raised(view, events.First)) && FitsLevel(events.Kinds, claim) is { } kind)
            {
                return new(kind, events.First, token);
            }

            if (isTotal && moved && (kinds.EndingAt(view, token, KindRole.Patient) is { } patient && kinds.IsParticiple(view, patient.First)
                ? (patient.Kinds, patient.First) : kinds.EndingAt(view, token, KindRole.State) ?? kinds.EndingAt(view, token, KindRole.Noun)) is { } named
                && FitsLevel(named.Item1, claim) is { } counted)
            {
                return new(counted, named.Item2, token);
            }
        }

        return null;
    }

    /// <summary>The token of "total", "figure" or the like that a number is the level of: "the total figure now at 13,000", "bringing the total to 500".</summary>
    public int? Subject(Claim claim)
    {
        if (Connector(claim) is not { } connector)
        {
            return null;
        }

        for (var token = connector - 1; token >= connector - 5 && Goes(claim, token); token--)
        {
            if (Totals.Contains(claim.View[token]))
            {
                return token;
            }
        }

        return null;
    }

    // The word just before the number that makes it a level: "to", "at", "reached", "was".
    private static int? Connector(Claim claim)
    {
        var (view, before) = (claim.View, claim.Before);
        while (view[before] is "currently" or "now" or "already" or "be" or "been" or "nearly")
        {
            before--;
        }

        return view[claim.First] is "exceeded" or "exceeds" or "exceed" or "topped" or "topping" or "surpassed" or "surpasses" or "surpassing" or "exceeding" or "tops" ? claim.First - 1
            : view[before] is "to" or "at" or "is" or "are" or "was" or "were" or "from" or "by" or ":" || (view[before] != "now" && Movements.Contains(view[before])) ? before
            : null;
    }

    private static bool IsMovement(TokenView view, int token) => Movements.Contains(view[token]) || view[token + 1] is "exceeded" or "topped" or "surpassed" or "exceeds";

    // The stretch may not leave the clause nor run over speech, another subject or another number but "from 50".
    private static bool Goes(Claim claim, int token)
    {
        var word = claim.View[token];
        return claim.View.Has(token)
            && (claim.View.IsWord(token) || word is ":" or "'s" || claim.View.IsHyphen(token) || claim.View.IsNumber(token))
            && !(claim.IsNumber(token) && claim.View[token - 1] != "from" && !claim.View.IsNumber(token - 1))
            && word is not ("and" or "but" or "while" or "when" or "because" or "said" or "says" or "who");
    }

    private static bool Raised(TokenView view, int token) =>
        view[token - 1] is "the" or "a" ? Movements.Contains(view[token - 2]) : Movements.Contains(view[token - 1]);

    // "the number of people killed", "the total of detained"
    private static bool CountsBefore(TokenView view, int token)
    {
        for (var i = token - 1; i >= token - 6 && view.IsWord(i); i--)
        {
            if (Totals.Contains(view[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static FigureKind? FitsLevel(FigureKind[] candidates, Claim claim) =>
        candidates.FirstOrDefault(kind => kind.Class is "" or "persons" or "named" || claim.Counted.Class == kind.Class);
}
