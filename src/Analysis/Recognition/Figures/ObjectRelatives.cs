using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>
/// The rule for those whom a relative clause has for its object: "the 14 miners they had arrested", "54 women whom gunmen abducted", "the
/// 30 people the army killed".
/// </summary>
internal sealed class ObjectRelatives(FigureKinds kinds)
{
    private const int LongestSubject = 6;

    /// <summary>The kind of the clause's verb, which takes those counted for its object.</summary>
    public KindMatch? Match(Claim claim)
    {
        var view = claim.View;
        var subject = BehindRelative(claim);
        var isOpen = subject > claim.Counted.Next || OpensBareClause(view, subject);
        if (!isOpen || claim.Counted.IsModifier || claim.Counted.Class is not ("persons" or ""))
        {
            return null;
        }

        for (var verb = subject + 1; verb <= subject + LongestSubject && view.IsWord(verb); verb++)
        {
            if (kinds.At(view, verb, KindRole.Patient) is { } patient && kinds.IsParticiple(view, verb) && IsActive(view, verb))
            {
                return EndsClause(claim, patient.Last + 1) ? KindFit.Fitting(claim, patient.Kinds, verb, patient.Last) : null;
            }

            if (VerbForms.IsVerb(view, verb) && WordClasses.Of(view[verb]) != WordClass.Auxiliary || view[verb] is "and" or "but" or "of")
            {
                return null;
            }
        }

        return null;
    }

    // Behind "whom", "who" or "that", a comma and an aside before it passed over: "54 women, and not 45 as first reported, whom".
    private static int BehindRelative(Claim claim)
    {
        const int longestAside = 10;
        var (view, next) = (claim.View, claim.Counted.Next);
        var aside = view[next] == ","
            ? Enumerable.Range(next + 1, longestAside).FirstOrDefault(token => view[token] == "," && Resumes(claim, token + 1), next)
            : next;
        var relative = view[aside] == "," && Resumes(claim, aside + 1) ? aside + 1 : next;
        return view[relative] is "whom" or "that" || view[relative] == "who" && IsSubjectWord(view[relative + 1]) ? relative + 1 : next;
    }

    // ", whom", and of "It was 54 women, and not 45, that gunmen abducted" the "that".
    private static bool Resumes(Claim claim, int token) =>
        claim.View[token] == "whom"
        || (claim.View[token] == "that" && claim.View[claim.Before] is "was" or "were" or "is" && claim.View[claim.Before - 1] == "it");

    // "they had arrested", "the army killed", "police say they killed" is none: somebody, and no preposition or verb.
    private static bool OpensBareClause(TokenView view, int token) =>
        view[token] is "they" or "he" or "she" or "we" or "i" or "it" or "police" or "soldiers" or "troops" or "gunmen" or "militants"
            or "rebels" or "officers"
        || (view[token] is "the" or "his" or "her" or "their" or "its" && view.IsWord(token + 1));

    private static bool IsSubjectWord(string word) =>
        word is "they" or "he" or "she" or "we" or "it" or "the" or "police" or "soldiers" or "gunmen";

    // "whom the army had beaten", not "the house was burned".
    private static bool IsActive(TokenView view, int verb)
    {
        var before = verb - 1;
        while (WordClasses.Of(view[before]) == WordClass.Adverb)
        {
            before--;
        }

        return view[before] is "had" or "has" or "have" or "they" or "he" or "she" or "we" or "it" or "i"
            || (WordClasses.Of(view[before]) == WordClass.Open && !VerbForms.IsVerb(view, before));
    }

    // No object of its own follows: "the 30 people the army killed on Monday", not "of 30 people the army killed 12".
    private static bool EndsClause(Claim claim, int token)
    {
        var view = claim.View;
        return !claim.IsNumber(token)
            && (!view.IsWord(token) || claim.Mentions.DateAt(token) is not null
                || WordClasses.Of(view[token]) is WordClass.Preposition or WordClass.Adverb or WordClass.Auxiliary or WordClass.Conjunction
                    or WordClass.Subordinator);
    }
}
