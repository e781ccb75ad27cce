using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>The rules that read a number by the figure before it.</summary>
internal sealed class BackReferences(Levels levels, RoleWords words)
{
    /// <summary>"detained 20 women and 15 men".</summary>
    public static KindMatch? Coordinated(Claim claim)
    {
        var (view, before) = (claim.View, claim.Before);
        // "263 officers were hurt, as did 23 bystanders"
        if (view[before] is "did" or "were" or "had" or "was" && view[before - 1] == "as" && claim.Counted.Class == "persons"
            && claim.Previous is { } same && SameSentence(claim, same) && IsOfPersons(same))
        {
            return new(same.Match.Kind, before - 1, before);
        }

        return view[before] is "and" or "," or "or" or "plus" && claim.Previous is { } previous
            && SameSentence(claim, previous) && IsOfPersons(previous)
            && claim.Counted.Class == "persons"
            && (previous.Claim.Counted.Next >= before - 1 || (view[before] == "and" && IsPlace(view, previous.Claim.Counted.Next, before)))
            && previous.Match.First < previous.Claim.First && !VerbForms.IsVerb(view, claim.Counted.Next)
                ? new(previous.Match.Kind, previous.Match.First, previous.Match.Last)
                : null;
    }

    // "four pupils on a school bus and two drivers"
    private static bool IsPlace(TokenView view, int from, int to) =>
        WordClasses.Of(view[from]) == WordClass.Preposition && view[from] is not ("after" or "before" or "since") && to - from <= 6
        && Enumerable.Range(from, to - from).All(token => view.IsWord(token) && !VerbForms.IsVerb(view, token));

    /// <summary>"Our list of political prisoners holds 541 names": those whom the list is of.</summary>
    public KindMatch? Names(Claim claim)
    {
        var view = claim.View;
        if (view[claim.Counted.Head] is not "names" || claim.Counted.IsModifier)
        {
            return null;
        }

        for (var token = claim.Before; token > view.First && view.IsWord(token); token--)
        {
            if (levels.ListedAt(view, token) is { } listed)
            {
                return listed;
            }
        }

        return null;
    }

    /// <summary>"with the total figure now at 13,000": a total of what was counted before.</summary>
    public KindMatch? Total(Claim claim)
    {
        if ((claim.Previous ?? claim.Earlier) is not { } previous || !IsOfPersons(previous)
            || !claim.Counted.IsEmpty || claim.Counted.IsModifier
            || VerbForms.IsVerb(claim.View, claim.Counted.Next))
        {
            return null;
        }

        var (view, before) = (claim.View, claim.Before);
        if (view[before] == "of" && previous.IsOfSeveral)
        {
            // "22 were killed and 100 injured; the president gave a lower figure of 12": of which, cannot be told.
            return null;
        }

        if (view[before] == "of" && view[before - 1] == "figure" && view[before - 2] is "a" or "the" or "lower" or "higher")
        {
            // "gave a figure of 40"
            return new(previous.Match.Kind, before - 1, before - 1, Inherits: true);
        }

        if (view[before] == "of" && view[before - 1] is "names" && !previous.IsOfSeveral)
        {
            // "Lawyers have the names of 90."
            return new(previous.Match.Kind, before - 1, before, Inherits: true);
        }

        if (view[before] == "making" && view[claim.Counted.Next] is "in" && view[claim.Counted.Next + 1] is "all" or "total")
        {
            // "making 26 in all"
            return new(previous.Match.Kind, before, before, Inherits: true);
        }

        // "3,420 were abducted and 645 killed. In 2021 the figure was 2,371": of which, cannot be told.
        return levels.Subject(claim) is { } subject && !(previous.IsOfSeveral && view[subject] is "figure" or "number" or "count")
            && words.Is(claim.View, subject, "total") && claim.View[subject + 1] != "of"
            ? new(previous.Match.Kind, subject, subject, Inherits: true)
            : null;
    }

    /// <summary>"close to 90 people, not 30, were arrested", "40 instead of the 400 first reported".</summary>
    public static KindMatch? Contrast(Claim claim) =>
        claim.IsCorrected && (claim.Previous ?? claim.Earlier) is { } previous
        && (SameSentence(claim, previous) || claim.IsBareNot)
        && (claim.Counted.IsEmpty || claim.Counted.Class == previous.Claim.Counted.Class)
            ? Inherited(claim, previous) with { IsCorrected = true }
            : null;

    /// <summary>
    /// "That compares with 853 in 2023.", "This was up from 40 a year earlier.": nothing in the
    /// sentence but the other number, and its time.
    /// </summary>
    public KindMatch? Compared(Claim claim)
    {
        const int longestOpening = 8;
        var (view, before) = (claim.View, claim.Before);
        var isCompared = (view[before] is "with" or "to" && view[before - 1] is "compares" or "compared")
            || (view[before] == "from" && view[before - 1] is "up" or "down" or "increase" or "decrease" or "rise" or "drop" or "fall");
        return isCompared && claim is { Counted: { IsEmpty: true, IsAnaphoric: false, IsModifier: false }, Previous: { } previous }
            && IsOfPersons(previous) && !SameSentence(claim, previous)
            && view[view.First] is "that" or "this" or "it" or "the"
            && (view[view.First] != "the" || words.Is(view, view.First + 1, "total")) && claim.First - view.First <= longestOpening
            && (view.Kind(claim.Counted.Next) is null or TokenKind.Punctuation
                || WordClasses.Of(view[claim.Counted.Next]) is WordClass.Preposition or WordClass.Determiner
                || claim.Mentions.DateAt(claim.Counted.Next) is not null)
                ? Inherited(claim, previous) : null;
    }

