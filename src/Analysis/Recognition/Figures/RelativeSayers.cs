using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>Passes over who says so inside a relative clause: "four men who, she said, had been whipped".</summary>
internal static class RelativeSayers
{
    /// <summary>"four men who had been whipped", "four men who, she said, had been whipped", "four men it says were whipped".</summary>
    /// <returns>The token from which the clause goes on.</returns>
    public static int BehindPronoun(TokenView view, int pronoun) =>
        Reporting.ClosingOfAside(view, pronoun + 1) is { } spoken ? spoken + 1
        : Behind(view, pronoun) is var bare && bare > pronoun ? bare
        : Behind(view, pronoun + 1);

    /// <summary>Over who says so, where a verb follows at once: "[40 people] the ministry says [were detained]".</summary>
    /// <returns>The token behind the verb of speech; the token itself where nobody says so.</returns>
    public static int Behind(TokenView view, int token)
    {
        const int longestSayer = 3;
        var verb = Enumerable.Range(token + 1, longestSayer).FirstOrDefault(at => Reporting.IsVerb(view[at]), -1);
        return verb > 0 && WordClasses.Of(view[verb + 1]) == WordClass.Auxiliary
            && WordClasses.Of(view[token]) is WordClass.Pronoun or WordClass.Determiner or WordClass.Open
            && Enumerable.Range(token, verb - token).All(at => view.IsWord(at) && WordClasses.Of(view[at])
                is WordClass.Pronoun or WordClass.Determiner or WordClass.Open)
            ? verb + 1 : token;
    }
}
