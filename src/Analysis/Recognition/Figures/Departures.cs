using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>
/// The rules for those who come back, follow or come as well, where the text has counted others before who fled or took part.
/// </summary>
internal sealed class Departures(FigureKinds kinds)
{
    // What a crowd takes or rides: "90 more rode horses", not "took bribes".
    private static readonly string[] Vehicles =
        ["horses", "bicycles", "bikes", "camels", "donkeys", "mules", "motorbikes", "tractors", "buses", "trains", "boats"];

    /// <summary>"46,000 people were displaced; 3,400 have since returned.", "Thirty-eight families have gone back."</summary>
    public KindMatch? Returned(Claim claim)
    {
        var view = claim.View;
        return Verb(claim) is { } verb && claim.Counted.Class is "" or "persons" && Fled(claim) is not null
            && (view[verb] == "returned" || (view[verb] is "gone" or "come" or "moved" or "went" or "came" && view[verb + 1] == "back"))
            && Closes(claim, view[verb] == "returned" ? verb + 1 : verb + 2) && kinds.Named("returns") is { } returned
            ? new(returned, verb, view[verb] == "returned" ? verb : verb + 1)
            : null;
    }

    /// <summary>"41,000 have emigrated, and another 900 have gone this week": as those before.</summary>
    public KindMatch? Followed(Claim claim) =>
        claim.Counted.IsEmpty && Verb(claim) is { } verb && Fled(claim) is { } before
        && claim.View[verb] is "gone" or "left" or "followed" or "crossed" && Closes(claim, verb + 1)
            ? BackReferences.Inherited(claim, before) with { First = verb, Last = verb }
            : null;

    /// <summary>"2,000 miners walked to the rally, and 350 came by train": as those before, who took part.</summary>
    public static KindMatch? Came(Claim claim)
    {
        var (view, verb) = (claim.View, claim.Counted.Next);
        return claim is { IsSubject: true, Counted: { IsModifier: false, IsAnaphoric: false },
                Previous: { Match.Kind.Name: "participants" } before } && BackReferences.SameSentence(claim, before)
            && (claim.Counted.IsEmpty || view[claim.Counted.Head] is "others" or "people")
            && ((view[verb] is "came" or "arrived" or "walked" or "travelled" or "drove" or "cycled" or "rode" or "marched"
                && view[verb + 1] is "by" or "on" or "from" or "in" or "with")
                || (view[verb] is "rode" or "drove" or "took" && Vehicles.Contains(view[verb + 1])))
            ? BackReferences.Inherited(claim, before) with { First = verb, Last = verb }
            : null;
    }

    // The verb behind the number, its noun and auxiliaries; null where "not" stands before it, or the number is no subject.
    private static int? Verb(Claim claim)
    {
        var (view, token) = (claim.View, claim.Counted.Next);
        while (WordClasses.Of(view[token]) is WordClass.Auxiliary or WordClass.Adverb && view[token] is not ("not" or "never")
            || (view[token] == "since" && view[token - 1] is "have" or "had" or "has"))
        {
            token++;
        }

        return claim is { IsSubject: true, Counted: { IsModifier: false, IsAnaphoric: false } } && token > claim.Counted.Next
            ? token
            : null;
    }

    private static FoundFigure? Fled(Claim claim) =>
        (claim.Previous ?? claim.Earlier) is { Match.Kind.Name: "displacements" or "refugees" or "exiles" or "evacuations" or "migrants"
            or "deportations" } fled ? fled : null;

    // The clause ends there, but for a time or a place: not "have left the cabinet".
    private static bool Closes(Claim claim, int token) =>
        claim.View.Kind(token) is null or TokenKind.Punctuation || claim.Mentions.DateAt(token) is not null
        || claim.View[token] is "since" or "so" or "on" or "to" or "from" or "in" or "by" or "home" or "after";
}