    /// <summary>
    /// "put the crowd at 9,000, its hosts at 25,000", "1.5m people marched, the hosts say; police said
    /// 300,000", "The ministry acknowledges 88."
    /// </summary>
    public static KindMatch? Gapped(Claim claim)
    {
        var (view, before) = (claim.View, claim.Before);
        if (claim is not { Counted: { IsEmpty: true, IsAnaphoric: false, IsModifier: false } }
            || (claim.Previous ?? claim.Earlier) is not { } previous || !IsOfPersons(previous)
            || !(view.Kind(claim.Counted.Next) is null or TokenKind.Punctuation || GoesOnSaying(view, claim.Counted.Next)
                || WordClasses.Of(view[claim.Counted.Next]) == WordClass.Preposition))
        {
            return null;
        }

        var isSaid = IsGiven(view, before, claim.Counted.Next) && !IsOfCrowd(view, before, previous);
        if (IsPutRight(view, before))
        {
            return new(previous.Match.Kind, before - 2, before, Inherits: true);
        }

        if (!SameSentence(claim, previous))
        {
            return isSaid && !previous.IsOfSeveral && IsBareClaim(claim)
                && view[before - 1] is not ("would" or "could" or "might" or "may" or "should") ? Inherited(claim, previous) : null;
        }

        var isPut = view[before] is "at" or "of" && view[previous.Claim.Before] == view[before];
        if (!isSaid && !isPut)
        {
            return null;
        }

        var parting = -1;
        for (var token = before - 1; token > previous.Claim.Last; token--)
        {
            if (view[token] is ";" or "," or "while" or "but" or "and" or "whereas")
            {
                parting = token;
                break;
            }

            if (claim.IsNumber(token) || (WordClasses.Of(view[token]) == WordClass.Verb && isPut))
            {
                return null;
            }
        }

        return parting > 0 && view.IsWord(parting + 1) ? Inherited(claim, previous) : null;
    }

    // "The crowd demanded the release of six men. Police estimated it at 3,000.": the crowd, not the six.
    private static bool IsOfCrowd(TokenView view, int before, FoundFigure previous) =>
        view[before] == "at" && view[before - 1] == "it" && previous.Match.Kind.Name != "participants"
        && previous.Claim.Counted is { IsEmpty: false };

    // "acknowledges 43 and insists that": the number is all that it says of them.
    private static bool GoesOnSaying(TokenView view, int token) => view[token] == "and" && Reporting.IsVerb(view[token + 1]);

    // "it should have read 62"
    private static bool IsPutRight(TokenView view, int before) =>
        view[before] is "read" or "been" or "said" && view[before - 1] == "have" && view[before - 2] == "should"
        && view[before - 3] is "it" or "this" or "that";

    // A word of speech, or a plain "there were", before the number.
    private static bool IsGiven(TokenView view, int before, int next) =>
        Reporting.IsVerb(view[before])
            || view[before] is "found" or "verify" or "confirm" or "document" or "count" or "registered" or "logged"
            || (view[before] == "of" && view[before - 1] is "spoke" or "spoken" or "speaks" or "talked" or "talks")
            || (view[before] == "to" && view[before - 1] is "admits" or "admit" or "admitted" or "confesses" or "confessed")
            // "there were eight", "it was 90"
            || (view[before] is "were" or "was" or "are" or "is" or "'s" && view[before - 1] is "there" or "it"
                && view.Kind(next) is null or TokenKind.Punctuation && view[next] is "" or "." or ";" or "!" or ",")
            || (view[before] == "at" && view[before - 1] is "it" or "this" or "that"
                && view[before - 2] is "put" or "puts" or "placed" or "estimated");

    // "The ministry acknowledges 88.": nothing in the sentence but who says so, and how many.
    private static bool IsBareClaim(Claim claim)
    {
        const int longestSpeaker = 12;
        var view = claim.View;
        return claim.First - view.First <= longestSpeaker && (view.Kind(claim.Counted.Next) is null or TokenKind.Punctuation
            || GoesOnSaying(view, claim.Counted.Next)) && view[claim.Counted.Next] is "" or "." or "!" or ";" or "," or "and"
            && Enumerable.Range(view.First, claim.First - view.First)
                .All(token => (view.IsWord(token) && !claim.IsNumber(token)) || view.Kind(token) == TokenKind.Clitic
                    || IsCommaOfAside(view, token))
            && Enumerable.Range(view.First, claim.First - view.First)
                .Count(token => Reporting.IsVerb(view[token]) || WordClasses.Of(view[token]) == WordClass.Verb) <= 2;
    }

    // "The newspaper, citing hospitals, counted 210."
    private static bool IsCommaOfAside(TokenView view, int token) =>
        view[token] == ","
        && (view[token + 1] is "citing" or "quoting"
            || Enumerable.Range(view.First, token - view.First)
                .Any(opening => view[opening] == "," && view[opening + 1] is "citing" or "quoting"));

    /// <summary>Whether both stand in one sentence.</summary>
    public static bool SameSentence(Claim claim, FoundFigure previous) => previous.Claim.View.First == claim.View.First;

    /// <summary>Whether the figure counts people, so that others may be counted among them.</summary>
    public static bool IsOfPersons(FoundFigure previous) => previous.Match.Kind.Class != "things";

    /// <summary>The kind of the figure before, and its noun where there is none.</summary>
    public static KindMatch Inherited(Claim claim, FoundFigure previous) =>
        new(previous.Match.Kind, claim.Before, claim.Before, Inherits: claim.Counted.IsEmpty);
}
