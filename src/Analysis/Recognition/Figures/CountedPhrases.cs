using System.Collections.Frozen;
using Analysis.Text;

namespace Analysis.Recognition.Figures;

/// <summary>Reads the noun phrase behind a number.</summary>
internal sealed class CountedPhrases(CountedNouns nouns, FigureKinds kinds)
{
    private const int Longest = 9;

    // What people are not called.
    private static readonly string[] ThingEndings =
    [
        "tions", "sions", "ments", "ities", "nesses", "ships", "ages", "ures", "isms", "ances", "ences", "ings", "logies", "als", "aries",
        "ories", "ics", "oms", "tudes", "acies", "ets", "graphs"
    ];

    private static readonly string[] PersonEndings =
        ["ists", "ers", "ors", "ians", "ees", "men", "women", "eers", "ites", "crats", "logues", "mates"];

    // Present plurals that no noun phrase goes on with.
    private static readonly FrozenSet<string> Verbs = FrozenSet.ToFrozenSet(
        ["remain", "remained", "live", "lived", "face", "faced", "need", "want", "lack", "voted", "suffered", "sustained", "escaped",
            "survived", "refused", "agreed", "managed", "admitted", "confessed", "pleaded", "appeared", "needed", "required", "say", "go",
            "come", "seek", "await", "attend", "join", "belong", "continue", "include", "died", "die", "described", "recounted", "recalled",
            "testified", "complained", "spoke", "told", "said", "overnight", "nationwide", "worldwide", "countrywide", "alone", "apiece",
            "annually", "daily", "weekly", "monthly", "yearly", "tops", "maximum"], StringComparer.Ordinal);

    /// <param name="view">The sentence.</param>
    /// <param name="first">The first token of the number with its bound words.</param>
    /// <param name="next">The token behind the number.</param>
    /// <param name="mentions">The numbers and dates of the sentence: a noun phrase ends at them.</param>
    public CountedPhrase Read(TokenView view, int first, int next, SentenceMentions mentions)
    {
        var token = ScareQuotes.Behind(view, first, next);
        var phrase = Behind(view, token, mentions);
        // "over 680 “disappearances”"
        if (phrase.IsEmpty && ScareQuotes.IsOpen(view, token) && Behind(view, token + 1, mentions) is { IsEmpty: false } held
            && ScareQuotes.Behind(view, token + 1, held.Next) > held.Next)
        {
            phrase = held with { Next = held.Next + 1 };
        }

        phrase = phrase.IsEmpty && view[first - 1] == ":" ? phrase with { Class = OfLabel(view, first - 1) } : phrase;
        return token == next ? phrase with { Next = ScareQuotes.Behind(view, first, phrase.Next) } : phrase;
    }

    // "Huts set alight: 17": what a label names is what is counted.
    private string OfLabel(TokenView view, int colon) =>
        Enumerable.Range(view.First, colon - view.First).Select(token => nouns.ClassOf(view[token]))
            .FirstOrDefault(known => known is "homes" or "bodies" or "lives") ?? "";

    private CountedPhrase Behind(TokenView view, int next, SentenceMentions mentions)
    {
        var token = next;
        if (view.IsHyphen(token) && view.IsGlued(token - 1))
        {
            return view[token + 1] is "strong" ? Noun(view, token + 1, mentions) : Empty(token) with { IsModifier = true };
        }

        if (view[token] is "strong" && view.Kind(token + 1) is TokenKind.Punctuation)
        {
            // "miners, around 5,000 strong, marched": as many as they are.
            return Empty(view[token + 1] == "," ? token + 2 : token + 1) with { Class = "persons" };
        }

        while (view[token] is "more" or "other" or "further" or "additional" or "new" or "such" or "different" or "separate")
        {
            token++;
        }

        if (view[token] != "of")
        {
            return Noun(view, token, mentions);
        }

        token++;
        // "two of these matters" counts matters.
        var isNamed = view[token] is "these" or "those" && view.IsWord(token + 1) && WordClasses.Of(view[token + 1]) == WordClass.Open
            && VerbLength(view, token + 1) == 0 && !IsVerbLike(view[token + 1]);
        if (BehindAnaphor(view, token) is { } after && !isNamed)
        {
            // "12 of those detained were released": the participle belongs to "those".
            after = view[token] is "those" && kinds.At(view, after, KindRole.Patient) is { } participle ? participle.Last + 1 : after;
            return Empty(after) with { IsAnaphoric = true };
        }

        while (view[token] is "the" or "his" or "her" or "their" or "its" or "our" or "these" or "those" or "all" or "such")
        {
            token++;
        }

        token = BehindOwner(view, token, mentions) ?? token;

        if (mentions.IsTaken(token) || view[token] is "a" or "an" or "some" or "about")
        {
            // "120 of the 500 people detained": what the other number counts.
            while (mentions.IsTaken(token) || view[token] is "a" or "an" or "some" or "about")
            {
                token++;
            }

            var whole = Noun(view, token, mentions);
            var behind = kinds.At(view, whole.Next, KindRole.Patient) is { } detained ? detained.Last + 1 : whole.Next;
            return Empty(behind) with { IsAnaphoric = true, HasWhole = !whole.IsEmpty, Class = whole.Class };
        }

        var noun = Noun(view, token, mentions);
        var length = VerbLength(view, token);

        // "two of the wounded later died": said of the two.
        return noun.IsEmpty && length > 0 && token > next + 1 ? Empty(token + length) with { IsAnaphoric = true } : noun;
    }

