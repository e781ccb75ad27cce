namespace Analysis.Recognition.Statements;

/// <summary>Tells what nobody said, and what is denied to have been said.</summary>
internal static class Negation
{
    /// <summary>"No group claimed", "neither the mayor nor the union said", "none of them said": nobody did.</summary>
    public static bool IsNobody(Passage passage, NounPhrase subject)
    {
        var before = passage[subject.First - 1];
        return (passage[subject.First].Kind == UnitKind.Word
            && passage[subject.First].Lower is "no" or "neither" or "none" or "nobody" or "nothing")
            || (before.Kind == UnitKind.Word
            && before.Lower is "no" or "nor" or "neither" or "none" or "nobody" or "not" or "hardly" or "scarcely")
            || Enumerable.Range(subject.First, subject.Last - subject.First + 1).Any(i => passage[i].Lower is "nor" or "nobody" or "none");
    }

    /// <summary>
    /// "It is false that the minister said", "there is no evidence that", "denied that the mayor had
    /// said": it was not said, or nobody knows.
    /// </summary>
    public static bool IsDenied(Passage passage, NounPhrase subject)
    {
        var word = subject.First - 2;
        if (!passage[subject.First - 1].IsWord("that"))
        {
            return false;
        }

        const int reach = 4;
        var before = Enumerable.Range(1, reach).Select(back => passage[word - back].Lower).ToList();
        return passage[word].Lower switch
        {
            "false" or "untrue" or "incorrect" or "wrong" or "deny" or "denies" or "denied" => true,
            "true" or "clear" or "certain" or "proven" => before.Exists(lower => lower is "not" or "n't" or "isn't" or "wasn't" or "never"),
            "evidence" or "proof" or "sign" or "indication" or "suggestion" =>
                before.Exists(lower => lower is "no" or "not" or "n't" or "never"),
            _ => false,
        };
    }
}
