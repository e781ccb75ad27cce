using System.Collections.Frozen;
using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>
/// What nobody says of a figure: "no official has confirmed that 12 died", "nor did she say that 14
/// died", "refused to say that 14 had died".
/// </summary>
internal sealed class NegatedSpeech
{
    private const int LongestSubject = 8;

    // Acts of cues.tsv by whose verbs something is claimed, vouched for, or denied.
    private static readonly string[] Claiming = ["says", "claims", "reports", "announces"];
    private static readonly string[] Vouched = ["confirms", "admits"];

    private readonly FrozenDictionary<string, string> acts;

    public NegatedSpeech(Lexicon lexicon)
    {
        acts = lexicon.Rows("Recognition/Statements/cues.tsv", 4)
            .Where(row => row[0] == "denies" || Claiming.Contains(row[0], StringComparer.Ordinal)
                || Vouched.Contains(row[0], StringComparer.Ordinal))
            .SelectMany(row => row[1].Split(' ', StringSplitOptions.RemoveEmptyEntries), (row, form) => (form, Act: row[0]))
            .Where(verb => !verb.form.Contains('_', StringComparison.Ordinal)).DistinctBy(verb => verb.form)
            .ToFrozenDictionary(verb => verb.form, verb => verb.Act, StringComparer.Ordinal);
    }

    /// <summary>How a text stands to what a negated verb of speech at a token is about; empty when no such verb stands there.</summary>
    public Vouching? At(Claim claim, int token)
    {
        var view = claim.View;
        if (!acts.TryGetValue(view[token], out var act) || view.IsCapitalised(token) || NegationOf(view, token) is not { } first)
        {
            return null;
        }

        var words = view.Span(first, token);
        var isVouched = Vouched.Contains(act, StringComparer.Ordinal);
        // "has confirmed that 12 died", said of nobody; "neither confirmed nor denied that 12 died": left open.
        var isOpen = (isVouched && IsContent(view, token + 1))
            || (act == "denies" && view[token - 1] is "nor" or "or" && acts.TryGetValue(view[token - 2], out var other)
                && Vouched.Contains(other, StringComparer.Ordinal));
        return act == "denies" || isVouched ? new(Certainty.Reported, isOpen ? Polarity.Hypothetical : Polarity.Asserted, words)
            : view[token + 1] == "that" || claim.First == token + 1 || claim.Before == token ? new(Certainty.Denied, Polarity.Denied, words)
            // "did not say how many of the 40 held were students": the forty are given.
            : Vouching.Plain;
    }

    /// <summary>
    /// The first token of the words that negate a verb: "not", "never", "yet to", "refused to",
    /// "nobody", "no official"; empty when none do.
    /// </summary>
    public static int? NegationOf(TokenView view, int verb)
    {
        var token = verb - 1;
        while (WordClasses.Of(view[token]) is WordClass.Auxiliary or WordClass.Adverb && !IsNegative(view[token]))
        {
            token--;
        }

        if (IsNegative(view[token]))
        {
            return token;
        }

        if (view[token] == "to"
            && view[token - 1] is "refused" or "refuses" or "refusing" or "declined" or "declines" or "declining" or "yet" or "failed"
                or "fails" or "unable" or "unwilling" or "reluctant")
        {
            return token - 1;
        }

        if (view[token] == "without" || (view[token] == "of" && view[token - 1] == "short"))
        {
            return token;
        }

        // "No official at the ministry has confirmed", "nor did the minister say": back over the subject.
        for (var steps = 0; steps < LongestSubject && view.IsWord(token)
            && WordClasses.Of(view[token]) is not (WordClass.Verb or WordClass.Subordinator); steps++, token--)
        {
            if (view[token] is "no" or "nor" or "nobody" or "none" or "neither"
                || (view[token] == "not" && view[token + 1] is "a" or "one"))
            {
                return token;
            }
        }

        return null;
    }

    private static bool IsContent(TokenView view, int token) =>
        view[token] is "that" or "whether" or "if" || view.IsNumber(token)
        || (view[token] is "reports" or "claims" or "rumours" or "allegations" && view[token + 1] is "that" or "of");

    private static bool IsNegative(string word) => word is "not" or "never" or "cannot" || word.EndsWith("n't", StringComparison.Ordinal);
}
