using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>What tells a verb by its form alone.</summary>
internal static class VerbForms
{
    /// <summary>Forms of "be".</summary>
    internal static readonly string[] Beings = ["is", "are", "was", "were", "been", "being", "be"];

    /// <summary>Whether a word is known as a verb, or ends as a past form does.</summary>
    internal static bool IsVerb(TokenView view, int token) =>
        WordClasses.Of(view[token]) is WordClass.Auxiliary or WordClass.Verb || view[token].EndsWith("ed", StringComparison.Ordinal);

    /// <summary>The first token from one on that is no adverb; "not" is none here.</summary>
    internal static int BehindAdverbs(TokenView view, int token)
    {
        while (WordClasses.Of(view[token]) == WordClass.Adverb && view[token] != "not")
        {
            token++;
        }

        return token;
    }

    /// <summary>The first token from one on that is neither an auxiliary nor an adverb.</summary>
    internal static int BehindAuxiliaries(TokenView view, int token)
    {
        while (WordClasses.Of(view[token]) is WordClass.Auxiliary or WordClass.Adverb)
        {
            token++;
        }

        return token;
    }
}
