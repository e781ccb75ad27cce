using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>
/// Finds where a figure happened: the place named behind it in its own part of the sentence, else at the sentence's
/// opening. As written; nothing is looked up.
/// </summary>
internal static class FigurePlaces
{
    private const int Reach = 14;
    private const int LongestLead = 5;

    private static readonly string[] Prepositions = ["in", "at", "near", "outside", "across", "around", "throughout", "inside", "off"];

    /// <summary>The place of a claim; empty when its sentence names none.</summary>
    public static Mention<string>? Find(Claim claim, KindMatch match) =>
        Listed(claim, match) ?? Before(claim) ?? Behind(claim, match) ?? Opening(claim);

    // "Arrests by province: Kandahar 112"
    private static Mention<string>? Listed(Claim claim, KindMatch match) =>
        match.Item is { } first && claim.View.Span(first, claim.First - 1) is var span
            ? new Mention<string>(claim.View.Structure.Source[span], span, "figure.place")
            : null;

    // "..., in Brest 17"
    private static Mention<string>? Before(Claim claim)
    {
        for (var token = claim.First - 2; token >= claim.First - LongestLead - 1; token--)
        {
            if (At(claim, token) is { } place && claim.View.Structure.TokensOf(place.Span).Last + 1 == claim.First)
            {
                return place;
            }
        }

        return null;
    }

    // "300 in Minsk, 50 in Brest": up to the next number.
    private static Mention<string>? Behind(Claim claim, KindMatch match)
    {
        var view = claim.View;
        var from = Math.Max(claim.Last + 1, Math.Min(claim.Counted.First, claim.Counted.Next));
        var end = Math.Max(from, Math.Max(match.Last, claim.Counted.Next)) + Reach;
        for (var token = from;
            token < end && view.Has(token) && !(token > claim.Last && claim.IsNumber(token)) && !Ends(view, token); token++)
        {
            if (At(claim, token) is { } place)
            {
                // "In Gomel 23 people were held, in Brest 17": Brest is where the seventeen were.
                return view.IsNumber(view.Structure.TokensOf(place.Span).Last + 1)
                    || claim.IsNumber(view.Structure.TokensOf(place.Span).Last + 1) ? null : place;
            }
        }

        return null;
    }

    // "In Buzi 1,800 people took shelter": what opens the sentence holds for all of it.
    private static Mention<string>? Opening(Claim claim)
    {
        var view = claim.View;
        return At(claim, view.First) is { } place && view.Structure.TokensOf(place.Span).Last is var last
            && (view[last + 1] == "," || last + 1 == claim.First || claim.Mentions.DateAt(last + 1) is not null
                || view[last + 1] is "on" or "alone")
            ? place : null;
    }

    private static Mention<string>? At(Claim claim, int token)
    {
        var view = claim.View;
        if (!Prepositions.Contains(view[token], StringComparer.Ordinal))
        {
            return null;
        }

        for (var at = token + 1; at <= token + LongestLead; at++)
        {
            if (claim.Mentions.PlaceAt(at) is { } place)
            {
                var span = place.Span;
                return new Mention<string>(view.Structure.Source[span], span, "figure.place") { Parts = [place] };
            }

            // "in the northern city of Brest"
            if (!view.IsWord(at) || view.IsCapitalised(at)
                || WordClasses.Of(view[at]) is not (WordClass.Determiner or WordClass.Open) && view[at] != "of")
            {
                return null;
            }
        }

        return null;
    }

    // Another clause, or who said so, stands behind.
    private static bool Ends(TokenView view, int token) =>
        view[token] is ";" or ":" or "(" or "but" or "while" or "which" or "who" or "whose" or "where" or "that" or "according"
        || (view[token] == "," && !IsGoingOn(view, token)) || Reporting.IsVerb(view[token]);

    // ", in Minsk", ", on Friday in Minsk"
    private static bool IsGoingOn(TokenView view, int comma) => view[comma + 1] is "in" or "at" or "near" or "on";
}
