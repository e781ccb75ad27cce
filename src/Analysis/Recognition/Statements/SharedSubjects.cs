using Analysis.Text;

namespace Analysis.Recognition.Statements;

/// <summary>Tells verbs that share the subject of the one before from those with their own.</summary>
internal static class SharedSubjects
{
    /// <summary>Whether a cue takes over the subject of the verb before: "condemned X and called for Y".</summary>
    public static bool Has(Passage passage, CueMatch match)
    {
        var before = passage[match.Group.Start - 1];
        return ((before.Is(WordClass.Conjunction) || before.IsWord("then")) && match.Group.Start > 1)
            || IsBehindInsertion(passage, match.Group.Start - 1);
    }

    // "rose and, quoting a verse, endorsed the boycott".
    private static bool IsBehindInsertion(Passage passage, int close)
    {
        const int longestInsertion = 12;
        for (var open = close - 1; passage[close].Kind == UnitKind.Comma && open > Math.Max(1, close - longestInsertion); open--)
        {
            if (passage[open].Kind == UnitKind.Comma)
            {
                return passage[open - 1].Is(WordClass.Conjunction) && !passage[open - 1].IsWord("or");
            }

            if (passage[open].Kind is UnitKind.Stop or UnitKind.Semicolon || passage[open].Is(WordClass.Auxiliary))
            {
                return false;
            }
        }

        return false;
    }
}