    // "3,000 of the country's 25,000 soldiers": the number behind the owner.
    // Just behind "them" or "the group".
    private static int? BehindAnaphor(TokenView view, int token) =>
        view[token] is "them" or "whom" or "those" or "these" or "which" or "us" ? token + 1
        : view[token + 1] == "group" && view[token] is "the" or "that" && WordClasses.Of(view[token + 2]) != WordClass.Open ? token + 2
        : null;

    private static int? BehindOwner(TokenView view, int token, SentenceMentions mentions)
    {
        const int longestOwner = 4;
        var owner = token;
        while (view.IsWord(owner) && owner - token < longestOwner && view.Kind(owner + 1) != TokenKind.Clitic)
        {
            owner++;
        }

        return view.IsWord(owner) && view.Kind(owner + 1) == TokenKind.Clitic && mentions.IsTaken(owner + 2) ? owner + 2 : null;
    }

    // Class of a noun: by counted-nouns.tsv, else by its ending and its capital.
    private string ClassOf(TokenView view, int token)
    {
        var word = view[token];
        return nouns.ClassOf(word) is { Length: > 0 } known ? known
            // "one inmate", "a gunman": as more of them are called.
            : nouns.ClassOf(word.EndsWith("man", StringComparison.Ordinal) ? word[..^2] + "en" : word + "s") is "persons" ? "persons"
            : view.IsCapitalised(token)
                && (IsPlural(view, token) || word.EndsWith("ese", StringComparison.Ordinal)
                    || word.EndsWith("ish", StringComparison.Ordinal)) ? "persons"
            : PersonEndings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal)) ? "persons"
            : "";
    }

    private CountedPhrase Noun(TokenView view, int first, SentenceMentions mentions)
    {
        var adjective = default(int?);
        var start = first;
        while (view.IsWord(start) && WordClasses.Of(view[start]) == WordClass.Adverb)
        {
            start++;
        }

        if (VerbLength(view, start) is > 0 and var length)
        {
            // "120 arrested protesters", but "120 arrested in the capital".
            var noun = Extent(view, start + length, mentions);
            if (noun.Head < start + length || !IsCountNoun(view, noun.Head))
            {
                return Empty(first);
            }

            (adjective, start) = (start, start + length);
        }

        var (head, end) = Extent(view, start, mentions);
        // "30,000 packed Independence Avenue": what they filled.
        if (head < start || (view.IsCapitalised(head) && kinds.At(view, start, KindRole.Filling) is not null))
        {
            return Empty(first);
        }

        var last = head;
        var next = head + 1;
        while (Joined(view, next) is { } joined)
        {
            (last, next) = (joined, joined + 1);
        }

        if (view[next] == "of" && !mentions.IsTaken(next + 1) && !TakesOf(view, first))
        {
            var part = view[next + 1] is "the" or "his" or "her" or "their" or "its" or "a" or "an" ? next + 2 : next + 1;
            var (partHead, _) = Extent(view, part, mentions);
            if (partHead >= part)
            {
                (last, next) = (partHead, partHead + 1);
            }
        }

        var known = ClassOf(view, head);
        return new(adjective ?? start, head, last, Math.Max(next, last == head ? end : next), known) { Adjective = adjective, MayBePersons =
            known.Length == 0 && (IsPlural(view[head]) || (view.IsCapitalised(head) && head == first && view.IsWord(head + 1)))
            && !ThingEndings.Any(ending => view[head].EndsWith(ending, StringComparison.Ordinal)) };
    }

    // "convicted five officers of murder": the "of" is the verb's.
    private static bool TakesOf(TokenView view, int first) =>
        Enumerable.Range(first - 4, 4).Any(token => view[token] is "convicted" or "convicting" or "accused" or "accusing" or "cleared"
            or "acquitted" or "suspected" or "robbed" or "stripped" or "deprived");

    // The run of nouns and adjectives from a token: its head is the last plural or person, else its last word.
    private (int Head, int End) Extent(TokenView view, int first, SentenceMentions mentions)
    {
        var head = first - 1;
        var token = first;
        for (; token < first + Longest && (IsNominal(view, token) || JoinsNations(view, first, token)) && !mentions.IsTaken(token); token++)
        {
            var counted = IsCountNoun(view, token);
            if (view[token] == "home" && head >= first)
            {
                // "trucked 3,100 refugees home"
                break;
            }

            if (counted)
            {
                head = token;
            }
            else if (head >= first && (IsVerbLike(view[token]) || VerbLength(view, token) > 0 || view[token] == "'s"))
            {
                break;
            }
        }

        if (head >= first)
        {
            return (head, head + 1);
        }

        // No plural: "one man", "a dozen crew"; a participle at the end is a verb.
        var last = token - 1;
        // "conscience walked free": over at the verb.
        if (Enumerable.Range(first + 1, Math.Max(0, last - first)).FirstOrDefault(verb => view.IsWord(verb)
            && view[verb].EndsWith("ed", StringComparison.Ordinal) && view[verb].Length > 4) is > 0 and var finite)
        {
            last = finite - 1;
        }

        while (last >= first && (IsVerbLike(view[last]) || !view.IsWord(last) || VerbLength(view, last) > 0))
        {
            last--;
        }

        return (last, last + 1);
    }

    // "40 Fijian and Taiwanese workers": both say of the workers where they are from.
    private bool JoinsNations(TokenView view, int first, int token) =>
        view[token] == "and" && token > first && view.IsCapitalised(token - 1) && view.IsCapitalised(token + 1)
        && !IsCountNoun(view, token - 1) && !IsCountNoun(view, token + 1)
        && !view.IsCapitalised(token + 2) && nouns.ClassOf(view[token + 2]) == "persons";

    private static bool IsNominal(TokenView view, int token) =>
        (view.IsWord(token) && !Verbs.Contains(view[token])
            && (WordClasses.Of(view[token]) == WordClass.Open || IsTheStates(view, token)
                || (view.IsHyphen(token - 1) && view.IsGlued(token - 1))))
        || (view.IsHyphen(token) && view.IsGlued(token - 1) && view.IsGlued(token))
        || (view.Kind(token) == TokenKind.Clitic && view.IsWord(token - 1) && view.IsWord(token + 1));

    // "1,000 US deaths": in capitals it is no pronoun.
    private static bool IsTheStates(TokenView view, int token) =>
        view[token] == "us" && view.IsCapitalised(token) && view.IsWord(token + 1);

    // Words of the patient, agent or state role at a token, unless they are a noun here.
    private int VerbLength(TokenView view, int token) =>
        kinds.At(view, token, KindRole.State) is { } state ? state.Last - token + 1
        : kinds.At(view, token, KindRole.Patient) is { } patient
            && (kinds.IsParticiple(view, token) || view[token].EndsWith("ing", StringComparison.Ordinal))
            ? patient.Last - token + 1
            : kinds.At(view, token, KindRole.Agent) is { } agent && kinds.At(view, token, KindRole.Event) is null ? agent.Last - token + 1
        : 0;

    private bool IsCountNoun(TokenView view, int token) =>
        view.IsWord(token) && !(view.IsHyphen(token + 1) && view.IsGlued(token))
        && (IsPlural(view, token) || nouns.ClassOf(view[token]).Length > 0);

    // "men and women", "men, women and children"
    private int? Joined(TokenView view, int token)
    {
        var noun = view[token] is "," or "and" or "or" ? token + 1 : token;
        var isList = view[token] != "," || view[noun + 1] is "and" or "," or "or";
        return noun > token && isList && nouns.ClassOf(view[noun]) == "persons" && !view.IsCapitalised(noun)
            && WordClasses.Of(view[noun]) == WordClass.Open ? noun : null;
    }

    private static bool IsPlural(TokenView view, int token) =>
        IsPlural(view[token]) || (view.IsCapitalised(token) && view[token].EndsWith("is", StringComparison.Ordinal));

    private static bool IsPlural(string word) =>
        word.Length > 3 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal)
        && !word.EndsWith("us", StringComparison.Ordinal) && !word.EndsWith("sis", StringComparison.Ordinal);

    private static bool IsVerbLike(string word) =>
        word.Length > 4 && (word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("ing", StringComparison.Ordinal));

    private static CountedPhrase Empty(int next) => new(next, next - 1, next - 1, next, "");
}
